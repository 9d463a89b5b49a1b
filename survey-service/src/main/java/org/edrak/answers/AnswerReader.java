package org.edrak.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.edrak.questionnaires.Choice;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Scale;
import org.edrak.questionnaires.Variables;
import org.edrak.text.Digits;
import org.jspecify.annotations.Nullable;

/** Reads the answer to one shown question from what was given, and notes what is wrong with it. */
final class AnswerReader {
    private static final Pattern WHOLE = Pattern.compile("\\p{Nd}{1,9}");
    private static final int LONGEST_PAST = 10_000;
    private static final Answer SKIPPED = new Answer.Skipped();

    private final Given given;
    private final Problems problems;
    private final boolean isPast;

    /** @param isPast whether nobody can be asked any more for what is missing */
    AnswerReader(Given given, Problems problems, boolean isPast) {
        this.given = given;
        this.problems = problems;
        this.isPast = isPast;
    }

    /**
     * The answer to {@code question}.
     *
     * @param offered the choices or rows that this customer sees
     */
    Answer read(Question question, List<Choice> offered, boolean isRequired) {
        String name = question.name();
        LineReader line = new LineReader(given.first(name), name, problems);
        return switch (question) {
            case Question.Rated rated -> score(name, rated.scale());
            case Question.SingleChoice one -> picked(one, offered, 0, 1);
            case Question.Dropdown one -> picked(one, offered, 0, 1);
            case Question.MultipleChoice several -> picked(several, offered, several.least(), several.most());
            case Question.Ranking ranking -> ranked(name, offered);
            case Question.Matrix matrix -> scores(matrix, offered, isRequired);
            case Question.ConstantSum sum -> points(sum, offered);
            case Question.Pair pair -> pair(pair, isRequired);
            case Question.Kano kano -> kano(kano, isRequired);
            case Question.ShortText text -> line.line(longest(text.maxLength()));
            case Question.LongText text -> line.words(longest(text.maxLength()));
            case Question.Number number -> line.number(number);
            case Question.Day day -> line.day(day);
            case Question.Email email -> line.email();
            case Question.Phone phone -> line.phone();
            case Question.YesNo yesNo -> line.yesNo();
            case Question.Consent consent -> line.consent();
            case Question.FileUpload file -> line.file();
            case Question.Statement statement -> new Answer.NotShown();
            case Question.Hidden hidden -> line.line(longest(hidden.maxLength()));
        };
    }

    /** What was written elsewhere may be as long as the longest that can be asked for. */
    private int longest(int asked) {
        return isPast ? LONGEST_PAST : asked;
    }

    private Answer score(String field, Scale scale) {
        Integer value = whole(field, scale.min(), scale.max());
        return value == null ? SKIPPED : new Answer.Score(value, scale);
    }

    private Answer picked(Question.Offering question, List<Choice> offered, int least, int most) {
        String name = question.name();
        List<String> asked = given.all(name);
        List<String> known = known(question, offered);
        List<String> values = known.stream().filter(asked::contains).toList();
        asked.stream()
                .filter(value -> !known.contains(value))
                .forEach(value -> problems.note(name, "answer.unknown-choice", value));
        if (values.isEmpty()) {
            return SKIPPED;
        }
        if (values.contains(Choice.NONE) && values.size() > 1) {
            problems.note(name, "answer.none-and-others");
        } else if (values.size() > most) {
            problems.note(name, "answer.too-many-choices", most);
        } else if (!isPast && values.size() < least && !values.contains(Choice.NONE)) {
            problems.note(name, "answer.too-few-choices", least);
        }
        String other = values.contains(Choice.OTHER) ? otherWords(name) : "";
        return new Answer.Picked(values, other);
    }

    private String otherWords(String name) {
        String field = name + Variables.OTHER_WORDS;
        String words = given.first(field);
        new LineReader(words, field, problems).checkText(longest(LineReader.LONGEST_OTHER));
        if (words.isEmpty() && !isPast) {
            problems.note(field, "answer.other-missing");
        }
        return words;
    }

