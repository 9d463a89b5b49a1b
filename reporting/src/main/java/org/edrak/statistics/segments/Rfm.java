package org.edrak.statistics.segments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A customer's standing among all: how recently, how often and for how much he buys, each 1 (lowest fifth) to 5.
 *
 * @param recency 5 for those who bought last
 * @param frequency 5 for those who buy most often
 * @param monetary 5 for those who spend most
 */
public record Rfm(int recency, int frequency, int monetary) {

    /**
     * What is known of a customer.
     *
     * @param daysSince days since he last bought, 0 or more
     * @param purchases how many
     * @param revenue in the workspace's currency
     */
    public record Purchases(double daysSince, double purchases, double revenue) {}

    /**
     * The scores in the given order: {@code min(5, ⌈5 × rank / n⌉)}, where customers with equal values share the mean of
     * their ranks and so the score. Hughes (1994), Strategic Database Marketing.
     */
    public static List<Rfm> of(List<Purchases> customers) {
        int[] recency = fifths(customers.stream()
                .mapToDouble(customer -> -customer.daysSince())
                .toArray());
        int[] frequency =
                fifths(customers.stream().mapToDouble(Purchases::purchases).toArray());
        int[] monetary =
                fifths(customers.stream().mapToDouble(Purchases::revenue).toArray());
        List<Rfm> scores = new ArrayList<>();
        for (int i = 0; i < customers.size(); i++) {
            scores.add(new Rfm(recency[i], frequency[i], monetary[i]));
        }
        return List.copyOf(scores);
    }

    private static int[] fifths(double[] values) {
        int n = values.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted((a, b) -> Double.compare(values[a], values[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] fifths = new int[n];
        for (int from = 0, to; from < n; from = to) {
            to = from + 1;
            while (to < n && values[order[to]] == values[order[from]]) {
                to++;
            }
            // ranks from + 1 to `to` have the mean (from + 1 + to)/2; whole numbers keep the border exact
            int score = (int) Math.min(5, Math.ceilDiv(5L * (from + 1 + to), 2L * n));
            for (int i : Arrays.copyOfRange(order, from, to)) {
                fifths[i] = score;
            }
        }
        return fifths;
    }
}
