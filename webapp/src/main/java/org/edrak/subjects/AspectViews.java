package org.edrak.subjects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.edrak.analysis.aspects.Aspect;
import org.edrak.analysis.aspects.OwnAspect;
import org.edrak.analysis.aspects.Taxonomy;
import org.edrak.analysis.aspects.Vocabulary;
import org.edrak.pages.Page;
import org.edrak.pages.views.AspectView;
import org.edrak.pages.views.AspectsView;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.Option;
import org.edrak.pages.views.Progress;
import org.edrak.questionnaires.Driver;
import org.edrak.scoring.ScoringProgress;
import org.edrak.scoring.ShownModel;
import org.edrak.taxonomies.Taxonomies;
import org.edrak.taxonomies.TaxonomyPreview;
import org.edrak.taxonomies.TaxonomyPreviews;
import org.edrak.web.Caller;
import org.edrak.web.Pages;

/** The workspace's aspects as their pages show them. */
@RequestScoped
class AspectViews {
    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private Taxonomies taxonomies;

    @Inject
    private TaxonomyPreviews previews;

    @Inject
    private ShownModel shown;

    AspectsView all(Form form) {
        Vocabulary kept = taxonomies.vocabulary(caller.workspaceId());
        List<AspectsView.Group> groups =
                drivers(kept).stream().map(driver -> group(kept, driver)).toList();
        return new AspectsView(groups, taxonomies.revision(caller.workspaceId()), form, scoring());
    }

    /** How far the reading of the workspace's texts is. */
    Progress scoring() {
        ScoringProgress progress = shown.progress(caller.workspaceId());
        return new Progress(
                progress.scored(), progress.verbatims(), progress.replaces() ? progress.modelVersion() : "");
    }

    /** The drivers that an aspect can count for. */
    List<Option> drivers() {
        Page page = pages.page();
        return drivers(taxonomies.vocabulary(caller.workspaceId())).stream()
                .map(driver -> new Option(driver.key(), page.name("driver", driver.key())))
                .toList();
    }

    private static List<Driver> drivers(Vocabulary kept) {
        return Stream.concat(Driver.COMMON.stream(), kept.drivers().stream().map(own -> own.driver()))
                .toList();
    }

    private static AspectsView.Group group(Vocabulary kept, Driver driver) {
        List<AspectsView.Aspect> aspects = new ArrayList<>();
        for (Aspect shipped : Taxonomy.shippedAspects()) {
            OwnAspect said =
                    kept.aspect(shipped.key()).orElse(new OwnAspect(shipped.key(), null, Map.of(), Map.of(), false));
            add(said, driver, aspects);
        }
        kept.aspects().stream()
                .filter(aspect -> !Taxonomy.isShipped(aspect.key()))
                .forEach(aspect -> add(aspect, driver, aspects));
        boolean own = !Driver.COMMON.contains(driver);
        return new AspectsView.Group(driver.key(), own && aspects.isEmpty(), aspects);
    }

    private static void add(OwnAspect aspect, Driver driver, List<AspectsView.Aspect> aspects) {
        if (Vocabulary.named(aspect).driver().equals(driver)) {
            int words = Vocabulary.LANGUAGES.stream()
                    .mapToInt(language -> aspect.words(language).size())
                    .sum();
            aspects.add(new AspectsView.Aspect(aspect.key(), !Taxonomy.isShipped(aspect.key()), words, aspect.off()));
        }
    }

    /**
     * The page of one aspect.
     *
     * @param key empty for one that is new
     * @param typed what would be said of it
     */
    AspectView one(String key, OwnAspect typed, Form form, boolean preview) {
        Map<String, String> shippedWords = new HashMap<>();
        Vocabulary.LANGUAGES.forEach(
                language -> shippedWords.put(language, Taxonomy.shippedWords(language, typed.key())));
        Map<String, String> values = new HashMap<>(form.values());
        values.put("revision", Integer.toString(taxonomies.revision(caller.workspaceId())));
        boolean changed = !key.isEmpty()
                && taxonomies.vocabulary(caller.workspaceId()).aspect(key).isPresent();
        return new AspectView(
                key,
                !Taxonomy.isShipped(typed.key()),
                changed,
                shippedWords,
                drivers(),
                new Form(values, form.errors()),
                preview ? preview(typed) : null);
    }

    private AspectView.Preview preview(OwnAspect typed) {
        TaxonomyPreview found = previews.preview(caller.workspaceId(), typed);
        return new AspectView.Preview(
                found.matching(),
                found.before(),
                found.lookedAt(),
                found.samples().stream()
                        .map(sample -> Excerpts.of(sample.words(), "other", sample.spans()))
                        .toList());
    }
}
