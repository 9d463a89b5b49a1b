package org.edrak.analysis.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Weights of hashed n-grams, a byte each. Stored as gzip of: {@code "EDL1"}, bits (byte), step (float), slope and
 * intercept of the calibration (floats), then 2^bits signed bytes.
 *
 * @param step what one unit of a weight's byte is worth
 * @param slope of the calibration: probability of positive = logistic(slope × margin + intercept)
 */
record LinearModel(int bits, float step, float slope, float intercept, byte[] weights) {
    private static final int MAGIC = 0x45444C31;

    double margin(Features features) {
        double sum = 0;
        for (int i = 0; i < features.buckets().length; i++) {
            sum += weights[features.buckets()[i]] * features.values()[i];
        }
        return sum * step;
    }

    /** Probability from 0 to 1 that the text is positive rather than negative. */
    double positive(Features features) {
        return 1 / (1 + Math.exp(-(slope * margin(features) + intercept)));
    }

    /** Weights rounded to bytes, the largest becoming 127. */
    static LinearModel quantised(int bits, double[] weights, double slope, double intercept) {
        double largest = 0;
        for (double weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float step = (float) (largest / Byte.MAX_VALUE);
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] / step);
        }
        return new LinearModel(bits, step, (float) slope, (float) intercept, bytes);
    }

    static LinearModel read(InputStream stream) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a linear model");
            }
            int bits = in.readByte();
            float step = in.readFloat();
            float slope = in.readFloat();
            float intercept = in.readFloat();
            byte[] weights = new byte[1 << bits];
            in.readFully(weights);
            return new LinearModel(bits, step, slope, intercept, weights);
        }
    }

    void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeByte(bits);
            out.writeFloat(step);
            out.writeFloat(slope);
            out.writeFloat(intercept);
            out.write(weights);
        }
    }
}
