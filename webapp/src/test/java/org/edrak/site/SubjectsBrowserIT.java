package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.edrak.bodies.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Saying what texts are read for, seeing what emerges and asking why, in a browser, in both languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubjectsBrowserIT {
    private final SampleSite site;

    SubjectsBrowserIT(@TempDir Path folder) throws IOException {
        site = new SampleSite(folder);
    }

    @BeforeAll
    void fill() throws IOException {
        site.fill();
    }

    @AfterAll
    void close() throws InterruptedException {
        site.close();
    }

    /** A page loads itself again when texts have been read anew, which would get in the way of what a test opens. */
    private String text(Tab tab, String language) {
        Corridor.eventually("nothing is being read anew", () -> {
            JsonNode progress = Json.tree(
                    tab.context().request().get(site.base() + "api/v1/scoring").text());
            return progress.path("scored").equals(progress.path("verbatims"))
                    && progress.path("modelVersion").equals(progress.path("shownVersion"));
        });
        Locator links = tab.open("reviews?language=" + language).page().locator("article a[href^='/explanations/']");
        return String.valueOf(links.first().getAttribute("href")).substring(1);
    }

    @ParameterizedTest
    @CsvSource({"fa,390,DARK", "en,390,LIGHT", "fa,1280,LIGHT", "en,1280,DARK"})
    void isSoundAndAccessibleOnEveryPage(String language, int width, ColorScheme colours) {
        try (Tab tab = site.owners(language, width, colours)) {
            List.of(
                            "settings/aspects",
                            "settings/aspects/edit",
                            "settings/aspects/edit?aspect=delivery",
                            "themes",
                            "themes?days=90",
                            text(tab, "fa") + "/why",
                            text(tab, "en"),
                            text(tab, "en") + "/why")
                    .forEach(path ->
                            tab.open(path).assertSound(language).assertFits().assertAccessible());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void drawsTheTreeOfAnEnglishText(String language) {
        try (Tab tab = site.owners(language, 390, ColorScheme.LIGHT)) {
            tab.context().setDefaultNavigationTimeout(120_000);
            Page page = tab.open(text(tab, "en") + "/trees").page();
            tab.assertSound(language).assertFits().assertAccessible();
            assertThat(page.locator(".tree .phrase").count()).isGreaterThan(3);
            assertThat(page.locator(".tree li li").count()).isPositive();
        }
    }

    @Test
    void followsWhatIsTypedAndKeepsIt() {
        try (Tab tab = site.owners("en", 1280, ColorScheme.LIGHT)) {
            Page page = tab.open("settings/aspects/edit").page();
            page.locator("[name=nameEn]").fill("Ways to us");
            page.locator("[name=wordsEn]").fill("the\nand");
            Locator matching = page.locator("[data-matching]:not([data-matching='0'])");
            matching.waitFor();
            assertThat(page.locator("#preview mark").count()).isPositive();
            page.locator("[name=wordsEn]").fill("zyzzyva");
            page.locator("[data-matching='0']").waitFor();
            page.locator("button[value=save]").click();
            page.waitForURL("**/settings/aspects?done=*");
            tab.assertSound("en").assertFits();
            assertThat(page.locator(".aspects").allInnerTexts().toString()).contains("Ways to us");
        }
    }

    @Test
    void previewsAndKeepsWithoutScript() {
        try (Tab tab = site.owners("fa", 390, ColorScheme.LIGHT, false)) {
            Page page = tab.open("settings/aspects/edit").page();
            page.locator("[name=nameFa]").fill("راه‌های ما");
            page.locator("[name=wordsFa]").fill("و");
            page.locator("button[value=preview]").click();
            page.locator("[data-matching]:not([data-matching='0'])").waitFor();
            assertThat(page.locator("[name=nameFa]").inputValue()).isEqualTo("راه‌های ما");
            page.locator("[name=wordsFa]").fill("(a+)+");
            page.locator("button[value=save]").click();
            assertThat(page.locator("#e-wordsFa").innerText()).contains("(a+)+");
            page.locator("[name=wordsFa]").fill("زیزیوا");
            page.locator("button[value=save]").click();
            page.waitForURL("**/settings/aspects?done=*");
            assertThat(page.locator(".aspects").allInnerTexts().toString()).contains("راه‌های ما");
        }
    }
}
