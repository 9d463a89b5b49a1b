package org.edrak.questionnaires;

import java.util.ArrayList;
import java.util.List;

/** What the parts of a question's answer are called, in expressions, in forms and in the columns of files. */
public final class Variables {
    public static final String EXPECTATION = ".expectation";
    public static final String PERCEPTION = ".perception";
    public static final String FUNCTIONAL = ".functional";
    public static final String DYSFUNCTIONAL = ".dysfunctional";
    public static final String OTHER_WORDS = ".other";

    private Variables() {}

    /** The fields by which a question is answered, in the order in which they are shown; none for a statement. */
    public static List<String> fields(Question question) {
        String name = question.name();
        return switch (question) {
            case Question.Rated rated -> List.of(name);
            case Question.Ranking ranking -> parts(name, ranking.choices());
            case Question.Offering offering ->
                offering.other() == null ? List.of(name) : List.of(name, name + OTHER_WORDS);
            case Question.Rows rows -> parts(name, rows.rows());
            case Question.Pair pair -> List.of(name + EXPECTATION, name + PERCEPTION);
            case Question.Kano kano -> List.of(name + FUNCTIONAL, name + DYSFUNCTIONAL);
            case Question.Statement statement -> List.of();
            case Question.ShortText text -> List.of(name);
            case Question.LongText text -> List.of(name);
            case Question.Number number -> List.of(name);
            case Question.Day day -> List.of(name);
            case Question.Email email -> List.of(name);
            case Question.Phone phone -> List.of(name);
            case Question.YesNo yesNo -> List.of(name);
            case Question.Consent consent -> List.of(name);
            case Question.FileUpload file -> List.of(name);
            case Question.Hidden hidden -> List.of(name);
        };
    }

    /** The variables that an expression may name: the question's fields and the question itself. */
    public static List<String> of(Question question) {
        List<String> variables = new ArrayList<>(fields(question));
        if (!variables.isEmpty() && !variables.contains(question.name())) {
            variables.add(question.name());
        }
        return variables;
    }

    private static List<String> parts(String name, List<Choice> parts) {
        return parts.stream().map(part -> name + "." + part.value()).toList();
    }
}
