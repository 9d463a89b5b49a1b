package org.edrak.pages.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft's texts in two languages side by side, posted to {@code /surveys/{id}/translations} with {@code do=save}.
 *
 * @param revision of the draft whose texts these are
 * @param source the survey's own language
 * @param to the language that is written
 * @param imported what a file said, when one was just read
 * @param conflict who saved another draft meanwhile, if anybody did
 */
public record TranslationsView(
        String id,
        String title,
        int revision,
        String source,
        String to,
        List<Language> languages,
        List<Text> texts,
        Pagination pagination,
        @Nullable Imported imported,
        @Nullable String conflict)
        implements View {
    /** A language of the survey and how many of its texts are not written in it. */
    public record Language(String locale, int missing, int total) {}

    /**
     * One text.
     *
     * @param translation what is written; empty when nothing is
     */
    public record Text(String key, String path, String source, String translation) {
        public boolean isLong() {
            return source.length() > 80 || source.indexOf('\n') >= 0;
        }
    }

    /**
     * What a file with translations said.
     *
     * @param used how many texts it changed
     * @param problems in the reader's language
     */
    public record Imported(String file, int used, List<Problem> problems) {}

    /** What could not be used of a file, or should be looked at; {@code used} says which. */
    public record Problem(long line, String key, String locale, String message, boolean used) {}

    /** The languages that the survey can be translated into from this page. */
    public List<String> offered() {
        return List.of("fa", "en", "ar", "tr", "ku", "az", "de", "fr", "es", "it", "ru", "zh", "ja", "hi", "ur")
                .stream()
                .filter(locale ->
                        languages.stream().noneMatch(known -> known.locale().equals(locale)))
                .toList();
    }

    /** The languages that are translated into. */
    public List<Language> targets() {
        return languages.stream()
                .filter(language -> !language.locale().equals(source))
                .toList();
    }
}
