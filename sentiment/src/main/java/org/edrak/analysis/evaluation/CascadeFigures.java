package org.edrak.analysis.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.encoders.Encoder;
import org.edrak.analysis.linear.LabelledText;
import org.edrak.analysis.linear.LinearSentiment;

/**
 * What a cascade gains: for each probability below which the encoder is asked, the share of texts that it is asked about
 * and the accuracy over the texts of one side.
 */
final class CascadeFigures {
    private static final double[] SURE = {0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.98, 1.01};

    /** A text that is negative or positive, and what each of both says. */
    private record Case(boolean positive, Sentiment linear, Sentiment encoder) {
        boolean isRight(double sure) {
            Sentiment said = linear.probability() < sure ? encoder : linear;
            return said.score() >= 0 == positive;
        }
    }

    private final List<Case> cases = new ArrayList<>();

    CascadeFigures(LabelledSet set, LinearSentiment linear, Encoder encoder) {
        List<LabelledText> texts = set.texts().stream()
                .filter(text -> !set.gold(text).equals("neutral"))
                .toList();
        List<Sentiment> told =
                encoder.read(texts.stream().map(LabelledText::text).toList());
        for (int i = 0; i < texts.size(); i++) {
            boolean positive = set.gold(texts.get(i)).endsWith("positive");
            cases.add(new Case(positive, linear.read(texts.get(i).text()), told.get(i)));
        }
    }

    String report() {
        StringBuilder out = new StringBuilder("the encoder is asked below, of texts %, accuracy %\n");
        for (double sure : SURE) {
            long asked = cases.stream()
                    .filter(each -> each.linear().probability() < sure)
                    .count();
            long right = cases.stream().filter(each -> each.isRight(sure)).count();
            out.append(String.format(
                    Locale.ROOT,
                    "%.2f %5.1f %5.1f%n",
                    sure,
                    100.0 * asked / cases.size(),
                    100.0 * right / cases.size()));
        }
        return out.toString();
    }
}
