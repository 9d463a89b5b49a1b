package org.edrak.surveys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edrak.questionnaires.Choice;
import org.edrak.questionnaires.LocalizedText;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.Scale;
import org.jspecify.annotations.Nullable;

/** What one version of a questionnaire asks otherwise than another, question by question, matched by name. */
public sealed interface VersionChange {
    /** The question's name. */
    String name();

    /** The question's title in the version that has it; in the newer one if both have. */
    LocalizedText title();

    /** A question that is new. */
    record Added(String name, LocalizedText title) implements VersionChange {}

    /** A question that is asked no more; what was answered stays. */
    record Removed(String name, LocalizedText title) implements VersionChange {}

    /**
     * A question of another type under the same name: answers of the versions cannot be compared.
     *
     * @param from and {@code to} are types as definitions give them, with the input type behind a dot
     */
    record Retyped(String name, LocalizedText title, String from, String to) implements VersionChange {}

    /** A question on another scale: reports keep its answers apart. */
    record Rescaled(String name, LocalizedText title, Scale from, Scale to) implements VersionChange {}

    /**
     * A question that offers other choices, or asks other rows.
     *
     * @param added and {@code removed} are their values
     */
    record Reoffered(String name, LocalizedText title, List<String> added, List<String> removed)
            implements VersionChange {}

    /** The changes from {@code before} to {@code after}: questions of the newer in their order, then those removed. */
    static List<VersionChange> between(Questionnaire before, Questionnaire after) {
        Map<String, Question> old = new LinkedHashMap<>();
        before.questions().forEach(question -> old.put(question.name(), question));
        List<VersionChange> changes = new ArrayList<>();
        for (Question question : after.questions()) {
            Question known = old.remove(question.name());
            VersionChange change =
                    known == null ? new Added(question.name(), question.title()) : compared(known, question);
            if (change != null) {
                changes.add(change);
            }
        }
        old.values().forEach(question -> changes.add(new Removed(question.name(), question.title())));
        return changes;
    }

    private static @Nullable VersionChange compared(Question before, Question after) {
        if (!kind(before).equals(kind(after))) {
            return new Retyped(after.name(), after.title(), kind(before), kind(after));
        }
        Scale from = scale(before);
        Scale to = scale(after);
        if (from != null && to != null && !from.equals(to)) {
            return new Rescaled(after.name(), after.title(), from, to);
        }
        List<String> added = without(offered(after), offered(before));
        List<String> removed = without(offered(before), offered(after));
        return added.isEmpty() && removed.isEmpty() ? null : new Reoffered(after.name(), after.title(), added, removed);
    }

    /** The question's type as its definition gives it, and what is typed into a text behind a dot. */
    public static String kind(Question question) {
        return switch (question) {
            case Question.Number number -> "text.number";
            case Question.Day day -> "text.date";
            case Question.Email email -> "text.email";
            case Question.Phone phone -> "text.tel";
            default -> question.type();
        };
    }

    private static @Nullable Scale scale(Question question) {
        return switch (question) {
            case Question.Rated rated -> rated.scale();
            case Question.Matrix matrix -> matrix.scale();
            case Question.Pair pair -> pair.scale();
            default -> null;
        };
    }

    private static List<String> offered(Question question) {
        return switch (question) {
            case Question.Offering offering -> values(offering.choices());
            case Question.Rows rows -> values(rows.rows());
            default -> List.of();
        };
    }

    private static List<String> values(List<Choice> choices) {
        return choices.stream().map(Choice::value).toList();
    }

    private static List<String> without(List<String> all, List<String> known) {
        return all.stream().filter(value -> !known.contains(value)).toList();
    }
}
