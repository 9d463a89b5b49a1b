package org.edrak.answers;

import java.util.List;
import java.util.Optional;
import org.edrak.expressions.Piping;
import org.edrak.expressions.Values;
import org.edrak.questionnaires.Choice;
import org.edrak.questionnaires.LocalizedText;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.Trigger;
import org.jspecify.annotations.Nullable;

/** A questionnaire as one customer sees it with the answers given so far. */
public final class Evaluated {
    /**
     * A page that this customer sees.
     *
     * @param index its place in the questionnaire's definition, from 0
     * @param all its questions but hidden fields, in the order in which they are shown; also those that are not shown
     *     with the answers given so far, in the places where they would be
     * @param problems what is wrong with the answers given on it
     */
    public record ShownPage(Questionnaire.Page page, int index, List<ShownQuestion> all, List<AnswerProblem> problems) {
        public ShownPage {
            all = List.copyOf(all);
            problems = List.copyOf(problems);
        }

        /** What is shown on it, in the order in which it is shown. */
        public List<ShownQuestion> questions() {
            return all.stream().filter(ShownQuestion::isShown).toList();
        }
    }

    /**
     * A question on a page that this customer sees.
     *
     * @param isShown whether it is shown with the answers given so far
     * @param isEnabled whether it can be answered
     * @param offered its choices or rows in the order in which they are shown; empty where it has none
     */
    public record ShownQuestion(
            Question question,
            boolean isShown,
            boolean isRequired,
            boolean isEnabled,
            List<Choice> offered,
            Answer answer) {}

    private final List<ShownPage> pages;
    private final CheckedAnswers checked;
    private final Trigger.@Nullable Complete ended;
    private final ReadableValues readable;

    Evaluated(
            List<ShownPage> pages, CheckedAnswers checked, Trigger.@Nullable Complete ended, ReadableValues readable) {
        this.pages = List.copyOf(pages);
        this.checked = checked;
        this.ended = ended;
        this.readable = readable;
    }

    /** The pages that are shown, in the order in which they are shown, if nothing more were answered. */
    public List<ShownPage> pages() {
        return pages;
    }

    public CheckedAnswers checked() {
        return checked;
    }

    /** The trigger that ended the questionnaire early, if one did. */
    public Optional<Trigger.Complete> ended() {
        return Optional.ofNullable(ended);
    }

    /** What expressions find under the names of questions, parts of questions and calculated values. */
    public Values values() {
        return readable.values();
    }

    /** A text of the questionnaire in the customer's language, with earlier answers in their places. */
    public String text(LocalizedText text) {
        String written = text.in(readable.locale(), readable.questionnaire().locale());
        return written.indexOf('{') < 0 ? written : Piping.of(written).fill(readable, readable.locale());
    }
}
