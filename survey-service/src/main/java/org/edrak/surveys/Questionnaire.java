package org.edrak.surveys;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a survey asks: its texts and questions, as read from one published definition.
 *
 * @param locale the language that a reader gets when the one asked for is not there
 */
public record Questionnaire(
        LocalizedText title,
        String locale,
        @Nullable LocalizedText welcome,
        @Nullable LocalizedText thanks,
        List<Page> pages) {

    /** Questions that are shown together. */
    public record Page(String name, List<Question> questions) {
        public Page {
            questions = List.copyOf(questions);
        }
    }

    public Questionnaire {
        pages = List.copyOf(pages);
    }

    /** All questions in the order in which they are asked. */
    public List<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream()).toList();
    }

    public Optional<Question> question(String name) {
        return questions().stream().filter(q -> q.name().equals(name)).findFirst();
    }

    /** The languages in which the title is written, the questionnaire's own first. */
    public SequencedSet<String> locales() {
        SequencedSet<String> locales = new LinkedHashSet<>();
        locales.add(locale);
        locales.addAll(new TreeSet<>(title.byLocale().keySet()));
        return locales;
    }
}
