package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.edrak.bodies.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A customer's way through surveys in a browser, with and without scripts, in both languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnsweringBrowserIT {
    private static final int MOST_BYTES = 40 * 1024;

    private final SampleSite site;
    private @Nullable Tab owners;
    private String every = "";

    AnsweringBrowserIT(@TempDir Path folder) throws IOException {
        site = new SampleSite(folder);
    }

    @BeforeAll
    void open() throws IOException {
        site.setUp();
        owners = site.owners("en", 1280, ColorScheme.LIGHT);
        try (var in = getClass().getResourceAsStream("/org/edrak/pages/every-type.json")) {
            every = publish(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterAll
    void close() throws InterruptedException {
        owner().close();
        site.close();
    }

    private Tab owner() {
        return Objects.requireNonNull(owners);
    }

    /** Publishes a survey; what stands behind {@code /s/}. */
    private String publish(String definition) {
        Page page = owner().open("").page();
        String csrf = page.locator("[name=csrf]").first().getAttribute("value");
        var answer = owner().context()
                .request()
                .post(
                        site.base() + "api/v1/surveys",
                        RequestOptions.create()
                                .setHeader("X-CSRF-Token", csrf)
                                .setHeader("Content-Type", "application/json")
                                .setData(definition));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return Json.tree(answer.text()).path("link").textValue();
    }

    private long responses(String link) {
        return survey(link).path("responses").longValue();
    }

    private String id(String link) {
        return survey(link).path("id").textValue();
    }

    private JsonNode survey(String link) {
        var surveys = Json.tree(owner().context()
                        .request()
                        .get(site.base() + "api/v1/surveys")
                        .text())
                .path("surveys");
        for (JsonNode survey : surveys) {
            if (survey.path("link").textValue().equals(link)) {
                return survey;
            }
        }
        throw new AssertionError("no survey " + link);
    }

    private static void pick(Page page, String field, Object value) {
        page.locator("label:has(> input[name='" + field + "'][value='" + value + "'])")
                .click();
    }

    private static void next(Tab tab, String to) {
        tab.page().locator("button.go").click();
        tab.page().waitForURL(url -> url.contains(to));
    }

    private static void sound(Tab tab, String language) {
        tab.assertSound(language).assertFits();
        if (tab.hasScripts()) {
            tab.assertAccessible();
        }
    }

    @ParameterizedTest
    @CsvSource({"fa,John,rtl", "en,علی,ltr"})
    void takesTheDirectionFromTheLanguageAndNotFromTheNameThatATitleBeginsWith(
            String language, String name, String direction) {
        String link = publish("""
                {"title":{"fa":"نام","en":"Name"},"locale":"en","pages":[
                 {"elements":[{"type":"text","name":"who","title":{"fa":"نام شما؟","en":"Your name?"}}]},
                 {"elements":[{"type":"nps","name":"nps","title":
                   {"fa":"{who} عزیز، ما را پیشنهاد می‌کنید؟","en":"{who}, do you recommend us?"}}]}]}""");
        try (Tab tab = site.tab(language, 390, ColorScheme.LIGHT, true)) {
            Page page = tab.open("s/" + link).page();
            page.locator("[name=who]").fill(name);
            next(tab, "p=2");
            var title = page.locator("legend").first();
            assertThat(title.textContent()).startsWith(name);
            assertThat(title.evaluate("e => getComputedStyle(e).direction")).isEqualTo(direction);
            assertThat(title.evaluate("e => getComputedStyle(e).unicodeBidi")).isNotEqualTo("plaintext");
            sound(tab, language);
        }
    }

    @ParameterizedTest
    @CsvSource({"fa,390,LIGHT,false", "en,1280,DARK,false", "fa,1280,DARK,true", "en,390,LIGHT,true"})
    void goesFromWelcomeToThanksThroughEveryType(String language, int width, ColorScheme colours, boolean scripts) {
        try (Tab tab = site.tab(language, width, colours, scripts)) {
            Page page = tab.open("s/" + every + "?branch=b7").page();
            sound(tab, language);
            next(tab, "p=1");
            sound(tab, language);
            page.locator("button.go").click();
            page.locator("#errors a").first().waitFor();
            sound(tab.forgetComplaintsOfStatus(400), language);
            assertThat(page.locator("#errors a").count()).isEqualTo(1);
            pick(page, "nps", 9);
            pick(page, "smile", 4);
            pick(page, "stars", 4);
            next(tab, "p=2");
            sound(tab, language);
            pick(page, "howoften", "weekly");
            pick(page, "liked", "cake");
            next(tab, "p=3");
            sound(tab, language);
            pick(page, "p1.expectation", 6);
            pick(page, "p1.perception", 3);
            pick(page, "m.clean", 4);
            pick(page, "m.music", 5);
            pick(page, "m.wait a bit", 2);
            pick(page, "k.functional", 1);
            next(tab, "p=4");
            sound(tab, language);
            page.locator("[name=visit]").fill(language.equals("fa") ? "۱۴۰۵/۰۹/۰۱" : "2026-11-22");
            page.locator("button.back").click();
            page.waitForURL(url -> url.contains("p=3"));
            assertThat(page.locator("[name='m.clean'][value='4']").isChecked()).isTrue();
            next(tab, "p=4");
            String other = language.equals("fa") ? "en" : "fa";
            page.locator(".languages button").click();
            page.locator("html[lang=" + other + "]").waitFor();
            assertThat(page.locator("[name=visit]").inputValue())
                    .isEqualTo(other.equals("fa") ? "۱۴۰۵/۰۹/۰۱" : "2026-11-22");
            pick(page, "ok", "true");
            long before = responses(every);
            next(tab, "/thanks");
            sound(tab, other);
            assertThat(responses(every)).isEqualTo(before + 1);
        }
    }

    /** Digits on the scale begin anew. */
    private static void goAwayAndComeBack(Page page) {
        page.locator("[name=smile]").first().focus();
        page.locator("[name=nps]").first().focus();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void branchesAtOnceAndTakesDigitsOnTheScale(String language) {
        try (Tab tab = site.tab(language, 390, ColorScheme.LIGHT, true)) {
            Page page = tab.open("s/" + every + "?p=1").page();
            var why = page.locator("[name=whylow]");
            assertThat(why.isVisible()).isFalse();
            page.locator("[name=nps]").first().focus();
            page.keyboard().press("3");
            why.waitFor();
            page.locator("[name=nps]:checked")
                    .dispatchEvent("keydown", Map.of("key", language.equals("fa") ? "۹" : "9"));
            assertThat(page.locator("[name=nps][value='9']").isChecked()).isTrue();
            assertThat(why.isVisible()).isFalse();
            goAwayAndComeBack(page);
            page.keyboard().press("1");
            page.keyboard().press("0");
            assertThat(page.locator("[name=nps][value='10']").isChecked()).isTrue();
            goAwayAndComeBack(page);
            page.keyboard().press("4");
            why.fill("slow");
            sound(tab, language);
            next(tab, "p=2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void goesOnOnTheSameDeviceAndByLink(String language) {
        try (Tab tab = site.tab(language, 390, ColorScheme.LIGHT, true);
                Tab other = site.tab(language, 390, ColorScheme.LIGHT, true)) {
            Page page = tab.open("s/" + every + "?p=1").page();
            page.waitForResponse(
                    response -> response.url().endsWith("/partial") && response.status() == 204,
                    () -> pick(page, "nps", 8));
            page.locator(".later summary").click();
            String link = page.locator("#later").inputValue();
            tab.open("s/" + every);
            assertThat(page.locator("[name=nps][value='8']").isChecked()).isTrue();
            assertThat(page.locator("#note").isVisible()).isTrue();
            sound(tab, language);
            other.page().navigate(link);
            assertThat(other.page().locator("[name=nps][value='8']").isChecked())
                    .isTrue();
        }
    }

    @Test
    void sendsAgainOnceWhatDidNotGetThrough() {
        String link = publish(Definitions.EACH_KIND);
        try (Tab tab = site.tab("en", 390, ColorScheme.LIGHT, true)) {
            Page page = tab.open("s/" + link).page();
            pick(page, "nps", 10);
            page.locator("[name=why]").fill("on the train");
            tab.context().setOffline(true);
            page.locator("button.go").click();
            page.locator(".state").waitFor();
            assertThat(responses(link)).isZero();
            tab.context().setOffline(false);
            page.waitForURL(url -> url.contains("/thanks"));
            assertThat(responses(link)).isEqualTo(1);
            assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
        }
    }

    @Test
    void sendsWhatWasKeptWhenTheCustomerComesBack() {
        String link = publish(Definitions.EACH_KIND);
        try (Tab tab = site.tab("en", 390, ColorScheme.LIGHT, true)) {
            Page page = tab.open("s/" + link).page();
            pick(page, "nps", 2);
            // A private window forgets what a site has stored when its last page is left.
            Page back = tab.context().newPage();
            back.navigate(site.base() + "sign-in");
            // Only this page is without a network: one that is being left may still hear that it is there again.
            page.route("**/s/**", Route::abort);
            page.locator("button.go").click();
            page.locator(".state").waitFor();
            page.close();
            back.navigate(site.base() + "s/" + link);
            back.waitForURL(url -> url.contains("/thanks"));
            assertThat(responses(link)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void speaksToTheCustomerOfAnInvitationsFile(String language) throws IOException {
        String id = id(publish("""
                {"title":{"fa":"خدمات","en":"Service"},"locale":"fa","pages":[{"elements":[
                 {"type":"nps","name":"nps","title":{"fa":"{customer.نام}، چقدر؟","en":"How likely, {customer.نام}?"}},
                 {"type":"comment","name":"why","visibleIf":"{nps} <= 6 and {customer.سطح} = 'طلایی'",
                  "title":{"fa":"چرا؟","en":"Why?"}}]}]}"""));
        String csv;
        try (Tab staff = site.owners(language, 390, ColorScheme.LIGHT)) {
            Page page = staff.open("surveys/" + id + "/invitations").page();
            staff.assertSound(language).assertFits().assertAccessible();
            var file = page.locator("input[type=file]");
            file.setInputFiles(customers("نام,نام\nسارا,طلایی\n"));
            page.locator("form[enctype] button.primary").click();
            assertThat(page.locator("[role=alert]").innerText()).contains("نام");
            staff.forgetComplaintsOfStatus(400)
                    .assertSound(language)
                    .assertFits()
                    .assertAccessible();
            file.setInputFiles(customers("نام,سطح\nسارا,طلایی\nBob,نقره‌ای\n"));
            Download made = page.waitForDownload(
                    () -> page.locator("form[enctype] button.primary").click());
            csv = Files.readString(made.path());
        }
        List<String> links = csv.lines()
                .skip(1)
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .toList();
        try (Tab sara = site.tab(language, 390, ColorScheme.LIGHT, true);
                Tab bob = site.tab(language, 390, ColorScheme.LIGHT, true)) {
            assertThat(answersAsWhy(sara, links.get(0), "سارا")).isTrue();
            sound(sara, language);
            assertThat(answersAsWhy(bob, links.get(1), "Bob")).isFalse();
        }
    }

    private static FilePayload customers(String csv) {
        return new FilePayload("customers.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether somebody who is called by {@code name} is asked why after a low score. */
    private static boolean answersAsWhy(Tab tab, String link, String name) {
        Page page = tab.page();
        page.navigate(link);
        assertThat(page.locator("[data-question=nps] legend").innerText()).contains(name);
        assertThat(page.locator("[name=why]").isVisible()).isFalse();
        pick(page, "nps", 2);
        return page.locator("[name=why]").isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void findsSortsAndDividesByKeyboard(String language) {
        try (Tab tab = site.tab(language, 390, ColorScheme.LIGHT, true)) {
            Page page = tab.open("s/" + every + "?p=1").page();
            pick(page, "nps", 9);
            next(tab, "p=2");
            var city = page.locator("[role=combobox]");
            city.fill(language.equals("fa") ? "اصف" : "isf");
            city.press("ArrowDown");
            sound(tab, language);
            city.press("Enter");
            assertThat(page.locator("[name=city]").inputValue()).isEqualTo("isf");
            page.locator("[data-ranks] li").first().locator("button").last().press("Enter");
            assertThat(page.locator("[name='rank.price']").inputValue()).isEqualTo("2");
            assertThat(page.locator("[name='rank.taste']").inputValue()).isEqualTo("1");
            pick(page, "liked", "cake");
            pick(page, "liked", "none");
            assertThat(page.locator("[name=liked]:checked").count()).isEqualTo(1);
            sound(tab, language);
            pick(page, "howoften", "first");
            next(tab, "p=3");
            page.locator("[name='sum.empathy']").fill("۳۰");
            assertThat(page.locator(".sums output").innerText()).contains(language.equals("fa") ? "۷۰" : "70");
        }
    }

    @Test
    void picksADayOfTheJalaliCalendarByKeyboard() {
        String link = publish("""
                {"title":{"fa":"روز"},"locale":"fa","pages":[{"elements":[
                 {"type":"text","inputType":"date","name":"day","max":"2026-12-31","title":{"fa":"چه روزی؟"}}]}]}""");
        try (Tab tab = site.tab("fa", 390, ColorScheme.LIGHT, true)) {
            Page page = tab.open("s/" + link).page();
            page.locator("[name=day]").fill("۱۴۰۵/۰۹/۰۱");
            page.locator(".pick").press("Enter");
            page.locator("dialog h2").waitFor();
            assertThat(page.locator("dialog h2").innerText()).isEqualTo("آذر ۱۴۰۵");
            sound(tab, "fa");
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator("[name=day]").inputValue()).isEqualTo("۱۴۰۵/۰۹/۰۹");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("pick");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void weighsLittleWithTenQuestions(String language) {
        String questions = IntStream.range(0, 10)
                .mapToObj(i -> i % 2 == 0
                        ? "{\"type\":\"csat\",\"name\":\"q%d\",\"title\":{\"fa\":\"پرسش %d\",\"en\":\"Q\"}}"
                                .formatted(i, i)
                        : "{\"type\":\"nps\",\"name\":\"q%d\",\"title\":{\"fa\":\"پرسش %d\",\"en\":\"Q\"}}"
                                .formatted(i, i))
                .collect(Collectors.joining(","));
        String link = publish("{\"title\":{\"fa\":\"ت\",\"en\":\"T\"},\"pages\":[{\"elements\":[" + questions + "]}]}");
        try (Tab tab = site.tab(language, 390, ColorScheme.LIGHT, true)) {
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
}
