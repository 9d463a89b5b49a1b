package org.edrak.perception;

import java.util.List;
import java.util.Optional;
import org.edrak.analysis.Kind;
import org.edrak.analysis.SentimentClass;
import org.edrak.analysis.Urgency;
import org.edrak.scoring.StoredOpinion;
import org.edrak.scoring.Understanding;
import org.edrak.scoring.corrections.Correction;
import org.edrak.verbatims.Verbatim;
import org.jspecify.annotations.Nullable;

/**
 * A text with what is understood of it, as people corrected it.
 *
 * @param understanding null while it waits for its scoring
 * @param corrections those in force
 */
public record UnderstoodText(
        Verbatim verbatim,
        @Nullable Understanding understanding,
        List<StoredOpinion> opinions,
        List<Correction> corrections) {
    /** The class of its sentiment; empty while it is unread or unsupported. */
    public Optional<SentimentClass> sentiment() {
        return understanding == null ? Optional.empty() : understanding.score().map(SentimentClass::of);
    }

    /** The language's key; {@code none} while it is unread. */
    public String language() {
        return understanding == null ? "none" : understanding.language();
    }

    /** What its writer wants; empty where nobody can tell. */
    public Optional<Kind> kind() {
        return understanding == null ? Optional.empty() : understanding.kind();
    }

    /** How soon somebody should answer; empty where nobody can tell. */
    public Optional<Urgency> urgency() {
        return understanding == null ? Optional.empty() : understanding.urgency();
    }
}
