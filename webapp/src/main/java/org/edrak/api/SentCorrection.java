package org.edrak.api;

import java.util.Optional;
import java.util.function.Function;
import org.edrak.analysis.Kind;
import org.edrak.analysis.SentimentClass;
import org.edrak.bodies.BadBody;
import org.edrak.questionnaires.Driver;
import org.edrak.scoring.corrections.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A correction as a program sends it: {@code sentiment} alone, {@code kind} alone, or an {@code aspect} with its
 * {@code sentiment} or with {@code removed}.
 *
 * @param verbatim the text's id
 * @param driver what the aspect counts for in this text; its usual driver when left out
 */
record SentCorrection(
        @Nullable String verbatim,
        @Nullable String sentiment,
        @Nullable String kind,
        @Nullable String aspect,
        @Nullable String driver,
        @Nullable Boolean removed) {
    /** @param usual what an aspect of the workspace usually counts for; empty when it has no such aspect */
    Verdict verdict(Function<String, Optional<Driver>> usual) {
        if (kind != null) {
            if (sentiment != null || aspect != null || driver != null || removed != null) {
                throw new BadBody("/kind", "A kind is corrected alone.");
            }
            return new Verdict.Wish(
                    Kind.of(kind).orElseThrow(() -> new BadBody("/kind", "There is no kind of this name.")));
        }
        if (aspect == null) {
            if (driver != null || removed != null) {
                throw new BadBody("/aspect", "Of which aspect?");
            }
            return new Verdict.Tone(tone());
        }
        Driver counts =
                usual.apply(aspect).orElseThrow(() -> new BadBody("/aspect", "There is no aspect of this name."));
        return Boolean.TRUE.equals(removed)
                ? new Verdict.NotAbout(aspect)
                : new Verdict.About(aspect, driver == null ? counts : named(driver), tone());
    }

    private SentimentClass tone() {
        return SentimentClass.of(sentiment == null ? "" : sentiment)
                .orElseThrow(() -> new BadBody(
                        "/sentiment", "One of very-negative, negative, neutral, positive, very-positive is needed."));
    }

    private static Driver named(String key) {
        try {
            return new Driver(key);
        } catch (IllegalArgumentException e) {
            throw new BadBody("/driver", "This is no key of a driver.");
        }
    }
}
