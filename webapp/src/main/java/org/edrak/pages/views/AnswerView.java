package org.edrak.pages.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.edrak.answers.Evaluated;
import org.edrak.answers.Evaluated.ShownPage;
import org.edrak.answers.Evaluated.ShownQuestion;
import org.edrak.answers.Given;
import org.edrak.pages.Page;
import org.edrak.questionnaires.LocalizedText;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Variables;
import org.edrak.text.Digits;
import org.jspecify.annotations.Nullable;

/**
 * One page of a survey, posted to {@code /s/{link}}.
 *
 * @param given what was given so far, as typed
 * @param errors what is wrong with it on this page, when it was sent
 * @param step where on the way this page is
 * @param carried hidden fields by name, which come back with the form
 * @param resumeAt the address at which the customer can go on later; empty where nothing is ever kept
 * @param isKept whether something is kept at that address already
 * @param logic what the script needs to show and hide questions; null: nothing on this page depends on it
 * @param files the names of files that were sent, by question
 * @param note key of a sentence above the questions; null: none
 */
public record AnswerView(
        SurveyFrame frame,
        Evaluated evaluated,
        ShownPage shown,
        Given given,
        List<FieldError> errors,
        Step step,
        Map<String, String> carried,
        String resumeAt,
        boolean isKept,
        @Nullable PageLogic logic,
        Map<String, String> files,
        @Nullable String note)
        implements View {
    /**
     * Where on the way a page is.
     *
     * @param number from 1
     * @param of how many pages there are, as far as it is known now
     * @param showsProgress whether the author wants it told
     */
    public record Step(int number, int of, boolean showsProgress) {
        public boolean isFirst() {
            return number == 1;
        }

        public boolean isLast() {
            return number == of;
        }
    }

    public String text(LocalizedText text) {
        return evaluated.text(text);
    }

    public @Nullable String textOrNull(@Nullable LocalizedText text) {
        return text == null ? null : evaluated.text(text);
    }

    /** A word of the author's, or ours where there is none. */
    public String textOr(@Nullable LocalizedText text, String ours) {
        return text == null ? ours : evaluated.text(text);
    }

    /** As it was typed. */
    public String value(String field) {
        List<String> all = given.values().get(field);
        return all == null || all.isEmpty() ? "" : all.getFirst();
    }

    /** Whether a field's value is this number, in digits of any script. */
    public boolean isAt(String field, int number) {
        return Digits.toAscii(given.first(field)).equals(String.valueOf(number));
    }

    public boolean has(String field, String value) {
        return given.all(field).contains(value);
    }

    /** A day as {@code page}'s reader writes it, whatever it was typed in; what is no day stays as it is. */
    public String day(Page page, String field, boolean asIso) {
        Optional<LocalDate> day = Page.readDay(value(field));
        return day.map(known -> asIso ? known.toString() : page.dayField(known)).orElseGet(() -> value(field));
    }

    /** The first thing that is wrong with a field. */
    public @Nullable FieldError error(String field) {
        for (FieldError error : errors) {
            if (error.field().equals(field)) {
                return error;
            }
        }
        return null;
    }

    public boolean isWrong(Question question) {
        return !errors.isEmpty() && Variables.fields(question).stream().anyMatch(field -> error(field) != null);
    }

    /** The question that a field answers. */
    public @Nullable Question asked(String field) {
        for (ShownQuestion each : shown.all()) {
            if (Variables.fields(each.question()).contains(field)) {
                return each.question();
            }
        }
        return null;
    }

    /** An identity in the page for a part of a field: only letters, digits and {@code . _ -}. */
    public String id(String part, String field) {
        StringBuilder id = new StringBuilder(part).append('-');
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
            if (plain) {
                id.append(c);
            } else {
                id.append(':').append(Integer.toHexString(c));
            }
        }
        return id.toString();
    }

    /** What describes a field: the question's description and the field's error, where there are such. */
    public @Nullable String describedBy(Question question, String field) {
        boolean hint = question.asked().description() != null;
        boolean wrong = error(field) != null;
        return !hint && !wrong
                ? null
                : (hint ? id("h", question.name()) : "") + (hint && wrong ? " " : "") + (wrong ? id("e", field) : "");
    }

    /** The questions that the customer can answer now; those that come to it are shown before the page is left. */
    public String seen() {
        return seen(shown);
    }

    public static String seen(ShownPage page) {
        return page.questions().stream()
                .filter(ShownQuestion::isEnabled)
                .map(each -> each.question().name())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Whether something on this page can be sent as a file. */
    public boolean takesFiles() {
        return shown.all().stream().anyMatch(each -> each.question() instanceof Question.FileUpload);
    }

    /** Whether the script picks days for the customer. */
    public boolean asksDays() {
        return shown.all().stream().anyMatch(each -> each.question() instanceof Question.Day);
    }
}
