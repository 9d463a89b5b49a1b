package org.edrak.analysis.correcting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.zip.CRC32;
import org.edrak.analysis.SentimentClass;
import org.edrak.analysis.learning.SignTest;

/**
 * The model at work and the retrained one on corrections that the latter has not seen: each correction is held out once, in
 * one of five parts that the text itself decides.
 *
 * @param n held-out corrections
 * @param now what the model at work gets right
 * @param retrained what the retrained one gets right
 * @param gained corrections of which the retrained one alone gets the side right
 * @param lost corrections of which the model at work alone does
 * @param kept share of the texts that nobody corrected whose side stays, 0 to 1
 */
record Comparison(int n, Right now, Right retrained, int gained, int lost, double kept) {
    private static final int PARTS = 5;
    private static final double CHANCE = 0.05;
    private static final double LEAST_KEPT = 0.97;

    /** Corrections of which side (negative, neutral, positive) and class are right, and the mean distance of the score. */
    record Right(int sides, int classes, double distance) {}

    /** @param now the score that the model at work gives a text */
    static Comparison of(String base, List<JudgedScore> texts, ToDoubleFunction<JudgedScore> now) {
        List<double[]> scored = new ArrayList<>();
        int left = 0;
        int kept = 0;
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            CorrectionLayer layer = CorrectionFit.fit(
                    base, texts.stream().filter(text -> part(text) != held).toList());
            for (JudgedScore text : texts) {
                if (part(text) == held) {
                    double moved = layer.moved(text.text(), text.score());
                    if (text.corrected()) {
                        scored.add(new double[] {text.right(), now.applyAsDouble(text), moved});
                    } else {
                        left++;
                        kept += side(moved) == side(text.score()) ? 1 : 0;
                    }
                }
            }
        }
        return new Comparison(
                scored.size(),
                right(scored, 1),
                right(scored, 2),
                (int) scored.stream()
                        .filter(each -> isRight(each, 2) && !isRight(each, 1))
                        .count(),
                (int) scored.stream()
                        .filter(each -> isRight(each, 1) && !isRight(each, 2))
                        .count(),
                left == 0 ? 1 : (double) kept / left);
    }

    private static Right right(List<double[]> scored, int whose) {
        return new Right(
                (int) scored.stream().filter(each -> isRight(each, whose)).count(),
                (int) scored.stream()
                        .filter(each -> SentimentClass.of(each[0]) == SentimentClass.of(each[whose]))
                        .count(),
                scored.stream()
                        .mapToDouble(each -> Math.abs(each[0] - each[whose]))
                        .average()
                        .orElse(0));
    }

    private static boolean isRight(double[] each, int whose) {
        return side(each[0]) == side(each[whose]);
    }

    private static int side(double score) {
        return Integer.signum(SentimentClass.of(score).compareTo(SentimentClass.NEUTRAL));
    }

    private static int part(JudgedScore text) {
        CRC32 sum = new CRC32();
        sum.update(text.text().getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % PARTS);
    }

    /**
     * Whether the retrained model is better beyond chance (exact sign test, McNemar 1947), nearer to what people said, and
     * leaves the texts alone that nobody corrected.
     */
    boolean isBetter() {
        return gained > lost
                && SignTest.chance(gained, lost) < CHANCE
                && retrained.distance() < now.distance()
                && kept >= LEAST_KEPT;
    }

    /** What the command prints. */
    String text() {
        return String.format(
                Locale.ROOT,
                """
                held-out corrections              %d
                                            now  retrained
                side right             %7.1f %%   %7.1f %%
                class right            %7.1f %%   %7.1f %%
                distance               %9.3f   %9.3f
                gained %d, lost %d; by chance p = %.4f
                uncorrected texts whose side stays: %.1f %%
                """,
                n,
                percent(now.sides()),
                percent(retrained.sides()),
                percent(now.classes()),
                percent(retrained.classes()),
                now.distance(),
                retrained.distance(),
                gained,
                lost,
                SignTest.chance(gained, lost),
                kept * 100);
    }

    private double percent(int right) {
        return n == 0 ? 0 : 100.0 * right / n;
    }
}
