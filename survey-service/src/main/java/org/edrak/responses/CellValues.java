package org.edrak.responses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.edrak.questionnaires.Choice;
import org.edrak.questionnaires.LocalizedText;
import org.edrak.questionnaires.Question;
import org.edrak.questionnaires.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * What people write into a cell for the values of a question: a choice's value or what customers read, in any language
 * and case; several choices with a semicolon, a comma, a bar or a new line between them; yes and no in words.
 */
final class CellValues {
    private static final Pattern BETWEEN = Pattern.compile("[;,|\\n،؛]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u200c\\u00a0]+");
    private static final List<String> YES = List.of("true", "yes", "y", "1", "بله", "بلی", "آری");
    private static final List<String> NO = List.of("false", "no", "n", "0", "خیر", "نه");

    /** Field to what may be written for its values; a field that is not here takes what is written. */
    private final Map<String, Map<String, String>> known = new HashMap<>();

    private final java.util.Set<String> several = new java.util.HashSet<>();

    private CellValues() {}

    static CellValues of(Questionnaire questionnaire) {
        CellValues values = new CellValues();
        questionnaire.questions().forEach(values::add);
        return values;
    }

    private void add(Question question) {
        String name = question.name();
        switch (question) {
            case Question.Ranking ranking -> {}
            case Question.Offering offering -> {
                Map<String, String> words = new HashMap<>();
                offering.choices().forEach(choice -> words.put(folded(choice.value()), choice.value()));
                offering.choices().forEach(choice -> texts(words, choice.text(), choice.value()));
                texts(words, offering.other(), Choice.OTHER);
                words.putIfAbsent(Choice.OTHER, Choice.OTHER);
                if (offering instanceof Question.MultipleChoice choices) {
                    texts(words, choices.none(), Choice.NONE);
                    words.putIfAbsent(Choice.NONE, Choice.NONE);
                    several.add(name);
                }
                known.put(name, words);
            }
            case Question.YesNo yesNo -> {
                Map<String, String> words = yesAndNo();
                texts(words, yesNo.yes(), "true");
                texts(words, yesNo.no(), "false");
                known.put(name, words);
            }
            case Question.Consent consent -> known.put(name, yesAndNo());
            default -> {}
        }
    }

    private static Map<String, String> yesAndNo() {
        Map<String, String> words = new HashMap<>();
        YES.forEach(word -> words.put(word, "true"));
        NO.forEach(word -> words.put(word, "false"));
        return words;
    }

    private static void texts(Map<String, String> words, @Nullable LocalizedText text, String value) {
        if (text != null) {
            text.byLocale().values().forEach(each -> words.putIfAbsent(folded(each), value));
        }
    }

    private static String folded(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Adds what {@code cell} says of {@code field}; nothing when it is empty. */
    void put(String field, String cell, Map<String, List<String>> given) {
        Map<String, String> words = known.get(field);
        if (cell.isBlank()) {
            return;
        }
        if (words == null) {
            given.put(field, List.of(cell));
            return;
        }
        String whole = words.get(folded(cell));
        if (whole != null || !several.contains(field)) {
            given.put(field, List.of(whole == null ? cell : whole));
            return;
        }
        List<String> values = new ArrayList<>();
        for (String part : BETWEEN.split(cell)) {
            if (!part.isBlank()) {
                values.add(words.getOrDefault(folded(part), part.strip()));
            }
        }
        given.put(field, values);
    }
}
