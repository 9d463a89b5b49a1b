package org.edrak.questionnaires;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.edrak.expressions.Expression;
import org.jspecify.annotations.Nullable;

/**
 * What a survey asks: its texts, questions and logic, as read from one definition.
 *
 * @param locale the language that a reader gets when the one asked for is not there
 * @param welcome what stands on a page before the first; null: there is no such page
 * @param thanks what stands after the last page; null: a sentence of ours
 * @param hasRandomPages whether the pages come in another order for every response
 * @param navigateTo where the customer is sent in the end, if the workspace allows its host
 */
public record Questionnaire(
        LocalizedText title,
        @Nullable LocalizedText description,
        String locale,
        @Nullable LocalizedText welcome,
        @Nullable LocalizedText thanks,
        List<Page> pages,
        boolean hasRandomPages,
        boolean showsProgress,
        List<CalculatedValue> calculated,
        List<Trigger> triggers,
        List<Quota> quotas,
        @Nullable URI navigateTo) {

    /** Questions that are shown together. */
    public record Page(
            String name,
            @Nullable LocalizedText title,
            @Nullable LocalizedText description,
            @Nullable Expression visibleIf,
            boolean hasRandomQuestions,
            List<Question> questions) {
        public Page {
            questions = List.copyOf(questions);
        }
    }

    public Questionnaire {
        pages = List.copyOf(pages);
        calculated = List.copyOf(calculated);
        triggers = List.copyOf(triggers);
        quotas = List.copyOf(quotas);
    }

    /** All questions in the order of the definition. */
    public List<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream()).toList();
    }

    public Optional<Question> question(String name) {
        return questions().stream()
                .filter(question -> question.name().equals(name))
                .findFirst();
    }

    /** The languages in which the title is written, the questionnaire's own first. */
    public SequencedSet<String> locales() {
        SequencedSet<String> locales = new LinkedHashSet<>();
        locales.add(locale);
        locales.addAll(new TreeSet<>(title.byLocale().keySet()));
        return locales;
    }

    /** The language of {@link #locales()} that {@code asked} means; the questionnaire's own where it is not there. */
    public String localeFor(@Nullable String asked) {
        return asked != null && locales().contains(asked) ? asked : locale;
    }
}
