package org.edrak.surveyfiles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list of choices that is a scale of numbers.
 *
 * @param values our number for each of the file's codes
 */
record NumberScale(int min, int max, Words first, Words last, Map<String, String> values, boolean losesWords) {
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{0,2}0*(\\d{1,3})");
    private static final int FEWEST = 3;

    /** The scale that choices are, when their codes count from 0 or 1, up or down; null when they do not. */
    static @Nullable NumberScale of(List<Option> options) {
        if (options.size() < FEWEST || options.size() > 101) {
            return null;
        }
        int[] numbers = new int[options.size()];
        for (int i = 0; i < numbers.length; i++) {
            Matcher code = CODE.matcher(options.get(i).code());
            if (!code.matches() || options.get(i).role() != Option.Role.PLAIN) {
                return null;
            }
            numbers[i] = Integer.parseInt(code.group(1));
        }
        boolean up = numbers[0] < numbers[1];
        int min = up ? numbers[0] : numbers[numbers.length - 1];
        if (min != 0 && min != 1) {
            return null;
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != (up ? min + i : min + numbers.length - 1 - i)) {
                return null;
            }
            values.put(options.get(i).code(), Integer.toString(numbers[i]));
        }
        return new NumberScale(
                min,
                min + numbers.length - 1,
                label((up ? options.getFirst() : options.getLast())),
                label((up ? options.getLast() : options.getFirst())),
                values,
                options.subList(1, options.size() - 1).stream()
                        .anyMatch(option -> !label(option).isEmpty()));
    }

    /** The words at a step, unless they only repeat its number. */
    private static Words label(Option option) {
        boolean number = option.text().texts().stream()
                .allMatch(text -> CODE.matcher(text).matches());
        return number ? new Words() : option.text();
    }

    /** Puts the scale into a question. */
    void into(QuestionDraft question) {
        question.put("rateMin", min)
                .put("rateMax", max)
                .words("minRateDescription", first)
                .words("maxRateDescription", last);
        if (losesWords) {
            question.draft.note(question.place, "surveyfile.scale-words");
        }
    }
}
