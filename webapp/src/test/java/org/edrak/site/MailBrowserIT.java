package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.edrak.testing.TestMail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wishing for a report by mail, trying it and leaving, in a browser, by the keyboard, in both languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailBrowserIT {
    private final SampleSite site;

    MailBrowserIT(@TempDir Path folder) throws IOException {
        site = new SampleSite(
                folder,
                Map.of(
                        "EDRAK_MAIL", "smtp://127.0.0.1:" + TestMail.port() + "?starttls=no",
                        "EDRAK_MAIL_FROM", "edrak@example.com",
                        "EDRAK_PUBLIC_ADDRESS", "https://edrak.example"));
    }

    @BeforeAll
    void fill() throws IOException {
        site.fill();
    }

    @AfterAll
    void close() throws InterruptedException {
        site.close();
    }

    private static void save(Page page, String name) {
        page.locator("details.saved > summary").press("Enter");
        page.locator("details.saved [name=name]").fill(name);
        assertThat(page.locator("details.saved [name=moving]").isChecked()).isTrue();
        page.locator("form[action='/report/saved'] button").press("Enter");
        page.waitForURL("**/report?days=365");
    }

    @ParameterizedTest
    @CsvSource({"fa,390,LIGHT,true", "en,390,DARK,false", "fa,1280,DARK,false", "en,1280,LIGHT,true"})
    void comesByMailAndEndsByItsLink(String language, int width, ColorScheme colours, boolean scripts)
            throws Exception {
        String name = (language.equals("fa") ? "هفتگی " : "Weekly ") + width;
        try (Tab tab = site.owners(language, width, colours, scripts)) {
            Page page = tab.open("report").page();
            save(page, name);
            tab.assertSound(language).assertFits();
            page.locator("details.saved > summary").press("Enter");
            page.locator("li", new Page.LocatorOptions().setHasText(name))
                    .locator("form[action$='/subscribe'] button")
                    .press("Enter");
            page.waitForURL("**/report/mail?done=report.mail.subscribed.done");
            tab.assertSound(language).assertFits();
            page.locator("section.mailed", new Page.LocatorOptions().setHasText(name))
                    .locator("form[action$='/now'] button")
                    .press("Enter");
            page.waitForURL("**/report/mail?done=report.mail.queued.done");
            Corridor.eventually("the mail came", () -> !TestMail.about(name).isEmpty());
            tab.open("report/mail").assertSound(language).assertFits();
            if (scripts) {
                tab.assertAccessible();
                tab.open("report");
                page.locator("details.saved > summary").press("Enter");
                tab.assertAccessible();
            }
        }
        MimeMessage mail = TestMail.about(name).getFirst();
        assertReadable(mail, language, width, colours);
        leave(mail, language, width, scripts);
    }

    /** Whether the mail itself fits and is no barrier, as a reader's program would show it. */
    private void assertReadable(MimeMessage mail, String language, int width, ColorScheme colours) throws Exception {
        String html =
                (String) ((MimeMultipart) mail.getContent()).getBodyPart(1).getContent();
        try (Tab tab = site.tab(language, width, colours, true)) {
            tab.page().setContent(html);
            assertThat(tab.page().locator("html").getAttribute("lang")).isEqualTo(language);
            tab.assertFits().assertAccessible();
        }
    }

    private void leave(MimeMessage mail, String language, int width, boolean scripts) throws Exception {
        String header = mail.getHeader("List-Unsubscribe")[0];
        String link = header.substring("<https://edrak.example/".length(), header.length() - 1);
        try (Tab tab = site.tab(language, width, ColorScheme.LIGHT, scripts)) {
            tab.open(link).assertSound(language).assertFits();
            tab.page().locator("main form button").press("Enter");
            tab.page().waitForLoadState();
            tab.assertSound(language).assertFits();
            assertThat(tab.page().locator("main form").count()).isZero();
        }
    }

    @Test
    void offersTheMovingPeriodOnlyWhereItEndsToday() {
        try (Tab tab = site.owners("en", 1280, ColorScheme.LIGHT)) {
            Page page = tab.open("report?from=2026-01-01&to=2026-03-31").page();
            page.locator("details.saved > summary").press("Enter");
            assertThat(page.locator("details.saved [name=moving]").isChecked()).isFalse();
        }
    }
}
