package org.edrak.analysis.networks;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Networks that tell the same things and differ by what was drawn; together they err less than each. */
record Networks(List<String> names, List<Network> networks) {
    private static final int SIZE = 64;
    private static final int FILTERS = 64;
    private static final int WIDEST = 3;

    Networks {
        names = List.copyOf(names);
        networks = List.copyOf(networks);
    }

    /** Networks fitted to texts; the same texts give the same networks. */
    static Networks fitted(List<String> names, List<int[][]> texts, List<float[]> targets, Course course) {
        NetworkFit fit = new NetworkFit(texts, targets, course);
        Shape shape = new Shape(SIZE, FILTERS, WIDEST, names.size());
        return new Networks(
                names,
                LongStream.range(0, course.networks())
                        .parallel()
                        .mapToObj(seed -> NetworkFile.rounded(fit.network(shape, seed)))
                        .toList());
    }

    /** The mean of what the networks say of each thing. */
    double[] margins(int[][] pieces) {
        double[] margins = new double[names.size()];
        for (Network network : networks) {
            float[] outputs = network.outputs(pieces);
            for (int i = 0; i < margins.length; i++) {
                margins[i] += outputs[i] / networks.size();
            }
        }
        return margins;
    }

    /** How probable each thing is where a text may have any number of them. */
    static double[] each(double[] margins) {
        double[] probabilities = new double[margins.length];
        for (int i = 0; i < margins.length; i++) {
            probabilities[i] = 1 / (1 + StrictMath.exp(-margins[i]));
        }
        return probabilities;
    }

    static Networks read(DataInputStream in) throws IOException {
        List<String> names = new ArrayList<>();
        for (int left = in.readByte(); left > 0; left--) {
            names.add(in.readUTF());
        }
        List<Network> networks = new ArrayList<>();
        for (int left = in.readByte(); left > 0; left--) {
            networks.add(NetworkFile.read(in));
        }
        return new Networks(names, networks);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
        out.writeByte(networks.size());
        for (Network network : networks) {
            NetworkFile.write(network, out);
        }
    }
}
