package org.edrak.analysis.context;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A row for each of some classes, in the order of the classes' names. */
record DenseRows(List<String> classes, List<DenseRow> rows) {
    DenseRows {
        classes = List.copyOf(classes);
        rows = List.copyOf(rows);
    }

    /** How much speaks for each class. */
    Map<String, Double> margins(float[] vector) {
        Map<String, Double> margins = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            margins.put(classes.get(i), rows.get(i).margin(vector));
        }
        return margins;
    }

    /** The class that most speaks for, the first by name of several. */
    static String mostLikely(Map<String, Double> margins) {
        return Collections.max(new TreeMap<>(margins).descendingMap().entrySet(), Map.Entry.comparingByValue())
                .getKey();
    }

    DenseRows shifted(double by) {
        return new DenseRows(classes, rows.stream().map(row -> row.shifted(by)).toList());
    }

    static DenseRows read(DataInputStream in) throws IOException {
        List<String> classes = new ArrayList<>();
        List<DenseRow> rows = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            classes.add(in.readUTF());
            rows.add(DenseRow.read(in));
        }
        return new DenseRows(classes, rows);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(classes.size());
        for (int i = 0; i < classes.size(); i++) {
            out.writeUTF(classes.get(i));
            rows.get(i).write(out);
        }
    }
}
