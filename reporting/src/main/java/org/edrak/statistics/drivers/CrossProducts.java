package org.edrak.statistics.drivers;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.edrak.statistics.Sums;
import org.jspecify.annotations.Nullable;

/**
 * How several values of the same customers go together: their number, sums and sums of products, by which every figure of
 * this package is computed. Rows lacking a value are left out before. Adding cross-products gives those of both groups; of
 * whole numbers up to 2⁵³ exactly, in any order. Variable 0 is the outcome wherever one is asked for.
 */
public final class CrossProducts {
    private final long n;
    private final double[] sums;
    /** The lower triangle by rows: Σ x₀x₀, Σ x₁x₀, Σ x₁x₁, … */
    private final double[] products;

    private CrossProducts(long n, double[] sums, double[] products) {
        this.n = n;
        this.sums = sums;
        this.products = products;
    }

    /**
     * The cross-products with these sums; {@code products} is the lower triangle by rows, the diagonal included: Σ x₀x₀,
     * Σ x₁x₀, Σ x₁x₁, Σ x₂x₀, … Fails when their lengths do not fit.
     */
    public static CrossProducts of(long n, double[] sums, double[] products) {
        if (n < 0 || products.length != sums.length * (sums.length + 1) / 2) {
            throw new IllegalArgumentException("no triangle");
        }
        return new CrossProducts(n, sums.clone(), products.clone());
    }

    /** The cross-products of whole rows of so many variables; fails when a row has another number of them. */
    public static CrossProducts of(int variables, Iterable<double[]> rows) {
        double[] sums = new double[variables];
        double[] products = new double[variables * (variables + 1) / 2];
        long n = 0;
        for (double[] row : rows) {
            if (row.length != variables) {
                throw new IllegalArgumentException(row.length + " values for " + variables);
            }
            n++;
            for (int i = 0; i < variables; i++) {
                sums[i] += row[i];
                for (int j = 0; j <= i; j++) {
                    products[at(i, j)] += row[i] * row[j];
                }
            }
        }
        return new CrossProducts(n, sums, products);
    }

    /** Those of nobody. */
    public static CrossProducts none(int variables) {
        return new CrossProducts(0, new double[variables], new double[variables * (variables + 1) / 2]);
    }

    /** Both groups together; fails when they have other variables. */
    public CrossProducts plus(CrossProducts other) {
        if (other.sums.length != sums.length) {
            throw new IllegalArgumentException("other variables");
        }
        return new CrossProducts(n + other.n, added(sums, other.sums), added(products, other.products));
    }

    /** How many customers. */
    public long n() {
        return n;
    }

    /** How many values each of them has. */
    public int variables() {
        return sums.length;
    }

    /** Number, sum and squares of one variable. */
    public Sums sums(int i) {
        return new Sums(n, sums[i], products[at(i, i)]);
    }

    /** {@code Σ(x − mean x)²}, 0 where all are equal. */
    public double scatter(int i) {
        Double variance = sums(i).variance();
        return variance == null ? 0 : variance * (n - 1);
    }

    /** {@code Σ(x − mean x)(y − mean y)}, to the last bit the same whichever is named first. */
    public double coScatter(int i, int j) {
        int high = Math.max(i, j);
        int low = Math.min(i, j);
        return n == 0 ? 0 : products[at(high, low)] - sums[high] * (sums[low] / n);
    }

    /**
     * Pearson's correlation {@code Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² Σ(y − ȳ)²)}, −1 to 1; null when one of the two does not
     * vary. Pearson (1895), Proceedings of the Royal Society 58, 240–242.
     */
    public @Nullable Double correlation(int i, int j) {
        double scatter = Math.sqrt(scatter(i)) * Math.sqrt(scatter(j));
        return scatter > 0 ? (Double) Math.max(-1, Math.min(1, coScatter(i, j) / scatter)) : null;
    }

    /** Variable 0 and, of the others, those that are not equal for all. */
    int[] outcomeAndVarying() {
        return IntStream.range(0, variables())
                .filter(i -> i == 0 || scatter(i) > 0)
                .toArray();
    }

    /** The same with these variables alone, in this order. */
    public CrossProducts only(int... kept) {
        double[] lessSums = Arrays.stream(kept).mapToDouble(i -> sums[i]).toArray();
        double[] less = new double[kept.length * (kept.length + 1) / 2];
        for (int i = 0; i < kept.length; i++) {
            for (int j = 0; j <= i; j++) {
                less[at(i, j)] = products[at(Math.max(kept[i], kept[j]), Math.min(kept[i], kept[j]))];
            }
        }
        return new CrossProducts(n, lessSums, less);
    }

    private static int at(int i, int j) {
        return i * (i + 1) / 2 + j;
    }

    private static double[] added(double[] a, double[] b) {
        double[] sum = a.clone();
        Arrays.setAll(sum, i -> a[i] + b[i]);
        return sum;
    }
}
