package org.edrak.surveyfiles;

import java.util.regex.Pattern;

/** Tells the question for the Net Promoter Score from other scales of 0 to 10. */
final class NpsSigns {
    private static final Pattern RECOMMENDS = Pattern.compile(
            "recommend|empfehl|recommand|recomend|raccomand|(?<![a-z])nps(?![a-z])|promoter|توصیه|معرفی|پیشنهاد",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NpsSigns() {}

    static boolean isNps(int min, int max, String name, Words title) {
        return min == 0
                && max == 10
                && (RECOMMENDS.matcher(name).find()
                        || title.texts().stream()
                                .anyMatch(text -> RECOMMENDS.matcher(text).find()));
    }
}
