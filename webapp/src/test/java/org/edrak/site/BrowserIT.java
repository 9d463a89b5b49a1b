package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.edrak.bodies.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader's way through the runnable jar, in a browser, in both languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
    private static final String EMAIL = "owner@example.com";
    private static final String PASSWORD = "correct horse battery";
    private static final int MOST_BYTES = 40 * 1024;

    private final RunningJar jar;
    private final Chromium chromium;
    private final URI base;
    private String session = "";
    private String survey = "";
    private String link = "";

    BrowserIT(@TempDir Path folder) throws Exception {
        chromium = Chromium.launch();
        jar = RunningJar.start(folder);
        base = URI.create(jar.setupLink()).resolve("/");
    }

    @BeforeAll
    void setUpAndFillWithTheSample() throws Exception {
        try (Tab tab = tab("fa", 390, ColorScheme.LIGHT, true)) {
            tab.open(jar.setupLink()).assertSound("fa").assertFits().assertAccessible();
            Page page = tab.page();
            page.locator("[name=name]").fill("مینا");
            page.locator("[name=email]").fill(EMAIL);
            page.locator("[name=password]").fill(PASSWORD);
            page.locator("[name=workspace]").fill("کافه ناروان");
            page.locator("form[action^='/setup/'] button.primary").click();
            page.waitForURL(base.toString());
            tab.assertSound("fa").assertFits().assertAccessible();
            page.locator("form[action='/sample'] button").click();
            page.waitForURL(base + "?done=sample.done");
            tab.assertSound("fa").assertFits();
            session = tab.context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("edrak_session"))
                    .map(cookie -> cookie.value)
                    .findFirst()
                    .orElseThrow();
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

    @AfterAll
    void close() throws Exception {
        chromium.close();
        jar.close();
    }

    private Tab tab(String language, int width, ColorScheme colours, boolean scripts) {
        var context = chromium.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(width, width < 600 ? 844 : 900)
                        .setLocale(language.equals("fa") ? "fa-IR" : "en-GB")
                        .setColorScheme(colours)
                        .setJavaScriptEnabled(scripts)
                        .setAcceptDownloads(true));
        context.setDefaultTimeout(30_000);
        context.addCookies(
                List.of(new com.microsoft.playwright.options.Cookie("edrak_lang", language).setUrl(base.toString())));
        return new Tab(context, base);
    }

    private Tab owners(String language, int width, ColorScheme colours) {
        Tab tab = tab(language, width, colours, true);
        tab.context()
                .addCookies(List.of(
                        new com.microsoft.playwright.options.Cookie("edrak_session", session).setUrl(base.toString())));
        return tab;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void letsTheOwnerInAndShowsTheWorkspace(String language) {
        try (Tab tab = tab(language, 390, ColorScheme.LIGHT, true)) {
            Page page = tab.open("sign-in").assertSound(language).page();
            page.locator("[name=email]").fill(EMAIL);
            page.locator("[name=password]").fill(PASSWORD);
            page.locator("form[action='/sign-in'] button.primary").click();
            page.waitForURL(base.toString());
            tab.assertSound(language).assertFits();
            assertThat(page.locator("h1").innerText()).contains("مینا");
        }
    }

    @ParameterizedTest
    @CsvSource({"fa,390,DARK", "en,390,DARK", "fa,1280,LIGHT", "en,1280,LIGHT", "fa,1280,DARK", "en,390,LIGHT"})
    void isSoundAndAccessibleOnEveryPage(String language, int width, ColorScheme colours) {
        List<String> open = List.of("sign-in", "s/" + link, "s/" + link + "/thanks");
        List<String> owned = List.of(
                "",
                "surveys",
                "surveys/new",
                "surveys/" + survey,
                "surveys/" + survey + "/import",
                "reviews",
                "reviews/import",
                "report",
                "report?survey=" + survey,
                "members",
                "keys");
        try (Tab stranger = tab(language, width, colours, true);
                Tab owner = owners(language, width, colours)) {
            open.forEach(path ->
                    stranger.open(path).assertSound(language).assertFits().assertAccessible());
            owned.forEach(
                    path -> owner.open(path).assertSound(language).assertFits().assertAccessible());
        }
    }

    @ParameterizedTest
    @CsvSource({"fa,false", "en,false", "fa,true", "en,true"})
    void takesAnAnswerOnAPhone(String language, boolean scripts) {
        try (Tab tab = tab(language, 390, ColorScheme.LIGHT, scripts)) {
            Page page = tab.open("s/" + link).assertSound(language).page();
            page.locator("form[data-survey] button.primary").click();
            assertThat(page.locator("#errors a").count()).isEqualTo(1);
            choose(page, "nps", 9);
            choose(page, "price.expectation", 6);
            choose(page, "price.perception", 3);
            page.locator("[name=why]").fill(language.equals("fa") ? "قهوه عالی بود." : "The coffee was great.");
            page.locator("form[data-survey] button.primary").click();
            page.waitForURL(url -> url.contains("/thanks"));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(page.locator("h1").innerText()).isNotBlank();
        }
    }

    private static void choose(Page page, String field, int value) {
        page.locator("label:has(> input[name='" + field + "'][value='" + value + "'])")
                .click();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void weighsLittleForCustomers(String language) {
        try (Tab tab = tab(language, 390, ColorScheme.LIGHT, true)) {
            tab.open("s/" + link).page().waitForLoadState();
            List<Request> needed = tab.requests().stream()
                    .filter(request -> !request.resourceType().equals("font"))
                    .toList();
            assertThat(needed).map(Request::url).hasSizeLessThanOrEqualTo(3);
            int bytes = needed.stream()
                    .map(Request::sizes)
                    .mapToInt(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                    .sum();
            assertThat(bytes).as("bytes transferred without the font").isLessThanOrEqualTo(MOST_BYTES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void takesReviewsFromAFile(String language) {
        String file = "when,said,stars,who\n2026-05-05,Good coffee in %s.,4,Ann\n2026-05-06,Slow service.,2,Bob\n"
                .formatted(language);
        try (Tab tab = owners(language, 390, ColorScheme.LIGHT)) {
            Page page = tab.open("reviews/import").page();
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "نظرها-" + language + ".csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
            page.locator("form[enctype] button.primary").click();
            Locator targets = page.locator("select[name^='target.']");
            targets.first().waitFor();
            tab.assertSound(language).assertFits().assertAccessible();
            assertThat(page.locator("main").innerText()).contains("نظرها-" + language + ".csv");
            List<String> meanings = List.of("@date", "@text", "@stars", "@author");
            for (int i = 0; i < meanings.size(); i++) {
                targets.nth(i).selectOption(meanings.get(i));
            }
            page.locator("button[name=step][value=import]").click();
            page.locator(".notice.done").waitFor();
            tab.assertSound(language).assertFits().assertAccessible();
            assertThat(page.locator(".tile dd").first().innerText()).isEqualTo(language.equals("fa") ? "۲" : "2");
            tab.open("reviews").assertSound(language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void showsTheReportAndHandsOutTheWorkbook(String language) throws Exception {
        try (Tab tab = owners(language, 1280, ColorScheme.LIGHT)) {
            Page page =
                    tab.open("report?survey=" + survey).assertSound(language).page();
            assertThat(page.locator("svg.chart").count()).isGreaterThanOrEqualTo(3);
            assertThat(page.locator("mark").count()).as("quotes").isPositive();
            String shown = page.locator("main").innerText();
            assertThat(shown).contains("NPS");
            Download download = page.waitForDownload(
                    () -> page.locator("a[href^='/report.xlsx']").first().click());
            Path file = download.path();
            try (InputStream in = Files.newInputStream(file);
                    var workbook = new XSSFWorkbook(in)) {
                assertThat(workbook.getNumberOfSheets()).isGreaterThanOrEqualTo(7);
                assertThat(workbook.getSheetAt(0).isRightToLeft()).isEqualTo(language.equals("fa"));
                assertThat(workbook.getSheetAt(workbook.getNumberOfSheets() - 1).getLastRowNum())
                        .isGreaterThan(1000);
            }
        }
    }
}