    private static List<String> known(Question.Offering question, List<Choice> offered) {
        List<String> known = new ArrayList<>();
        // The order of the questionnaire, not of what this customer saw: equal answers are stored alike.
        question.choices().stream().filter(offered::contains).map(Choice::value).forEach(known::add);
        if (question.other() != null) {
            known.add(Choice.OTHER);
        }
        if (question instanceof Question.MultipleChoice several && several.none() != null) {
            known.add(Choice.NONE);
        }
        return known;
    }

    private Answer ranked(String name, List<Choice> offered) {
        Map<Integer, String> byRank = new TreeMap<>();
        int given = 0;
        for (Choice choice : offered) {
            String field = name + "." + choice.value();
            Integer rank = whole(field, 1, offered.size());
            if (rank != null) {
                given++;
                if (byRank.putIfAbsent(rank, choice.value()) != null) {
                    problems.note(field, "answer.rank-twice", rank);
                }
            }
        }
        if (given == 0) {
            return SKIPPED;
        }
        if (given < offered.size()) {
            problems.note(firstWithout(name, offered), "answer.rank-missing");
        }
        return new Answer.Ranked(List.copyOf(byRank.values()));
    }

    private String firstWithout(String name, List<Choice> offered) {
        return offered.stream()
                .map(choice -> name + "." + choice.value())
                .filter(field -> given.first(field).isEmpty())
                .findFirst()
                .orElse(name);
    }

    private Answer scores(Question.Matrix matrix, List<Choice> offered, boolean isRequired) {
        Map<String, Integer> byRow = new LinkedHashMap<>();
        Scale scale = matrix.scale();
        for (Choice row : matrix.rows()) {
            Integer score =
                    offered.contains(row) ? whole(matrix.name() + "." + row.value(), scale.min(), scale.max()) : null;
            if (score != null) {
                byRow.put(row.value(), score);
            }
        }
        if (isRequired && byRow.size() < offered.size()) {
            problems.note(firstWithout(matrix.name(), offered), "answer.required");
        }
        return byRow.isEmpty() ? SKIPPED : new Answer.Scores(byRow, scale);
    }

    private Answer points(Question.ConstantSum sum, List<Choice> offered) {
        Map<String, Integer> byRow = new LinkedHashMap<>();
        long all = 0;
        for (Choice row : sum.rows()) {
            Integer points = offered.contains(row) ? whole(sum.name() + "." + row.value(), 0, sum.total()) : null;
            if (points != null) {
                byRow.put(row.value(), points);
                all += points;
            }
        }
        if (byRow.isEmpty()) {
            return SKIPPED;
        }
        if (all != sum.total()) {
            problems.note(Variables.fields(sum).getFirst(), "answer.not-the-total", sum.total(), all);
        }
        return new Answer.Points(byRow, sum.total());
    }

    private Answer pair(Question.Pair pair, boolean isRequired) {
        Scale scale = pair.scale();
        Integer expectation = half(pair.name() + Variables.EXPECTATION, scale, isRequired);
        Integer perception = half(pair.name() + Variables.PERCEPTION, scale, isRequired);
        return expectation == null && perception == null
                ? SKIPPED
                : new Answer.PairOfScores(expectation, perception, scale);
    }

    private Answer kano(Question.Kano kano, boolean isRequired) {
        Integer functional = half(kano.name() + Variables.FUNCTIONAL, Question.Kano.SCALE, isRequired);
        Integer dysfunctional = half(kano.name() + Variables.DYSFUNCTIONAL, Question.Kano.SCALE, isRequired);
        return functional == null && dysfunctional == null ? SKIPPED : new Answer.KanoPair(functional, dysfunctional);
    }

    private @Nullable Integer half(String field, Scale scale, boolean isRequired) {
        if (isRequired && given.first(field).isEmpty()) {
            problems.note(field, "answer.required");
        }
        return whole(field, scale.min(), scale.max());
    }

    private @Nullable Integer whole(String field, int min, int max) {
        String text = given.first(field);
        if (text.isEmpty()) {
            return null;
        }
        if (!WHOLE.matcher(text).matches()) {
            problems.note(field, "answer.not-a-whole-number", min, max);
            return null;
        }
        int value = Integer.parseInt(Digits.toAscii(text));
        if (value < min || value > max) {
            problems.note(field, "answer.not-on-the-scale", min, max);
        }
        return value;
    }
}
