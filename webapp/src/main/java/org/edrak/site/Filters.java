package org.edrak.site;

import jakarta.ws.rs.BadRequestException;
import java.util.Arrays;
import org.edrak.analysis.Kind;
import org.edrak.analysis.Language;
import org.edrak.analysis.SentimentClass;
import org.edrak.analysis.Urgency;
import org.edrak.perception.ReviewFilter;
import org.edrak.questionnaires.Driver;
import org.jspecify.annotations.Nullable;

/** Filters as addresses write them; empty asks for any, and what is no value of a filter is refused at once. */
final class Filters {
    private Filters() {}

    static ReviewFilter reviews(
            String sentiment, String driver, String language, String kind, String urgency, String copies) {
        return new ReviewFilter(
                sentiment(sentiment),
                driver(driver),
                language(language),
                kind.isEmpty() ? null : Kind.of(kind).orElseThrow(BadRequestException::new),
                urgency.isEmpty() ? null : Urgency.of(urgency).orElseThrow(BadRequestException::new),
                copies(copies));
    }

    private static ReviewFilter.@Nullable Copies copies(String key) {
        return key.isEmpty()
                ? null
                : Arrays.stream(ReviewFilter.Copies.values())
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .orElseThrow(BadRequestException::new);
    }

    static @Nullable SentimentClass sentiment(String key) {
        return key.isEmpty()
                ? null
                : Arrays.stream(SentimentClass.values())
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .orElseThrow(BadRequestException::new);
    }

    private static @Nullable String language(String key) {
        if (key.isEmpty()) {
            return null;
        }
        return Arrays.stream(Language.values())
                .map(Language::key)
                .filter(key::equals)
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }

    private static @Nullable Driver driver(String key) {
        try {
            return key.isEmpty() ? null : new Driver(key);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }
}
