package org.edrak.editing;

import java.util.ArrayList;
import java.util.List;
import org.edrak.pages.Page;
import org.edrak.pages.views.PublishView;
import org.edrak.questionnaires.Scale;
import org.edrak.surveys.VersionChange;

/** A change between versions in the reader's words. */
final class SaidChange {
    private SaidChange() {}

    static PublishView.Change of(Page page, VersionChange change, String locale) {
        String title = change.title().in(page.language(), locale);
        return switch (change) {
            case VersionChange.Added added -> new PublishView.Change("added", added.name(), title, "");
            case VersionChange.Removed removed -> new PublishView.Change("removed", removed.name(), title, "");
            case VersionChange.Retyped typed ->
                new PublishView.Change(
                        "retyped",
                        typed.name(),
                        title,
                        page.t(
                                "publish.from-to",
                                page.name("question.kind", typed.from()),
                                page.name("question.kind", typed.to())));
            case VersionChange.Rescaled scaled ->
                new PublishView.Change(
                        "rescaled",
                        scaled.name(),
                        title,
                        page.t("publish.from-to", range(page, scaled.from()), range(page, scaled.to())));
            case VersionChange.Reoffered offered ->
                new PublishView.Change("reoffered", offered.name(), title, values(page, offered));
        };
    }

    private static String range(Page page, Scale scale) {
        return page.t("publish.scale", page.number(scale.min()), page.number(scale.max()));
    }

    private static String values(Page page, VersionChange.Reoffered offered) {
        List<String> said = new ArrayList<>();
        if (!offered.added().isEmpty()) {
            said.add(page.t("publish.choices-added", String.join(page.persian() ? "، " : ", ", offered.added())));
        }
        if (!offered.removed().isEmpty()) {
            said.add(page.t("publish.choices-removed", String.join(page.persian() ? "، " : ", ", offered.removed())));
        }
        return String.join(page.persian() ? "؛ " : "; ", said);
    }
}
