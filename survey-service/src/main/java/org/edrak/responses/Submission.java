package org.edrak.responses;

import org.edrak.questionnaires.Questionnaire;
import org.edrak.surveys.Survey;
import org.jspecify.annotations.Nullable;

/**
 * A response on its way to the database.
 *
 * @param asked the version that the survey asks now, whose quotas hold
 */
record Submission(Survey survey, Questionnaire asked, ResponseRow row) {
    /** What became of it: stored, or why it was not. */
    record Outcome(@Nullable Submitted stored, @Nullable RuntimeException refusal) {
        static Outcome stored(long responseId, boolean isNew) {
            return new Outcome(new Submitted(responseId, isNew), null);
        }

        static Outcome refused(RuntimeException why) {
            return new Outcome(null, why);
        }

        Submitted orThrow() {
            if (stored == null) {
                throw refusal == null ? new IllegalStateException("neither stored nor refused") : refusal;
            }
            return stored;
        }
    }
}
