package org.edrak.pages;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edrak.feeds.FeedMapping;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.Form;
import org.edrak.pages.views.ImportedView;
import org.edrak.pages.views.NewSourceView;
import org.edrak.pages.views.RunRow;
import org.edrak.pages.views.RunView;
import org.edrak.pages.views.SourceRow;
import org.edrak.pages.views.SourceView;
import org.edrak.pages.views.SourcesView;
import org.edrak.pages.views.View;
import org.jspecify.annotations.Nullable;

/** Made-up views of sources and what came by them. */
record SampleSources(Samples samples) {
    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");

    Map<String, View> all() {
        Map<String, View> views = new LinkedHashMap<>();
        views.put("sources", new SourcesView(List.of(source("pull", "failing"), source("upload", "active"))));
        views.put("sources-empty", new SourcesView(List.of()));
        views.put("new-source", new NewSourceView(Form.EMPTY, FeedMapping.FIELDS));
        views.put(
                "new-source-wrong",
                new NewSourceView(
                        new Form(
                                Map.of("name", "x" + samples.word(), "address", "http://10.0.0.1/" + samples.word()),
                                List.of(
                                        FieldError.of("address", "outbound.port", "22" + samples.word()),
                                        FieldError.of("items", "feed.not-a-path", "items"))),
                        FeedMapping.FIELDS));
        views.put("source", pull());
        views.put("source-hook", hook());
        for (String state : List.of("checking", "storing", "done", "refused", "cancelled")) {
            views.put("run-" + state, run(state, null));
        }
        views.put("run-failed", run("failed", samples.say("فایل نیست.", "The file is gone.")));
        return views;
    }

    private SourceRow source(String kind, String state) {
        return new SourceRow(
                "0K1",
                samples.say("فروشگاه اینترنتی", "Web shop"),
                kind,
                state,
                state.equals("failing") ? samples.say("پاسخ نمی‌دهد.", "It does not answer.") : null,
                NOW,
                12_340,
                12,
                3);
    }

    private View pull() {
        return new SourceView(
                source("pull", "failing"),
                null,
                null,
                new SourceView.Pull("https://example.com/feed?after={cursor}" + samples.word(), 60, NOW),
                "{\"format\":\"JSON\"}" + samples.word(),
                List.of(row("done", null), row("failed", samples.say("پاسخ نداد.", "No answer."))));
    }

    private View hook() {
        return new SourceView(
                source("webhook", "active"),
                "https://edrak.example/hooks/0K1" + samples.word(),
                "whsec_x" + samples.word(),
                null,
                null,
                List.of());
    }

    private RunRow row(String state, @Nullable String trouble) {
        return new RunRow(
                "/reviews/import/0K1" + samples.word(),
                state,
                samples.say("نظرها.csv", "Reviews 2026.csv"),
                NOW,
                1_000_000,
                250_001,
                249_000,
                900,
                100,
                trouble);
    }

    private View run(String state, @Nullable String trouble) {
        return new RunView(
                "0K1",
                samples.say("فروشگاه", "Shop"),
                row(state, trouble),
                true,
                List.of(new ImportedView.Rejected(
                        17, samples.say("ستاره", "stars"), samples.say("از ۱ تا ۵ نیست.", "It is not from 1 to 5."))));
    }
}
