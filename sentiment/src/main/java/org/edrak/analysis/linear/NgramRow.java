package org.edrak.analysis.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells texts that have a mark, such as an aspect, from those that have not, by weights of their n-grams. The n-grams fall
 * into fewer buckets than those of models that ship, so that a row for each of many aspects takes little memory.
 */
public final class NgramRow {
    private static final int BITS = 18;
    private static final int SIZE = 1 << BITS;

    private final LinearModel.Row row;

    private NgramRow(LinearModel.Row row) {
        this.row = row;
    }

    /** A text as rows see it. */
    public static final class Text {
        private final Features features;

        private Text(Features features) {
            this.features = features;
        }

        /** The n-grams of a text as typed. */
        public static Text of(TextForm form, String typed) {
            Features found = new NgramFeatures(form).of(typed);
            int[] buckets = found.buckets().clone();
            for (int i = 0; i < buckets.length; i++) {
                buckets[i] &= SIZE - 1;
            }
            return new Text(new Features(buckets, found.values()));
        }
    }

    /**
     * A row for each mark, in their order; the same texts give the same rows to the bit.
     *
     * @param marks for each mark which of the texts have it; some have it and some have not
     */
    public static List<NgramRow> fit(List<Text> texts, List<boolean[]> marks, double cost) {
        LinearTraining training = new LinearTraining(
                BITS, texts.stream().map(text -> text.features).toList());
        List<NgramRow> rows = new ArrayList<>();
        for (boolean[] marked : marks) {
            rows.add(new NgramRow(training.classes(marked, cost)));
        }
        return rows;
    }

    /** How much the text's n-grams speak for the mark. */
    public double margin(Text text) {
        return row.margin(text.features);
    }

    /** The margin of a text of which nothing is known. */
    public double ofNothing() {
        return row.bias();
    }

    /** Writes the weights that are not 0. */
    public void write(DataOutputStream out) throws IOException {
        byte[] weights = row.weights();
        int count = 0;
        for (byte weight : weights) {
            count += weight == 0 ? 0 : 1;
        }
        out.writeFloat(row.step());
        out.writeFloat(row.bias());
        out.writeInt(count);
        for (int bucket = 0; bucket < weights.length; bucket++) {
            if (weights[bucket] != 0) {
                out.writeInt(bucket);
                out.writeByte(weights[bucket]);
            }
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException also when it is something else
     */
    public static NgramRow read(DataInputStream in) throws IOException {
        float step = in.readFloat();
        float bias = in.readFloat();
        byte[] weights = new byte[SIZE];
        for (int left = in.readInt(); left > 0; left--) {
            int bucket = in.readInt();
            if (bucket < 0 || bucket >= SIZE) {
                throw new IOException("no bucket " + bucket);
            }
            weights[bucket] = in.readByte();
        }
        return new NgramRow(new LinearModel.Row(step, bias, weights));
    }
}
