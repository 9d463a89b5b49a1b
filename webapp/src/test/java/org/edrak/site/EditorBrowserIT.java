package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
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

/** Writing a survey in a browser: by keyboard, in both languages, alone and with somebody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorBrowserIT {
    private final SampleSite site;

    EditorBrowserIT(@TempDir Path folder) throws IOException {
        site = new SampleSite(folder);
    }

    @BeforeAll
    void setUp() throws IOException {
        site.setUp();
    }

    @AfterAll
    void close() throws InterruptedException {
        site.close();
    }

    /** A new survey of one page without questions, in the editor. */
    private static Page newSurvey(Tab tab, String title) {
        Page page = tab.open("surveys/new").page();
        page.locator("[name=title]").fill(title);
        page.locator("button[value=nothing]").click();
        page.locator("#editor:not([hidden])").waitFor();
        return page;
    }

    private static void addByKeyboard(Page page, String kind) {
        page.locator("[data-add]").focus();
        page.keyboard().press("Enter");
        page.locator("dialog[open] [data-kind='" + kind + "']").focus();
        page.keyboard().press("Enter");
        page.locator(".ed-props textarea:focus").waitFor();
    }

    private static JsonNode saved(Tab tab, Page page) {
        page.waitForCondition(() -> Boolean.FALSE.equals(
                page.evaluate("document.getElementById('editor-saved').textContent.match(/…|yet|نشده$/) !== null")));
        String id = page.url().replaceFirst(".*/surveys/([^/]*)/edit.*", "$1");
        String origin = page.url().replaceFirst("(https?://[^/]*/).*", "$1");
        return Json.tree(tab.context()
                .request()
                .get(origin + "api/v1/surveys/" + id + "/draft")
                .text());
    }

    private static List<String> names(JsonNode draft) {
        return draft.path("definition").findValues("elements").stream()
                .flatMap(elements -> Corridor.texts(elements, "name").stream())
                .toList();
    }

    private static void selectItem(Page page, int item) {
        page.locator(".ed-item").nth(item).click();
    }

    @ParameterizedTest
    @CsvSource({"fa,1280,LIGHT", "en,1280,DARK", "fa,768,DARK", "en,768,LIGHT"})
    void isSoundAndAccessible(String language, int width, ColorScheme colours) {
        try (Tab tab = site.owners(language, width, colours)) {
            Page page = newSurvey(tab, "x");
            for (String kind : List.of("nps", "checkbox", "matrix", "pair", "text.date", "hidden")) {
                addByKeyboard(page, kind);
            }
            assertThat(names(saved(tab, page))).hasSize(6);
            tab.assertSound(language).assertFits().assertAccessible();
            selectItem(page, 0);
            tab.assertSound(language).assertFits().assertAccessible();
            String here = page.url().replaceFirst(".*/(surveys/[^/]*)/edit.*", "$1");
            for (String path : List.of("", "/publish", "/settings", "/translations", "/preview")) {
                tab.open(here + path).assertFits().assertAccessible();
            }
            tab.open("settings/brand").assertSound(language).assertFits().assertAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void isWrittenByKeyboardAlone(String language) {
        try (Tab tab = site.owners(language, 1280, ColorScheme.LIGHT)) {
            Page page = newSurvey(tab, language.equals("fa") ? "نظر شما" : "Your opinion");
            addByKeyboard(page, "nps");
            addByKeyboard(page, "comment");
            page.keyboard().press("Control+A");
            page.keyboard().type(language.equals("fa") ? "چرا؟" : "Why?");
            addByKeyboard(page, "radiogroup");
            assertThat(names(saved(tab, page))).containsExactly("nps", "text1", "radiogroup");
            assertThat(page.locator(".ed-name").nth(2).getAttribute("dir"))
                    .isEqualTo(language.equals("fa") ? "rtl" : "ltr");
            assertThat(page.locator("[data-path=title] textarea").getAttribute("dir"))
                    .isEqualTo(language.equals("fa") ? "rtl" : "ltr");
            page.locator(".ed-item[aria-current]").focus();
            page.keyboard().press("Alt+ArrowUp");
            page.keyboard().press("Alt+ArrowUp");
            assertThat(names(saved(tab, page))).containsExactly("radiogroup", "nps", "text1");
            assertThat(page.locator("#editor-says").textContent()).isNotBlank();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".ed-item:focus .ed-name").innerText())
                    .isEqualTo(language.equals("fa") ? "چرا؟" : "Why?");
            page.keyboard().press("Delete");
            assertThat(names(saved(tab, page))).containsExactly("radiogroup", "nps");
            assertThat(page.locator(".ed-toast").innerText()).contains(language.equals("fa") ? "چرا؟" : "Why?");
            page.keyboard().press("Control+Z");
            assertThat(names(saved(tab, page))).containsExactly("radiogroup", "nps", "text1");
            for (int i = 0; i < 3; i++) {
                page.keyboard().press("Control+Z");
            }
            assertThat(names(saved(tab, page))).containsExactly("nps", "text1");
            page.keyboard().press("Control+Shift+Z");
            assertThat(names(saved(tab, page))).hasSize(3);
            tab.assertSound(language);
        }
    }

    @Test
    void buildsAConditionByChoosing() {
        try (Tab tab = site.owners("en", 1280, ColorScheme.LIGHT)) {
            Page page = newSurvey(tab, "Conditions");
            addByKeyboard(page, "nps");
            addByKeyboard(page, "radiogroup");
            addByKeyboard(page, "comment");
            page.locator(".ed-more:has([data-path=visibleIf]) > summary").click();
            Locator logic = page.locator("[data-path=visibleIf]");
            logic.locator("button.btn").click();
            logic.locator("select").first().selectOption("nps");
            logic.locator("select").nth(1).selectOption("<=");
            logic.locator(".ed-row input").fill("6");
            logic.locator("button.btn").click();
            logic.locator(".ed-row").nth(1).locator("select").first().selectOption("radiogroup");
            logic.locator(".ed-join").selectOption("or");
            String expression = logic.locator("[data-code]").inputValue();
            assertThat(expression).isEqualTo("{nps} <= 6 or {radiogroup} = 'item1'");
            JsonNode draft = saved(tab, page);
            assertThat(draft.path("definition").findValue("visibleIf").textValue())
                    .isEqualTo(expression);
            assertThat(draft.path("problems")).isEmpty();
            selectItem(page, 2);
            page.locator(".ed-more:has([data-path=name]) > summary").click();
            page.locator("[data-path=name] input").fill("likely");
            page.keyboard().press("Tab");
            assertThat(saved(tab, page)
                            .path("definition")
                            .findValue("visibleIf")
                            .textValue())
                    .startsWith("{likely} <= 6");
            tab.assertSound("en");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en"})
    void asksByACustomersAttributeAndShowsWhatSuchACustomerSees(String language) {
        try (Tab tab = site.owners(language, 1280, ColorScheme.LIGHT)) {
            Page page = newSurvey(tab, "Attributes");
            addByKeyboard(page, "nps");
            page.locator(".ed-more:has([data-path=visibleIf]) > summary").click();
            Locator logic = page.locator("[data-path=visibleIf]");
            logic.locator("button.btn").click();
            assertThat(logic.locator("select").first().inputValue()).isEqualTo("customer.");
            logic.locator("[data-row='0attribute']").fill("سطح");
            logic.locator("[data-row='0value']").fill("طلایی");
            assertThat(logic.locator("[data-code]").inputValue()).isEqualTo("{customer.سطح} = 'طلایی'");
            assertThat(saved(tab, page).path("problems")).isEmpty();
            Locator asked = page.frameLocator("iframe").locator("[name=nps]");
            asked.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            page.locator(".ed-customer summary").click();
            page.locator(".ed-customer input").fill("طلایی");
            page.locator(".ed-customer input").press("Tab");
            asked.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            tab.assertSound(language).assertAccessible();
        }
    }

    @Test
    void showsProblemsAtTheQuestionAndInTheOutline() {
        try (Tab tab = site.owners("en", 1280, ColorScheme.LIGHT)) {
            Page page = newSurvey(tab, "Problems");
            addByKeyboard(page, "csat");
            page.locator("[data-path=rateMax] input").fill("4000");
            page.locator("[data-path=rateMax] .error").waitFor();
            assertThat(page.locator(".ed-question .ed-wrong").count()).isEqualTo(1);
            assertThat(page.locator("[data-path=rateMax] input").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            page.locator("[data-path=rateMax] input").fill("7");
            page.locator(".ed-wrong").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            page.frameLocator("iframe")
                    .locator("[name=csat][value='7']")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            tab.assertSound("en");
        }
    }

    @Test
    void tellsTwoWhoEditAtOnceAndOverwritesNothing() {
        try (Tab first = site.owners("en", 1280, ColorScheme.LIGHT);
                Tab second = site.owners("en", 1280, ColorScheme.LIGHT)) {
            Page mine = newSurvey(first, "Two at once");
            addByKeyboard(mine, "nps");
            saved(first, mine);
            Page theirs = second.page();
            theirs.navigate(mine.url());
            theirs.locator(".ed-question").waitFor();
            theirs.locator(".ed-item").nth(2).click();
            theirs.locator("[data-path=title] textarea").fill("Theirs");
            assertThat(saved(second, theirs).path("definition").toString()).contains("Theirs");
            mine.locator("[data-path=title] textarea").fill("Mine");
            mine.locator("dialog[open]").waitFor();
            assertThat(mine.locator("dialog[open]").innerText()).contains("مینا");
            mine.locator("dialog[open] .btn:not(.primary)").click();
            assertThat(mine.locator("[data-at='0.0'] .ed-name").innerText()).isEqualTo("Theirs");
            mine.locator("[data-at='0.0'] .ed-item").click();
            theirs.locator("[data-path=title] textarea").fill("Theirs again");
            saved(second, theirs);
            mine.locator("[data-path=title] textarea").fill("Mine again");
            mine.locator("dialog[open] .btn.primary").click();
            mine.waitForURL(url -> !url.equals(theirs.url()));
            mine.locator(".ed-question").waitFor();
            assertThat(mine.locator("[data-at='0.0'] .ed-name").innerText()).isEqualTo("Mine again");
            assertThat(saved(second, theirs).path("definition").toString()).contains("Theirs again");
            first.forgetComplaintsOfStatus(409).assertSound("en");
        }
    }

    @Test
    void isAFormWhereScriptsAreOff() {
        String url;
        try (Tab tab = site.owners("en", 1280, ColorScheme.LIGHT)) {
            url = newSurvey(tab, "Plain").url();
        }
        try (Tab tab = site.owners("en", 768, ColorScheme.LIGHT, false)) {
            Page page = tab.page();
            page.navigate(url);
            page.locator("textarea")
                    .fill("{\"title\":\"Plain\",\"pages\":[{\"elements\":[{\"type\":\"nps\",\"name\":\"n\"}]}]}");
            page.locator("button[value=save]").click();
            assertThat(page.locator("#errors").innerText()).contains("pages[0].elements[0].title");
            page.locator("textarea").fill(Definitions.EACH_KIND);
            page.locator("button[value=publish]").click();
            page.locator("form[action$='/publish'] button.primary").click();
            assertThat(page.locator(".notice.done").innerText()).isNotBlank();
            assertThat(page.locator("h1").innerText()).isEqualTo("Your opinion");
        }
    }
}
