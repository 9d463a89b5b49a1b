package org.edrak.perception;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.edrak.scoring.StoredOpinion;
import org.edrak.scoring.Understanding;
import org.edrak.verbatims.Verbatim;
import org.jspecify.annotations.Nullable;

/**
 * A verbatim and what is understood of it.
 *
 * @param understanding null while it waits for its scoring
 */
record UnderstoodVerbatim(Verbatim verbatim, @Nullable Understanding understanding, List<StoredOpinion> opinions) {
    Reading reading() {
        if (understanding == null) {
            return new Reading.Waiting();
        }
        return switch (understanding.outcome()) {
            case READ ->
                new Reading.Scored(
                        understanding.score().orElse(0.0),
                        opinions.stream()
                                .map(o -> new Reading.Mention(theme(o), o.polarityMilli() / 1000.0))
                                .toList());
            case UNSUPPORTED, FAILED -> new Reading.Unsupported();
        };
    }

    String language() {
        return understanding == null ? "none" : understanding.language();
    }

    /** The complaints, by what they complain of. */
    Map<Theme, List<StoredOpinion>> complaints() {
        return opinions.stream()
                .filter(opinion -> opinion.polarityMilli() < 0)
                .collect(Collectors.groupingBy(UnderstoodVerbatim::theme));
    }

    private static Theme theme(StoredOpinion opinion) {
        return new Theme(opinion.driver(), opinion.aspect());
    }
}
