package org.edrak.editing;

import java.util.List;
import org.edrak.ids.Ids;
import org.edrak.pages.Page;
import org.edrak.pages.views.Pagination;
import org.edrak.pages.views.TranslationsView;
import org.edrak.surveys.Draft;
import org.edrak.translations.TranslationImport;
import org.edrak.translations.TranslationTable;
import org.jspecify.annotations.Nullable;

/** Makes the page of translations from a draft. */
final class TranslationsPage {
    private static final int SIZE = 100;

    private TranslationsPage() {}

    /** @param asked the language to write; the first other one where the draft does not have it */
    static TranslationsView of(
            Page page,
            Draft draft,
            String asked,
            int number,
            TranslationsView.@Nullable Imported imported,
            @Nullable String conflict) {
        TranslationTable table = TranslationTable.of(draft.definition());
        int total = table.entries().size();
        String to = table.locales().stream()
                .filter(locale -> !locale.equals(table.source()) && (asked.isEmpty() || locale.equals(asked)))
                .findFirst()
                .orElse(table.locales().size() > 1 ? table.locales().get(1) : "");
        Pagination pagination = Pagination.of(number, SIZE, total);
        List<TranslationsView.Language> languages = table.missing().entrySet().stream()
                .map(entry -> new TranslationsView.Language(entry.getKey(), entry.getValue(), total))
                .toList();
        List<TranslationsView.Text> texts = table.entries().stream()
                .skip((long) (pagination.number() - 1) * SIZE)
                .limit(SIZE)
                .map(entry -> new TranslationsView.Text(
                        entry.key(), entry.path(), entry.source(), entry.texts().getOrDefault(to, "")))
                .toList();
        return new TranslationsView(
                Ids.text(draft.surveyId()),
                draft.title()
                        .map(title -> title.in(page.language(), page.language()))
                        .orElse(page.t("survey.untitled")),
                draft.revision(),
                table.source(),
                to,
                languages,
                texts,
                pagination,
                imported,
                conflict);
    }

    static TranslationsView.Imported imported(Page page, String file, TranslationImport read) {
        return new TranslationsView.Imported(
                file,
                read.count(),
                read.problems().stream()
                        .map(problem -> new TranslationsView.Problem(
                                problem.line(),
                                problem.key(),
                                problem.locale(),
                                page.t(problem.code(), problem.arguments().toArray()),
                                problem.isWarning()))
                        .toList());
    }
}
