package org.edrak.analysis.context;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The weights of a dense vector's numbers that speak for one class. */
record DenseRow(float[] weights, float bias) {
    double margin(float[] vector) {
        return dot(vector) + bias;
    }

    /** The margin without the bias. */
    double dot(float[] vector) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += (double) weights[i] * vector[i];
        }
        return sum;
    }

    DenseRow shifted(double by) {
        return new DenseRow(weights, (float) (bias + by));
    }

    static DenseRow read(DataInputStream in) throws IOException {
        float bias = in.readFloat();
        float[] weights = new float[in.readInt()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readFloat();
        }
        return new DenseRow(weights, bias);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(bias);
        out.writeInt(weights.length);
        for (float weight : weights) {
            out.writeFloat(weight);
        }
    }
}
