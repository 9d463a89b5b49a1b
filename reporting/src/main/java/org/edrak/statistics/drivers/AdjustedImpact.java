package org.edrak.statistics.drivers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.edrak.statistics.Difference;
import org.jspecify.annotations.Nullable;

/**
 * What a theme costs or brings when the other themes of the same customers are held equal.
 *
 * @param prevalence share of customers who speak of it, 0 to 1
 * @param effect the score of those who speak of it minus that of others who speak of the same other themes, in the unit of
 *     the score, with limits and p by Student's t
 * @param impact {@code prevalence × effect} in that unit: what the score would gain without the theme, with its sign turned
 */
public record AdjustedImpact(double prevalence, Difference effect, double impact) {

    /**
     * The impact of themes 1 and on, each 0 or 1, on score 0 by least squares: {@code b = (X'X)⁻¹X'y} with {@code se² =
     * s² ((X'X)⁻¹)ⱼⱼ} and n − p − 1 degrees of freedom. A theme of which nobody or everybody speaks has null. Null as a whole
     * when the score does not vary, when customers are too few for the themes, or when themes always come together. Legendre
     * (1805) and Gauss (1809); Seber and Lee (2003), Linear Regression Analysis, 2nd ed., ch. 3–4.
     */
    public static @Nullable List<@Nullable AdjustedImpact> of(CrossProducts products) {
        int[] varying = java.util.stream.IntStream.range(0, products.variables())
                .filter(i -> i == 0 || products.scatter(i) > 0)
                .toArray();
        long degrees = products.n() - varying.length;
        Correlations correlations = Correlations.of(products.only(varying));
        if (correlations == null || degrees < 1 || correlations.rSquared() >= 1) {
            return null;
        }
        double residual = (1 - correlations.rSquared()) / degrees;
        double[] betas = correlations.betas();
        List<@Nullable AdjustedImpact> impacts = new ArrayList<>(Collections.nCopies(products.variables() - 1, null));
        for (int j = 0; j < betas.length; j++) {
            int theme = varying[j + 1];
            double scale = Math.sqrt(products.scatter(0) / products.scatter(theme));
            double standardError = scale * Math.sqrt(residual * correlations.inverse(j, j));
            Difference effect = Difference.student(scale * betas[j], standardError, degrees);
            double prevalence = products.sums(theme).sum() / products.n();
            impacts.set(theme - 1, new AdjustedImpact(prevalence, effect, prevalence * effect.value()));
        }
        return Collections.unmodifiableList(impacts);
    }
}
