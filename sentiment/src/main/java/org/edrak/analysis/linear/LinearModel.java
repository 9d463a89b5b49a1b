package org.edrak.analysis.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Weights of hashed n-grams, a byte each: one row for two classes, else one for each. Stored as gzip of {@code "EDL2"},
 * bits (byte), whether it stands beside another (byte), classes (byte, then a name each), the scale (floats), and for each row step, bias (floats) and 2^bits
 * signed bytes.
 *
 * @param beside whether the general model's margins are among the features
 * @param classes negative before positive when there are two
 * @param scale from the margin of a single row to score and probability
 */
record LinearModel(int bits, boolean beside, List<String> classes, SentimentScale scale, List<Row> rows) {
    private static final int MAGIC = 0x45444C32;

    /**
     * The weights that speak for one class.
     *
     * @param step what one unit of a weight's byte is worth
     */
    record Row(float step, float bias, byte[] weights) {
        /** Weights rounded to bytes, the largest becoming 127. */
        static Row quantised(double[] weights, double bias) {
            double largest = 1e-12;
            for (double weight : weights) {
                largest = Math.max(largest, Math.abs(weight));
            }
            float step = (float) (largest / Byte.MAX_VALUE);
            byte[] bytes = new byte[weights.length];
            for (int i = 0; i < weights.length; i++) {
                bytes[i] = (byte) Math.round(weights[i] / step);
            }
            return new Row(step, (float) bias, bytes);
        }

        /** The row whose margins are greater by so much. */
        Row shifted(double by) {
            return new Row(step, (float) (bias + by), weights);
        }

        double margin(Features features) {
            double sum = 0;
            int[] buckets = features.buckets();
            float[] values = features.values();
            for (int i = 0; i < buckets.length; i++) {
                sum += weights[buckets[i]] * values[i];
            }
            return sum * step + bias;
        }
    }

    LinearModel {
        classes = List.copyOf(classes);
        rows = List.copyOf(rows);
    }

    /** How far the text is on the positive side; for a model of two classes. */
    double margin(Features features) {
        return rows.getFirst().margin(features);
    }

    /** How much speaks for each class. */
    Map<String, Double> margins(Features features) {
        Map<String, Double> margins = new TreeMap<>();
        for (int i = 0; i < classes.size(); i++) {
            double margin = rows.size() > 1
                    ? rows.get(i).margin(features)
                    : (i == 0 ? -1 : 1) * rows.getFirst().margin(features);
            margins.put(classes.get(i), margin);
        }
        return margins;
    }

    /** The class that the text most likely belongs to. */
    String mostLikely(Features features) {
        if (rows.size() == 1) {
            return classes.get(margin(features) < 0 ? 0 : 1);
        }
        int best = 0;
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rows.size(); i++) {
            double margin = rows.get(i).margin(features);
            if (margin > largest) {
                largest = margin;
                best = i;
            }
        }
        return classes.get(best);
    }

    static LinearModel read(InputStream stream) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a linear model");
            }
            int bits = in.readByte();
            boolean beside = in.readBoolean();
            List<String> classes = new ArrayList<>();
            for (int left = in.readByte(); left > 0; left--) {
                classes.add(in.readUTF());
            }
            SentimentScale scale = SentimentScale.read(in);
            List<Row> rows = new ArrayList<>();
            for (int left = classes.size() == 2 ? 1 : classes.size(); left > 0; left--) {
                float step = in.readFloat();
                float bias = in.readFloat();
                byte[] weights = new byte[1 << bits];
                in.readFully(weights);
                rows.add(new Row(step, bias, weights));
            }
            return new LinearModel(bits, beside, classes, scale, rows);
        }
    }

    void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeByte(bits);
            out.writeBoolean(beside);
            out.writeByte(classes.size());
            for (String name : classes) {
                out.writeUTF(name);
            }
            scale.write(out);
            for (Row row : rows) {
                out.writeFloat(row.step());
                out.writeFloat(row.bias());
                out.write(row.weights());
            }
        }
    }
}
