package org.edrak.pages.views;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What stands around everything that customers see of a survey.
 *
 * @param link the survey's public name in the address
 * @param locale the language that the survey is read in, any that its author wrote it in
 * @param languages all of them
 * @param query what the address carries besides the language, as {@code name=value&name=value}; mostly empty
 */
public record SurveyFrame(
        String link, BrandLook brand, String title, String locale, List<String> languages, String query) {
    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

    public SurveyFrame {
        languages = List.copyOf(languages);
    }

    /** The same around what is shown once only, so that it cannot be asked for in another language. */
    public SurveyFrame inOneLanguage() {
        return new SurveyFrame(link, brand, title, locale, List.of(), query);
    }

    public String direction() {
        return direction(locale);
    }

    public String direction(String language) {
        return ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr";
    }

    /** What a language calls itself. */
    public String name(String language) {
        return NAMES.computeIfAbsent(language, tag -> {
            ULocale spoken = ULocale.forLanguageTag(tag);
            return spoken.getDisplayName(spoken);
        });
    }

    /** The survey's address in another language. */
    public String in(String language) {
        return "/s/" + link + "?lang=" + language + (query.isEmpty() ? "" : "&" + query);
    }

    /** The languages that it is not read in now. */
    public List<String> others() {
        return languages.stream().filter(language -> !language.equals(locale)).toList();
    }
}
