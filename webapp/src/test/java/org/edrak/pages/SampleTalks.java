package org.edrak.pages;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edrak.pages.views.ConversationView;
import org.edrak.pages.views.ConversationsView;
import org.edrak.pages.views.ImportOf;
import org.edrak.pages.views.JudgedText;
import org.edrak.pages.views.Pagination;
import org.edrak.pages.views.Progress;
import org.edrak.pages.views.Quote;
import org.edrak.pages.views.TextView;
import org.edrak.pages.views.UploadView;
import org.edrak.pages.views.View;
import org.edrak.perception.ConversationSection;
import org.edrak.perception.SentimentClasses;
import org.edrak.perception.SentimentFigure;
import org.edrak.statistics.Estimate;
import org.edrak.statistics.durations.DurationFigure;
import org.jspecify.annotations.Nullable;

/** Made-up conversations and corrections. */
record SampleTalks(Samples samples) {
    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");

    Map<String, View> all() {
        var views = new LinkedHashMap<String, View>();
        views.put(
                "conversations",
                new ConversationsView(List.of(row(), empty()), Pagination.of(1, 25, 60), new Progress(12, 20)));
        views.put("conversations-empty", new ConversationsView(List.of(), Pagination.of(1, 25, 0), Progress.NONE));
        views.put(
                "conversation",
                new ConversationView(row(), "Kettle" + word(), "Tehran" + word(), NOW, 4_000L, turns()));
        views.put("upload-conversations", new UploadView(ImportOf.CONVERSATIONS, null));
        views.put(
                "text",
                new TextView(
                        judged(Quote.plain(late(), "en"), "negative"),
                        "/reviews",
                        List.of("price", "own-aspect" + word()),
                        List.of("price", "support-quality"),
                        List.of(
                                said("opinion", "delivery", null, "removed", true),
                                said("kind", "", "complaint", "set", false),
                                said("sentiment", "", null, "taken-back", false))));
        return views;
    }

    private String word() {
        return samples.word();
    }

    private String late() {
        return samples.say(
                "دو هفته است منتظر سفارشم هستم و کسی جواب نمی‌دهد.", "Still waiting for my order; nobody answers.");
    }

    private TextView.Said said(String subject, String aspect, @Nullable String value, String action, boolean inForce) {
        return new TextView.Said(
                "0C1" + word(), subject, aspect, value, action, samples.say("نگار", "Nora"), NOW, inForce);
    }

    JudgedText judged(Quote quote, @Nullable String sentiment) {
        return new JudgedText(
                "0V" + Integer.toHexString(quote.hashCode()) + word(),
                quote,
                sentiment,
                sentiment == null ? null : "complaint",
                sentiment == null ? null : "high",
                false,
                sentiment != null,
                List.of(new JudgedText.Judged("delivery", "support-quality", "negative", true)));
    }

    private ConversationsView.Row row() {
        return new ConversationsView.Row(
                "0T1",
                samples.say("میز کمک", "Help desk"),
                "T-1" + word(),
                "chat",
                NOW,
                true,
                4,
                late(),
                samples.locale().getLanguage(),
                "negative",
                "complaint",
                "high",
                250L);
    }

    private ConversationsView.Row empty() {
        return new ConversationsView.Row(
                "0T2", "desk", "T-2", "message", NOW, false, 1, "", "none", null, null, "medium", null);
    }

    private List<ConversationView.Said> turns() {
        return List.of(
                new ConversationView.Said("system", "", NOW, "opened" + word(), null),
                new ConversationView.Said(
                        "customer", "Ann" + word(), NOW, "", judged(Quote.plain(late(), "en"), "negative")),
                new ConversationView.Said("bot", "", NOW, "", null),
                new ConversationView.Said("agent", samples.say("سارا", "Sara"), NOW, "On it." + word(), null));
    }

    static ConversationSection section(Samples samples) {
        return new ConversationSection(
                240,
                221,
                12,
                180,
                new DurationFigure(221, 340, 5_200),
                new DurationFigure(180, 9_800, 170_000),
                List.of(
                        new ConversationSection.Agent(
                                samples.say("سارا", "Sara"), 120, 431, new DurationFigure(120, 200, 900)),
                        new ConversationSection.Agent("", 3, 8, null)),
                0.31,
                0.04,
                new SentimentFigure(
                        210, -0.2, new Estimate(-0.2, -0.3, -0.1), new SentimentClasses(40, 60, 50, 40, 20)));
    }

    static ConversationSection none() {
        return new ConversationSection(
                0,
                0,
                0,
                0,
                null,
                null,
                List.of(),
                null,
                null,
                new SentimentFigure(0, null, null, new SentimentClasses(0, 0, 0, 0, 0)));
    }
}
