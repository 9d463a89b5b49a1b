package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.edrak.bodies.Json;
import org.edrak.ids.Ids;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.edrak.testing.TestMail;

/** Members who wish for a saved report by mail, and what comes of it. */
interface MailReaders extends Steps {
    /** Somebody who reads mails, and the one saved report of theirs that a test is about. */
    record Reader(Browser browser, String email, String report, String name) {}

    default Reader reader(String name, String query) {
        String email = "mail-" + Ids.text(Ids.next()).toLowerCase(java.util.Locale.ROOT) + "@example.com";
        Browser browser = corridor().site().member(email, "analyst").page("/");
        return reader(browser, email, name, query);
    }

    default Reader reader(Browser browser, String email, String name, String query) {
        Map<String, String> form = Map.of("name", name, "query", query, "shared", "on");
        assertThat(browser.post("/report/saved", form).status()).isEqualTo(303);
        JsonNode saved = Json.tree(browser.get("/api/v1/report/saved").body()).path("reports");
        String id = StreamSupport.stream(saved.spliterator(), false)
                .filter(report -> report.path("name").textValue().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .textValue();
        return new Reader(browser, email, id, name);
    }

    static void subscribe(Reader reader, String language) {
        Answer made =
                reader.browser().post("/report/mail/" + reader.report() + "/subscribe", Map.of("language", language));
        assertThat(made.status()).as(made.body()).isEqualTo(303);
    }

    static int now(Reader reader) {
        return reader.browser()
                .post("/report/mail/" + reader.report() + "/now", Map.of())
                .status();
    }

    static long number(String id) {
        return Ids.parse(id).orElseThrow();
    }

    static JsonNode subscriptions(Reader reader) {
        return Json.tree(reader.browser().get("/api/v1/report/subscriptions").body())
                .path("subscriptions");
    }

    default void letComeDue(Reader reader) {
        corridor()
                .sql("update report_subscription set next_at = timestamp with time zone '2026-01-05 03:30:00+00'"
                        + " where report_id = " + number(reader.report()));
    }

    static MimeMessage mail(String words) {
        Corridor.eventually("a mail came", () -> !TestMail.about(words).isEmpty());
        return TestMail.about(words).getFirst();
    }

    static String part(MimeMessage mail, int part) throws MessagingException, IOException {
        return (String) ((MimeMultipart) mail.getContent()).getBodyPart(part).getContent();
    }
}
