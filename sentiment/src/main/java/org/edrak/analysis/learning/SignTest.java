package org.edrak.analysis.learning;

/** Exact sign test on pairs that differ (McNemar 1947). */
public final class SignTest {
    private SignTest() {}

    /** How probable it is, 0 to 1, that of the pairs that differ so many or more are gained by chance. */
    public static double chance(int gained, int lost) {
        int differ = gained + lost;
        double logarithm = differ * Math.log(0.5);
        double sum = 0;
        for (int i = 0; i <= differ; i++) {
            sum += i >= gained ? Math.exp(logarithm) : 0;
            logarithm += Math.log(differ - i) - Math.log(i + 1);
        }
        return Math.min(1, sum);
    }
}
