package org.edrak.site;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.edrak.bodies.Json;

/** The runnable jar with the sample year in it, set up by hand in a browser, and tabs to look at it. */
final class SampleSite implements AutoCloseable {
    static final String EMAIL = "owner@example.com";
    static final String PASSWORD = "correct horse battery";

    private final RunningJar jar;
    private final Chromium chromium;
    private final URI base;
    private String session = "";
    private String survey = "";
    private String link = "";

    SampleSite(Path folder) throws IOException {
        this(folder, Map.of());
    }

    /** With more in its environment than the test has. */
    SampleSite(Path folder, Map<String, String> environment) throws IOException {
        chromium = Chromium.launch();
        jar = RunningJar.start(folder, environment);
        base = URI.create(jar.setupLink()).resolve("/");
    }

    URI base() {
        return base;
    }

    /** Id of the sample's survey. */
    String survey() {
        return survey;
    }

    /** What stands behind {@code /s/} in its public address. */
    String link() {
        return link;
    }

    /** Becomes owner by the set-up page. */
    void setUp() throws IOException {
        try (Tab tab = tab("fa", 390, ColorScheme.LIGHT, true)) {
            setUp(tab);
        }
    }

    private Page setUp(Tab tab) throws IOException {
        tab.open(jar.setupLink() + "?lang=en").assertSound("en").assertFits().assertAccessible();
        tab.open(jar.setupLink() + "?lang=fa").assertSound("fa").assertFits().assertAccessible();
        Page page = tab.page();
        page.locator("[name=name]").fill("مینا");
        page.locator("[name=email]").fill(EMAIL);
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("[name=workspace]").fill("کافه ناروان");
        page.locator("form[action^='/setup/'] button.primary").click();
        page.waitForURL(base.toString());
        session = tab.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("edrak_session"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
        return page;
    }

    /** Becomes owner by the set-up page, loads the sample and waits until its texts are understood. */
    void fill() throws IOException {
        try (Tab tab = tab("fa", 390, ColorScheme.LIGHT, true)) {
            Page page = setUp(tab);
            tab.assertSound("fa").assertFits().assertAccessible();
            page.locator("form[action='/sample'] button").click();
            page.waitForURL(base + "?done=sample.done");
            tab.assertSound("fa").assertFits();
            var shown = Json.tree(
                            tab.context().request().get(base + "api/v1/surveys").text())
                    .path("surveys")
                    .get(0);
            survey = shown.path("id").textValue();
            link = shown.path("link").textValue();
            Corridor.eventually("the sample is understood", () -> isUnderstood(tab));
        }
    }

    private boolean isUnderstood(Tab tab) {
        var progress =
                Json.tree(tab.context().request().get(base + "api/v1/scoring").text());
        return progress.path("scored").longValue() == progress.path("verbatims").longValue();
    }

    @Override
    public void close() throws InterruptedException {
        chromium.close();
        jar.close();
    }

    /** A tab of somebody who is not signed in; {@code width} in CSS pixels. */
    Tab tab(String language, int width, ColorScheme colours, boolean scripts) {
        var context = chromium.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(width, width < 600 ? 844 : 900)
                        .setLocale(language.equals("fa") ? "fa-IR" : "en-GB")
                        .setColorScheme(colours)
                        .setJavaScriptEnabled(scripts)
                        .setAcceptDownloads(true));
        context.setDefaultTimeout(30_000);
        context.addCookies(List.of(new Cookie("edrak_lang", language).setUrl(base.toString())));
        return new Tab(context, base, scripts);
    }

    Tab owners(String language, int width, ColorScheme colours) {
        return owners(language, width, colours, true);
    }

    Tab owners(String language, int width, ColorScheme colours, boolean scripts) {
        Tab tab = tab(language, width, colours, scripts);
        tab.context().addCookies(List.of(new Cookie("edrak_session", session).setUrl(base.toString())));
        return tab;
    }
}
