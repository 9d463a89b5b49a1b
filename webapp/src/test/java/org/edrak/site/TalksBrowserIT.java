package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversations and corrections in a browser, in both languages, with and without scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TalksBrowserIT {
    private static final String SHOTS = System.getProperty("edrak.test.shots", "");

    private final SampleSite site;

    TalksBrowserIT(@TempDir Path folder) throws IOException {
        site = new SampleSite(folder);
    }

    @BeforeAll
    void fill() throws IOException {
        site.setUp();
    }

    @AfterAll
    void close() throws InterruptedException {
        site.close();
    }

    private static String log(String of) {
        return """
                conversation,role,author,date,text,solved
                %1$s-1,مشتری,مینا,2026-05-02 10:00,دو هفته است سفارشم نرسیده و کسی جواب نمی‌دهد. پولم را پس بدهید!,
                %1$s-1,کارشناس,سارا,2026-05-02 10:04,همین حالا پیگیری می‌کنم.,
                %1$s-1,سیستم,,2026-05-02 10:05,assigned to Sara,
                %1$s-1,مشتری,مینا,2026-05-02 11:00,خیلی ممنون، عالی بود.,2026-05-02 12:00
                %1$s-2,customer,Bob,2026-05-03 09:00,The delivery was terrible and the box was crushed.,
                %1$s-2,bot,,2026-05-03 09:01,Please hold the line.,
                %1$s-3,customer,Eve,2026-05-04 09:00,Where is my parcel?,
                %1$s-4,customer,Dan,2026-05-04 10:00,The parcel never came.,
                %1$s-5,customer,Kim,2026-05-04 11:00,Thank you for the quick answer.,
                """.formatted(of);
    }

    private static void shoot(Tab tab, String name) {
        if (!SHOTS.isEmpty()) {
            tab.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of(SHOTS, name + ".png"))
                            .setFullPage(true));
        }
    }

    /** An empty page first, then the file, the thread, a correction by a press, the text's page, and the report. */
    @ParameterizedTest
    @CsvSource({"fa,390,LIGHT", "en,1280,DARK"})
    void takesAChatLogAndIsCorrectedByAPress(String language, int width, ColorScheme colours) {
        String name = language + "-" + width;
        try (Tab tab = site.owners(language, width, colours)) {
            tab.open("conversations").assertSound(language).assertFits().assertAccessible();
            shoot(tab, "list-before-" + name);
            Page page = tab.open("conversations/import").page();
            page.locator("input[type=file]")
                    .setInputFiles(
                            new FilePayload(name + ".csv", "text/csv", log(name).getBytes(StandardCharsets.UTF_8)));
            page.locator("form[enctype] button.primary").click();
            Locator targets = page.locator("select[name^='target.']");
            targets.first().waitFor();
            tab.assertSound(language).assertFits().assertAccessible();
            shoot(tab, "mapping-" + name);
            List<String> meanings = List.of("@conversation", "@role", "@author", "@date", "@text", "@solved");
            for (int i = 0; i < meanings.size(); i++) {
                assertThat(targets.nth(i).inputValue()).isEqualTo(meanings.get(i));
            }
            page.locator("button[name=step][value=import]").click();
            page.locator(".notice.done").waitFor();
            tab.assertSound(language).assertFits().assertAccessible();
            understood(tab);
            tab.open("conversations").assertSound(language).assertFits().assertAccessible();
            shoot(tab, "list-" + name);
            page.locator("article.review a[href^='/conversations/']").last().click();
            page.locator(".thread").waitFor();
            tab.assertSound(language).assertFits().assertAccessible();
            assertThat(page.locator(".turn").count()).isGreaterThanOrEqualTo(2);
            page.locator(".turn.customer summary").first().click();
            tab.assertAccessible();
            shoot(tab, "thread-" + name);
            correctAndUndo(tab, language, name);
            tab.open("report?from=2026-05-01&to=2026-05-31")
                    .assertSound(language)
                    .assertFits()
                    .assertAccessible();
            assertThat(page.locator("#talks").count()).isEqualTo(1);
            shoot(tab, "report-" + name);
        }
    }

    private static void correctAndUndo(Tab tab, String language, String name) {
        Page page = tab.page();
        page.locator(".turn.customer button[name=kind][value=suggestion]")
                .first()
                .click();
        page.locator(".turn.customer .badge.brand-tone").first().waitFor();
        tab.assertSound(language).assertFits();
        page.locator(".turn.customer summary").first().click();
        page.locator(".turn.customer a[href^='/texts/']").first().click();
        page.locator("select[name=aspect]").waitFor();
        tab.assertSound(language).assertFits().assertAccessible();
        page.locator("select[name=aspect]").selectOption("trust");
        page.locator("form:has(select[name=aspect]) button[name=do]").click();
        page.locator("form:has(input[name=aspect][value=trust])").waitFor();
        tab.assertSound(language).assertFits().assertAccessible();
        shoot(tab, "text-" + name);
        page.locator("button[name=takeBack]").first().click();
        page.locator("form:has(input[name=aspect][value=trust])")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private void understood(Tab tab) {
        Corridor.eventually("the log is understood", () -> {
            var progress = org.edrak.bodies.Json.tree(
                    tab.context().request().get(site.base() + "api/v1/scoring").text());
            return progress.path("scored").longValue()
                    == progress.path("verbatims").longValue();
        });
    }

    @Test
    void correctsAReviewWithoutScripts() {
        try (Tab tab = site.owners("en", 1280, ColorScheme.LIGHT, false)) {
            Page page = tab.open("reviews/import").page();
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "plain.csv",
                            "text/csv",
                            "date,text,stars\n2026-05-05,Lovely coffee and lovely staff.,1\n"
                                    .getBytes(StandardCharsets.UTF_8)));
            page.locator("form[enctype] button.primary").click();
            page.locator("button[name=step][value=import]").click();
            page.locator(".notice.done").waitFor();
            understood(tab);
            tab.open("reviews");
            assertThat(page.locator(".badge", new Page.LocatorOptions().setHasText("Stars say otherwise"))
                            .count())
                    .isEqualTo(1);
            page.locator("article summary").first().click();
            shoot(tab, "review-plain");
            page.locator("article button[name=tone][value=very-negative]")
                    .first()
                    .click();
            page.locator("article .badge.very-negative").first().waitFor();
            assertThat(page.url()).contains("/reviews#t-");
            tab.open("reviews?sentiment=very-negative&kind=&urgency=");
            assertThat(page.locator("article").count()).isEqualTo(1);
        }
    }
}
