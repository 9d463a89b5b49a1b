package org.edrak.questionnaires;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing that a questionnaire asks. Its {@code name} is its identity across versions. */
public sealed interface Question {
    Asked asked();

    default String name() {
        return asked().name();
    }

    default LocalizedText title() {
        return asked().title();
    }

    default boolean isRequired() {
        return asked().isRequired();
    }

    /** What part of perception the question measures, if its author said so. */
    default Optional<Driver> driver() {
        return Optional.ofNullable(asked().driver());
    }

    /** The {@code type} that a definition gives it. */
    default String type() {
        return switch (this) {
            case Nps nps -> "nps";
            case Rating rating -> "rating";
            case Csat csat -> "csat";
            case Ces ces -> "ces";
            case SingleChoice choice -> "radiogroup";
            case Dropdown choice -> "dropdown";
            case MultipleChoice choices -> "checkbox";
            case Ranking ranking -> "ranking";
            case Matrix matrix -> "matrix";
            case Pair pair -> "pair";
            case ConstantSum sum -> "constantsum";
            case Kano kano -> "kano";
            case ShortText text -> "text";
            case Number number -> "text";
            case Day day -> "text";
            case Email email -> "text";
            case Phone phone -> "text";
            case LongText text -> "comment";
            case YesNo yesNo -> "boolean";
            case Consent consent -> "consent";
            case FileUpload file -> "file";
            case Statement statement -> "statement";
            case Hidden hidden -> "hidden";
        };
    }

    /** A question that is answered by one number on one scale. */
    sealed interface Rated extends Question {
        Scale scale();

        Ends ends();
    }

    /** A question that offers choices. */
    sealed interface Offering extends Question {
        List<Choice> choices();

        /** Whether the choices come in another order for every response. */
        boolean isRandom();

        /** What the choice that takes words of the customer's own is called; null: there is none. */
        default @Nullable LocalizedText other() {
            return null;
        }
    }

    /** A question that is answered by one number for each of its rows. */
    sealed interface Rows extends Question {
        List<Choice> rows();
    }

    /** How likely the customer is to recommend, 0 to 10. */
    record Nps(Asked asked, Ends ends) implements Rated {
        @Override
        public Scale scale() {
            return Scale.NPS;
        }
    }

    /** How much of something, shown as numbers, stars or faces. */
    record Rating(Asked asked, Scale scale, Ends ends, Look look) implements Rated {}

    /** How satisfied the customer is. */
    record Csat(Asked asked, Scale scale, Ends ends, Look look) implements Rated {}

    /** How easy it was for the customer: the Customer Effort Score. */
    record Ces(Asked asked, Scale scale, Ends ends, Look look) implements Rated {}

    /** How a scale is drawn. */
    enum Look {
        NUMBERS,
        STARS,
        SMILEYS
    }

    /** One of several, all in sight. */
    record SingleChoice(
            Asked asked,
            List<Choice> choices,
            boolean isRandom,
            @Nullable LocalizedText other) implements Offering {}

    /** One of many, found in a list. */
    record Dropdown(
            Asked asked,
            List<Choice> choices,
            boolean isRandom,
            @Nullable LocalizedText other) implements Offering {}

    /**
     * Any of several.
     *
     * @param none what the choice that excludes all others is called; null: there is none
     * @param least how many must be picked, when any is, at least
     * @param most how many may be picked
     */
    record MultipleChoice(
            Asked asked,
            List<Choice> choices,
            boolean isRandom,
            @Nullable LocalizedText other,
            @Nullable LocalizedText none,
            int least,
            int most)
            implements Offering {}

    /** All of several, best first. */
    record Ranking(Asked asked, List<Choice> choices, boolean isRandom) implements Offering {}

    /** Several things rated on one scale. */
    record Matrix(Asked asked, List<Choice> rows, boolean isRandom, Scale scale, Ends ends) implements Rows {}

    /**
     * One item rated twice, as expected and as perceived (SERVQUAL).
     *
     * @param dimension the key of the dimension that the item belongs to, in the form of a driver's key
     */
    record Pair(
            Asked asked, Scale scale, Ends ends, @Nullable String dimension) implements Question {}

    /** A number of points divided among rows, such as SERVQUAL's 100 among its dimensions. */
    record ConstantSum(Asked asked, List<Choice> rows, int total) implements Rows {}

    /** One feature judged twice, as present and as absent, each 1 (I like it) to 5 (I dislike it) (Kano 1984). */
    record Kano(Asked asked) implements Question {
        public static final Scale SCALE = new Scale(1, 5);
    }

    /**
     * A word or a line.
     *
     * @param maxLength how many UTF-16 units at most, 1 to 10,000
     */
    record ShortText(Asked asked, int maxLength) implements Question {}

    /**
     * Words of the customer's own, which are understood.
     *
     * @param maxLength how many UTF-16 units at most, 1 to 10,000
     */
    record LongText(Asked asked, int maxLength) implements Question {}

    /**
     * A number.
     *
     * @param decimals how many digits after the point at most, 0 to 6
     */
    record Number(
            Asked asked, @Nullable BigDecimal min, @Nullable BigDecimal max, int decimals) implements Question {}

    /** A day. */
    record Day(
            Asked asked, @Nullable LocalDate min, @Nullable LocalDate max) implements Question {}

    /** An e-mail address. */
    record Email(Asked asked) implements Question {}

    /** A telephone number. */
    record Phone(Asked asked) implements Question {}

    /** Yes or no; null: words of ours. */
    record YesNo(
            Asked asked,
            @Nullable LocalizedText yes,
            @Nullable LocalizedText no) implements Question {}

    /** Agreement to what the title says. */
    record Consent(Asked asked) implements Question {}

    /**
     * A file.
     *
     * @param maxSize in bytes, at most 10 MiB
     * @param types the media types that are taken
     */
    record FileUpload(Asked asked, int maxSize, Set<String> types) implements Question {}

    /** Text alone; there is nothing to answer. */
    record Statement(Asked asked) implements Question {}

    /** What the link tells; the customer does not see it. */
    record Hidden(Asked asked, int maxLength) implements Question {}
}
