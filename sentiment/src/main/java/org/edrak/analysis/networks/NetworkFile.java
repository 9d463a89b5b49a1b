package org.edrak.analysis.networks;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How a network is stored: its shape, the step and the bytes of its vectors, and its other numbers as floats. The vectors
 * are most of it, and a byte for each of their numbers is enough.
 */
final class NetworkFile {
    private NetworkFile() {}

    /** The network as it will be when it is read again. */
    static Network rounded(Network network) {
        float step = step(network.vectors);
        float[] vectors = new float[network.vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = step * Math.round(network.vectors[i] / step);
        }
        return new Network(
                network.shape, vectors, network.filters, network.filterBiases, network.weights, network.biases);
    }

    private static float step(float[] numbers) {
        float largest = Float.MIN_NORMAL;
        for (float number : numbers) {
            largest = Math.max(largest, Math.abs(number));
        }
        return largest / Byte.MAX_VALUE;
    }

    static Network read(DataInputStream in) throws IOException {
        Shape shape = new Shape(in.readShort(), in.readShort(), in.readByte(), in.readByte());
        float step = in.readFloat();
        byte[] bytes = new byte[WordPieces.ROWS * shape.size()];
        in.readFully(bytes);
        float[] vectors = new float[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            vectors[i] = step * bytes[i];
        }
        return new Network(
                shape,
                vectors,
                floats(in, shape.allFilters()),
                floats(in, shape.widest() * shape.filters()),
                floats(in, shape.features() * shape.outputs()),
                floats(in, shape.outputs()));
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.readFloat();
        }
        return numbers;
    }

    static void write(Network network, DataOutputStream out) throws IOException {
        Shape shape = network.shape;
        out.writeShort(shape.size());
        out.writeShort(shape.filters());
        out.writeByte(shape.widest());
        out.writeByte(shape.outputs());
        float step = step(network.vectors);
        out.writeFloat(step);
        byte[] bytes = new byte[network.vectors.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(network.vectors[i] / step);
        }
        out.write(bytes);
        for (float[] numbers : new float[][] {network.filters, network.filterBiases, network.weights, network.biases}) {
            for (float number : numbers) {
                out.writeFloat(number);
            }
        }
    }
}
