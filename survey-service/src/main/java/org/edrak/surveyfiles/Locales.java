package org.edrak.surveyfiles;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Languages as other tools name them, as tags of ours. */
final class Locales {
    private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})(?:[-_]([A-Za-z0-9]{2,8}))?");
    private static final Pattern IN_PARENTHESES = Pattern.compile(".*\\(([^()]+)\\)\\s*");
    /** Those of which the name in the language itself is known too: to load it costs time. */
    private static final Set<String> NATIVE = Set.of(
            "fa", "ar", "tr", "az", "ckb", "ku", "ur", "ps", "ru", "de", "fr", "es", "pt", "it", "nl", "hi", "zh", "ja",
            "ko");

    private static final Map<String, String> BY_NAME = new HashMap<>();

    static {
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.of(code);
            if (NATIVE.contains(code)) {
                BY_NAME.put(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), code);
            }
            BY_NAME.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        BY_NAME.put("farsi", "fa");
        BY_NAME.put("dari", "fa");
        BY_NAME.put("zh-s", "zh-Hans");
        BY_NAME.put("zh-t", "zh-Hant");
    }

    private Locales() {}

    /** The tag of {@code fa}, {@code PT_BR}, {@code Persian}, {@code فارسی} or {@code English (en)}; null if unknown. */
    static @Nullable String tag(String name) {
        Matcher code = IN_PARENTHESES.matcher(name);
        if (code.matches() && !code.group(1).equals(name)) {
            return tag(code.group(1));
        }
        String plain = name.strip();
        String known = BY_NAME.get(plain.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        Matcher tag = TAG.matcher(plain);
        if (!tag.matches() || plain.length() == 3 && tag.group(2) == null && !isLanguage(plain)) {
            return null;
        }
        String language = tag.group(1).toLowerCase(Locale.ROOT);
        return tag.group(2) == null ? language : language + "-" + tag.group(2);
    }

    private static boolean isLanguage(String code) {
        return !Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equals(code);
    }

    /** The language that a text of which nothing is known is probably in. */
    static String guess(String text) {
        return text.chars().anyMatch(c -> c >= 0x0600 && c <= 0x06FF) ? "fa" : "en";
    }
}
