package org.edrak.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edrak.analysis.ScoredPhrase;
import org.edrak.pages.views.AspectView;
import org.edrak.pages.views.AspectsView;
import org.edrak.pages.views.ExplanationView;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.Option;
import org.edrak.pages.views.Progress;
import org.edrak.pages.views.Quote;
import org.edrak.pages.views.ThemesView;
import org.edrak.pages.views.View;
import org.edrak.themes.Emergence;
import org.jspecify.annotations.Nullable;

/** Made-up views on what customers speak of. */
record SampleSubjects(Samples samples) {
    Map<String, View> all() {
        var views = new LinkedHashMap<String, View>();
        views.put("aspects", aspects());
        views.put("aspect-new", aspect("", Form.EMPTY, false));
        views.put("aspect", aspect("delivery", filled(List.of()), true));
        views.put("aspect-wrong", aspect("own-2", filled(List.of(wrong())), false));
        views.put("themes", themes(400, List.of(theme(null), theme(3.4))));
        views.put("themes-none", themes(400, List.of()));
        views.put("themes-early", themes(3, List.of()));
        views.put("text", text(null, null));
        views.put("text-why", text(why(), null));
        views.put("text-trees", text(why(), new ExplanationView.Trees(List.of(tree()), true, null, 0)));
        views.put("text-busy", text(why(), new ExplanationView.Trees(List.of(), false, "text.trees.busy", 0)));
        views.put("text-memory", text(why(), new ExplanationView.Trees(List.of(), false, "text.trees.memory", 900)));
        return views;
    }

    private String say(String fa, String en) {
        return samples.say(fa, en);
    }

    private static FieldError wrong() {
        return FieldError.of("wordsEn", "taxonomy.words.wrong", "(a+)+");
    }

    private Form filled(List<FieldError> errors) {
        return new Form(
                Map.of(
                        "nameEn",
                        "Gift wrap" + samples.word(),
                        "nameFa",
                        "کادو" + samples.word(),
                        "wordsEn",
                        "gift wrap\nribbon*" + samples.word(),
                        "wordsFa",
                        "کادو\nروبان",
                        "driver",
                        "price",
                        "revision",
                        "3"),
                errors);
    }

    private AspectsView aspects() {
        return new AspectsView(
                List.of(
                        new AspectsView.Group(
                                "price",
                                false,
                                List.of(
                                        new AspectsView.Aspect("discount", false, 3, false),
                                        new AspectsView.Aspect("value", false, 0, true))),
                        new AspectsView.Group("green", true, List.of())),
                3,
                new Form(Map.of("nameEn", samples.word()), List.of(FieldError.of("nameEn", "taxonomy.name.missing"))),
                new Progress(120, 400, "r2/fa-linear-1/en-linear-2/w-3"));
    }

    private AspectView aspect(String key, Form form, boolean preview) {
        return new AspectView(
                key,
                !key.equals("delivery"),
                !key.isEmpty(),
                Map.of("en", "delivery, courier", "fa", "ارسال, پیک"),
                List.of(new Option("price", say("قیمت", "Price")), new Option("green", say("سبز", "Green"))),
                form,
                preview ? new AspectView.Preview(214, 180, 3000, List.of(quote(), quote())) : null);
    }

    private Quote quote() {
        String text = say("روبان کادو خیلی قشنگ بود.", "The ribbon was so pretty.");
        return Quote.of(text, "other", List.of(new Quote.Span(4, 10, "neutral", "")));
    }

    private ThemesView themes(long past, List<ThemesView.Theme> themes) {
        return new ThemesView(
                new Emergence(
                        LocalDate.parse("2026-10-22"), LocalDate.parse("2026-11-20"), 512, past, past > 100, List.of()),
                themes,
                30,
                List.of(7, 30, 90),
                List.of(new Option("price", say("قیمت", "Price"))),
                4,
                Form.EMPTY,
                Progress.NONE);
    }

    private ThemesView.Theme theme(@Nullable Double times) {
        return new ThemesView.Theme(
                "en",
                List.of("loyalty card" + samples.word(), "card"),
                34,
                0.066,
                times,
                "negative",
                List.of(new ThemesView.Said("0K1", quote())));
    }

    private ExplanationView text(ExplanationView.@Nullable Why why, ExplanationView.@Nullable Trees trees) {
        return new ExplanationView(
                "0K1",
                Quote.of(
                        "The ribbon was late" + samples.word(),
                        "en",
                        List.of(new Quote.Span(4, 10, "negative", "price"))),
                true,
                Instant.parse("2026-11-20T09:30:00Z"),
                "negative",
                -0.42,
                List.of(new ExplanationView.Opinion("discount", "price", -0.5, "ribbon" + samples.word())),
                why,
                trees);
    }

    private ExplanationView.Why why() {
        var late = new ExplanationView.Word("late" + samples.word(), -1.25, "bad-3");
        return new ExplanationView.Why(
                List.of(new ExplanationView.Sentence("The ribbon was late" + samples.word(), "negative", -0.42)),
                List.of(
                        new ExplanationView.Word("the", 0.01, ""),
                        late,
                        new ExplanationView.Word("ribbon", 0.4, "good-1")),
                List.of(late),
                true,
                "r2/fa-linear-1/en-linear-2");
    }

    private ScoredPhrase tree() {
        ScoredPhrase late = new ScoredPhrase("late" + samples.word(), -0.5, List.of());
        ScoredPhrase was = new ScoredPhrase("was", 0, List.of());
        ScoredPhrase ribbon = new ScoredPhrase("Ribbons", 0.3, List.of());
        return new ScoredPhrase("", -0.7, List.of(ribbon, new ScoredPhrase("", -0.4, List.of(was, late))));
    }
}
