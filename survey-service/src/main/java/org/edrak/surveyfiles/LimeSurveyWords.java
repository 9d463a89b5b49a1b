package org.edrak.surveyfiles;

import java.util.List;

/** The choices that LimeSurvey names itself and so leaves out of its files. */
final class LimeSurveyWords {
    private LimeSurveyWords() {}

    static List<Option> gender(String locale) {
        return List.of(option("F", "Female", "زن", locale), option("M", "Male", "مرد", locale));
    }

    static List<Option> yesUncertainNo(String locale) {
        return List.of(
                option("Y", "Yes", "بله", locale),
                option("U", "Uncertain", "مطمئن نیستم", locale),
                option("N", "No", "خیر", locale));
    }

    static List<Option> increaseSameDecrease(String locale) {
        return List.of(
                option("I", "Increase", "افزایش", locale),
                option("S", "Same", "بدون تغییر", locale),
                option("D", "Decrease", "کاهش", locale));
    }

    private static Option option(String code, String english, String persian, String locale) {
        Words words = Words.of("en", english).and("fa", persian);
        boolean known = locale.equals("en") || locale.equals("fa");
        return Option.of(code, known ? words : words.and(locale, english));
    }
}
