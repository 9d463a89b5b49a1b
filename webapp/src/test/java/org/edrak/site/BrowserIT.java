package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader's way through the runnable jar, in a browser, in both languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
    private static final int MOST_BYTES = 40 * 1024;

    private final SampleSite site;

    BrowserIT(@TempDir Path folder) throws IOException {
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

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void letsTheOwnerInAndShowsTheWorkspace(String language) {
        try (Tab tab = site.tab(language, 390, ColorScheme.LIGHT, true)) {
            Page page = tab.open("sign-in").assertSound(language).page();
            page.locator("[name=email]").fill(SampleSite.EMAIL);
            page.locator("[name=password]").fill(SampleSite.PASSWORD);
            page.locator("form[action='/sign-in'] button.primary").click();
            page.waitForURL(site.base().toString());
            tab.assertSound(language).assertFits();
            assertThat(page.locator("h1").innerText()).contains("مینا");
        }
    }

    @ParameterizedTest
    @CsvSource({"fa,390,DARK", "en,390,DARK", "fa,1280,LIGHT", "en,1280,LIGHT", "fa,1280,DARK", "en,390,LIGHT"})
    void isSoundAndAccessibleOnEveryPage(String language, int width, ColorScheme colours) {
        List<String> open = List.of("sign-in", "s/" + site.link(), "s/" + site.link() + "/thanks");
        List<String> owned = List.of(
                "",
                "surveys",
                "surveys/new",
                "surveys/import",
                "surveys/" + site.survey(),
                "surveys/" + site.survey() + "/import",
                "reviews",
                "reviews/import",
                "reviews?copies=any",
                "sources",
                "sources/new",
                "conversations",
                "conversations/import",
                "report",
                "report?survey=" + site.survey(),
                "report?by=week",
                "report/words?tone=complaint",
                "report/words?field=touchpoint&value=delivery",
                "report/standards",
                "report/weights",
                "members",
                "keys");
        try (Tab stranger = site.tab(language, width, colours, true);
                Tab owner = site.owners(language, width, colours)) {
            open.forEach(path ->
                    stranger.open(path).assertSound(language).assertFits().assertAccessible());
            owned.forEach(
                    path -> owner.open(path).assertSound(language).assertFits().assertAccessible());
        }
    }

    @ParameterizedTest
    @CsvSource({"fa,DARK", "en,LIGHT"})
    void isSoundAndAccessibleWhereThingsGoWrong(String language, ColorScheme colours) {
        try (Tab tab = site.tab(language, 390, colours, true)) {
            tab.openRefused("s/nothing-here", 404)
                    .assertSound(language)
                    .assertFits()
                    .assertAccessible();
            tab.openRefused("setup/used-already", 404)
                    .assertSound(language)
                    .assertFits()
                    .assertAccessible();
            Page page = tab.open("s/" + site.link() + "?p=1").page();
            page.locator("form[data-survey] button.go").click();
            page.locator("#errors").waitFor();
            tab.forgetComplaintsOfStatus(400).assertSound(language).assertFits().assertAccessible();
        }
    }

    @Test
    void noticesWhatMustNotBe() {
        try (Tab tab = site.tab("en", 390, ColorScheme.LIGHT, true)) {
            tab.open("sign-in")
                    .page()
                    .evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=\"/favicon.ico\">')");
            assertThatThrownBy(tab::assertAccessible).isInstanceOf(AssertionError.class);
            tab.open("sign-in").page().evaluate("document.body.style.width = '900px'");
            assertThatThrownBy(tab::assertFits).isInstanceOf(AssertionError.class);
            assertThatThrownBy(() -> tab.assertSound("fa")).isInstanceOf(AssertionError.class);
            String script = "document.head.append(Object.assign(document.createElement('script'), {textContent: '1'}))";
            tab.forgetComplaintsOfStatus(404)
                    .open("sign-in")
                    .assertSound("en")
                    .page()
                    .evaluate(script);
            assertThatThrownBy(() -> tab.assertSound("en")).hasMessageContaining("Content Security Policy");
        }
    }

    @ParameterizedTest
    @CsvSource({"fa,false", "en,false", "fa,true", "en,true"})
    void takesAnAnswerOnAPhone(String language, boolean scripts) {
        try (Tab tab = site.tab(language, 390, ColorScheme.LIGHT, scripts)) {
            Page page =
                    tab.open("s/" + site.link() + "?p=1").assertSound(language).page();
            page.locator("form[data-survey] button.go").click();
            page.locator("#errors").waitFor();
            assertThat(page.locator("#errors a").count()).isEqualTo(1);
            choose(page, "nps", 9);
            choose(page, "price.expectation", 6);
            choose(page, "price.perception", 3);
            page.locator("[name=why]").fill(language.equals("fa") ? "قهوه عالی بود." : "The coffee was great.");
            page.locator("form[data-survey] button.go").click();
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
        try (Tab tab = site.tab(language, 390, ColorScheme.LIGHT, true)) {
            tab.open("s/" + site.link() + "?p=1").page().waitForLoadState();
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
    @CsvSource({"fa,390", "en,1280"})
    void takesASurveyOfLimeSurveyOverAfterALookAtIt(String language, int width) {
        try (Tab tab = site.owners(language, width, ColorScheme.LIGHT)) {
            tab.open("surveys").page().locator("a[href='/surveys/import']").click();
            Page page = tab.assertSound(language).page();
            page.locator("[name=file]").setInputFiles(MovingSteps.EXAMPLES.resolve("shop.lss"));
            page.locator("[name=answers]").setInputFiles(MovingSteps.EXAMPLES.resolve("shop.lsr"));
            page.locator("form[enctype] button.primary").click();
            Locator take = page.locator("form[method=post][action^='/surveys/import/'] button.primary");
            take.waitFor();
            tab.assertSound(language).assertFits().assertAccessible();
            assertThat(page.locator("main").innerText()).contains("shop.lss", "LimeSurvey", "rec");
            take.click();
            page.locator(".notice.done").waitFor();
            tab.assertSound(language).assertFits().assertAccessible();
            page.locator("a.primary[href^='/surveys/']").click();
            page.waitForURL(url -> url.matches(".*/surveys/[0-9A-Z]{13}"));
            tab.assertSound(language).assertFits();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void takesReviewsFromAFile(String language) {
        String file = "when,said,stars,who\n2026-05-05,Good coffee in %s.,4,Ann\n2026-05-06,Slow service.,2,Bob\n"
                .formatted(language);
        try (Tab tab = site.owners(language, 390, ColorScheme.LIGHT)) {
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
    void showsEverySectionAndOpensTheWordsBehindAMark(String language) {
        try (Tab tab = site.owners(language, 1280, ColorScheme.LIGHT)) {
            Page page = tab.open("report").assertSound(language).page();
            for (String section : List.of(
                    "nps",
                    "next-step",
                    "trend",
                    "pains",
                    "lost",
                    "gaps",
                    "service",
                    "drivers",
                    "segments",
                    "worth",
                    "operations",
                    "tones",
                    "compared",
                    "voices",
                    "kano",
                    "words",
                    "method")) {
                assertThat(page.locator("h2#" + section).count()).as(section).isOne();
            }
            Marks.assertAllDrawn(page);
            assertThat(Marks.of(page, "operations").count())
                    .as("marks of groups")
                    .isGreaterThan(8);
            Marks.press(page, Marks.of(page, "operations", "bad").first());
            page.waitForURL(url -> url.contains("/report/words") && url.contains("&field=") && url.contains("&value="));
            tab.assertSound(language).assertFits();
            assertThat(page.locator("article.review").count()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void showsTheReportAndHandsOutTheWorkbook(String language) throws Exception {
        try (Tab tab = site.owners(language, 1280, ColorScheme.LIGHT)) {
            Page page = tab.open("report?survey=" + site.survey())
                    .assertSound(language)
                    .page();
            assertThat(Marks.assertAllDrawn(page)).isGreaterThanOrEqualTo(3);
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

    @ParameterizedTest
    @CsvSource({"fa,390", "en,1280"})
    void opensTheWordsOfEachMarkByAPress(String language, int width) {
        try (Tab tab = site.owners(language, width, ColorScheme.DARK)) {
            for (var tone : Map.of(
                            "nps", "brand", "lost", "bad", "gaps", "brand", "tones", "accent", "voices", "accent",
                            "drivers", "bad", "trend", "brand")
                    .entrySet()) {
                Page page = tab.open("report").assertFits().page();
                Marks.assertAllDrawn(page);
                Marks.press(page, Marks.of(page, tone.getKey(), tone.getValue()).first());
                page.waitForURL(url -> url.contains("/report/words?"));
                tab.assertSound(language).assertFits();
            }
            Page page = tab.open("report").page();
            Marks.assertAllDrawn(page);
            Marks.pressBeside(page, Marks.of(page, "segments", "brand").first());
            page.waitForURL(url -> url.contains("/report/words?") && url.contains("&field="));
        }
    }

    @ParameterizedTest
    @CsvSource({"fa,390", "en,1280"})
    void opensTheWordsOfEachMarkByTheKeyboardAlone(String language, int width) {
        try (Tab tab = site.owners(language, width, ColorScheme.LIGHT)) {
            for (String section : List.of("nps", "lost", "gaps", "drivers", "tones", "voices")) {
                Page page = tab.open("report").page();
                var table = page.locator("section[aria-labelledby=" + section + "] details.numbers")
                        .first();
                table.locator("summary").focus();
                page.keyboard().press("Enter");
                var link = table.locator("a").first();
                link.waitFor();
                link.focus();
                page.keyboard().press("Enter");
                page.waitForURL(url -> url.contains("/report/words"));
                tab.assertSound(language).assertFits();
                assertThat(page.locator("article.review").count()).as(section).isPositive();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void printsChartsLightAndAsWideAsThePaper(String language) {
        try (Tab tab = site.owners(language, 1280, ColorScheme.DARK)) {
            Page page = tab.open("report").page();
            Marks.assertAllDrawn(page);
            page.evaluate("dispatchEvent(new Event('beforeprint'))");
            page.setViewportSize(720, 1000);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            tab.assertSound(language).assertFits();
            Locator mark = Marks.of(page, "lost", "bad").first();
            assertThat(mark.evaluate("mark => getComputedStyle(mark).fill")).isEqualTo("rgb(179, 38, 30)");
            assertThat((Boolean) page.evaluate("[...document.querySelectorAll('.plot')].every(plot =>"
                            + " Math.abs(plot.querySelector('svg').clientWidth - plot.clientWidth) < 2)"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"fa,390", "en,1280"})
    void showsTablesInsteadOfChartsWithoutScripts(String language, int width) {
        try (Tab tab = site.owners(language, width, ColorScheme.LIGHT, false)) {
            Page page = tab.open("report").assertSound(language).page();
            assertThat(page.locator(".plot:visible").count()).as("charts").isZero();
            assertThat(page.locator("details.numbers table:visible").count())
                    .as("tables")
                    .isEqualTo(page.locator("details.numbers").count())
                    .isGreaterThan(8);
            page.locator("section[aria-labelledby=gaps] details.numbers a")
                    .first()
                    .click();
            page.waitForURL(url -> url.contains("/report/words"));
            assertThat(page.locator("article.review").count()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void showsEverySectionOfTheSampleWithSomethingInIt(String language) {
        try (Tab tab = site.owners(language, 1280, ColorScheme.LIGHT)) {
            Page page = tab.open("report").page();
            assertThat(page.locator(".standards li").count()).as("targets").isEqualTo(5);
            Marks.assertAllDrawn(page);
            assertThat(page.locator("section[aria-labelledby=trend] .plot path[stroke='var(--accent)']")
                            .count())
                    .as("events")
                    .isEqualTo(3);
            assertThat(page.locator(".weighted bdi.strong").count())
                    .as("weighted score")
                    .isOne();
            assertThat(page.locator("section[aria-labelledby=kano] tbody tr").count())
                    .as("features")
                    .isEqualTo(4);
            assertThat(page.locator("section[aria-labelledby=dearest] p").innerText())
                    .as("response rate")
                    .containsAnyOf("1,150", "۱٬۱۵۰");
        }
    }

    @ParameterizedTest
    @CsvSource({"fa,390", "en,390", "fa,1280", "en,1280"})
    void narrowsTheReportToAPartAndWithholdsWhatWouldTellOfFew(String language, int width) {
        try (Tab tab = site.owners(language, width, ColorScheme.LIGHT)) {
            Page page = tab.open("report?survey=" + site.survey()).page();
            page.locator("form.filters summary").click();
            page.locator("select[name=channel]").selectOption("link");
            page.locator("select[name=compare]").selectOption("year");
            tab.assertFits().assertAccessible();
            page.locator("form[action='/report'].filters button").click();
            page.waitForURL(url -> url.contains("channel=link") && url.contains("compare=year"));
            tab.assertSound(language).assertFits().assertAccessible();
            assertThat(page.locator("select[name=channel]").inputValue()).isEqualTo("link");
            assertThat(Marks.assertAllDrawn(page)).isPositive();
            tab.open("report?survey=" + site.survey() + "&channel=api");
            tab.assertSound(language).assertFits().assertAccessible();
            assertThat(page.locator(".empty h2").count()).isEqualTo(1);
            tab.openRefused("report?survey=" + site.survey() + "&channel=pigeon", 400)
                    .assertSound(language)
                    .assertFits()
                    .assertAccessible();
        }
    }
}
