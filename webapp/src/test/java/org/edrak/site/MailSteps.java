package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.edrak.bodies.Json;
import org.edrak.ids.Ids;
import org.edrak.site.Corridor.Published;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.edrak.testing.TestMail;
import org.junit.jupiter.api.Test;

/** Reports that come by mail: when, what they say, what becomes of them when nobody answers, and who gets none. */
interface MailSteps extends Steps {
    /** Somebody who reads mails, and the one saved report of theirs that a test is about. */
    record Reader(Browser browser, String email, String report, String name) {}

    private Reader reader(String name, String query) {
        String email = "mail-" + Ids.text(Ids.next()).toLowerCase(java.util.Locale.ROOT) + "@example.com";
        Browser browser = corridor().site().member(email, "analyst").page("/");
        return reader(browser, email, name, query);
    }

    private Reader reader(Browser browser, String email, String name, String query) {
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

    private static void subscribe(Reader reader, String language) {
        Answer made =
                reader.browser().post("/report/mail/" + reader.report() + "/subscribe", Map.of("language", language));
        assertThat(made.status()).as(made.body()).isEqualTo(303);
    }

    private static int now(Reader reader) {
        return reader.browser()
                .post("/report/mail/" + reader.report() + "/now", Map.of())
                .status();
    }

    private static long number(String id) {
        return Ids.parse(id).orElseThrow();
    }

    private static JsonNode subscriptions(Reader reader) {
        return Json.tree(reader.browser().get("/api/v1/report/subscriptions").body())
                .path("subscriptions");
    }

    private void letComeDue(Reader reader) {
        corridor()
                .sql("update report_subscription set next_at = timestamp with time zone '2026-01-05 03:30:00+00'"
                        + " where report_id = " + number(reader.report()));
    }

    private static MimeMessage mail(String words) {
        Corridor.eventually("a mail came", () -> !TestMail.about(words).isEmpty());
        return TestMail.about(words).getFirst();
    }

    private static String part(MimeMessage mail, int part) throws MessagingException, IOException {
        return (String) ((MimeMultipart) mail.getContent()).getBodyPart(part).getContent();
    }

    private static String leave(MimeMessage mail) throws MessagingException {
        String header = mail.getHeader("List-Unsubscribe")[0];
        assertThat(header).startsWith("<https://edrak.example/mail/leave/");
        return header.substring("<https://edrak.example".length(), header.length() - 1);
    }

    private Published answered() {
        Published survey = corridor().publish(ReportSectionSteps.STUDY);
        for (int i = 0; i < 12; i++) {
            corridor()
                    .respond(
                            survey,
                            "{\"nps\":%d,\"why\":\"The delivery was late, canary %d.\"}"
                                    .formatted(i % 3 == 0 ? 3 : 9, i));
        }
        corridor().waitForScoring();
        return survey;
    }

    @Test
    default void sendsOneMailOnMondayWithTheFiguresOfThePage() throws Exception {
        Published survey = answered();
        Reader reader = reader("Weekly shops", "survey=" + survey.id() + "&days=30");
        subscribe(reader, "en");
        JsonNode made = subscriptions(reader).get(0);
        ZonedDateTime next = Instant.parse(made.path("nextAt").textValue()).atZone(ZoneId.of("Asia/Tehran"));
        assertThat(next.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(next.getHour()).isEqualTo(7);
        assertThat(made.path("lastSentAt").isNull()).isTrue();
        String address = "/report?lang=en&days=30&survey=" + survey.id();
        Corridor.eventually(
                "all answers are counted",
                () -> reader.browser().get(address).body().contains("from 12 answers"));
        letComeDue(reader);
        MimeMessage mail = mail("Weekly shops");
        assertThat(mail.getSubject()).isEqualTo("Weekly shops: NPS +33 · Café Azadi");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getAllRecipients()[0].toString()).contains(reader.email());
        Answer page = reader.browser().get(address);
        String interval = page.find("(exactly [^<]*)</p>");
        assertThat(part(mail, 0)).contains(interval, "from 12 answers").doesNotContain("canary");
        assertThat(part(mail, 1))
                .contains(
                        interval, "<html lang=\"en\" dir=\"ltr\">", "https://edrak.example/report?lang=en&amp;survey=")
                .doesNotContain("canary");
        Corridor.eventually("the next is a Monday ahead", () -> {
            JsonNode sent = subscriptions(reader).get(0);
            return sent.path("lastSentAt").isTextual() && sent.path("nextAt").equals(made.path("nextAt"));
        });
        assertThat(corridor()
                        .sql("select state, attempts from mail where subject_id = "
                                + number(made.path("id").textValue())))
                .containsExactly(List.of("SENT", "1"));
        assertThat(TestMail.about("Weekly shops")).hasSize(1);
    }

    @Test
    default void writesAMailInPersian() throws Exception {
        Reader reader = reader("شعبه‌های ما", "days=30");
        subscribe(reader, "fa");
        assertThat(now(reader)).isEqualTo(303);
        MimeMessage mail = mail("شعبه‌های ما");
        assertThat(mail.getHeader("Content-Language")).containsExactly("fa");
        assertThat(part(mail, 0)).containsPattern("۱۴۰[۴-۹]").contains("گزارش را باز کنید");
        assertThat(part(mail, 1)).contains("<html lang=\"fa\" dir=\"rtl\">");
        assertThat(reader.browser().get("/report/mail?lang=fa").words()).contains("آخرین ایمیل", reader.email());
    }

    @Test
    default void triesAMailAgainUntilAServerTakesIt() {
        Reader reader = reader("Away", "days=30");
        subscribe(reader, "en");
        TestMail.goAway();
        try {
            assertThat(now(reader)).isEqualTo(303);
            Corridor.eventually(
                    "the page says so",
                    () -> reader.browser().get("/report/mail?lang=en").words().contains("did not answer"));
            assertThat(subscriptions(reader).get(0).path("trouble").textValue()).isEqualTo("unreachable");
        } finally {
            TestMail.comeBack();
        }
        assertThat(TestMail.about("Away:")).isEmpty();
        String subject = " where subject_id = "
                + number(subscriptions(reader).get(0).path("id").textValue());
        corridor().sql("update mail set next_at = timestamp with time zone '2026-01-05 03:30:00+00'" + subject);
        mail("Away");
        Corridor.eventually(
                "it is noted",
                () -> corridor()
                        .sql("select state, attempts, trouble from mail" + subject)
                        .equals(List.of(List.of("SENT", "2", "null"))));
        assertThat(TestMail.about("Away")).hasSize(1);
    }

    /** A server that was killed holds the row until the lease is over; a mail that kills each server is given up. */
    @Test
    default void goesOnWithAMailThatAnotherServerHeldAndGivesUpInTheEnd() {
        Reader reader = reader("Taken over", "days=30");
        subscribe(reader, "en");
        String id = subscriptions(reader).get(0).path("id").textValue();
        String row = "insert into mail (id, workspace_id, member_id, kind, subject_id, state, attempts, next_at,"
                + " created_at, leased_by, leased_until) select %d, workspace_id, member_id,"
                + " 'report-subscription', id, 'WAITING', %d, created_at, created_at, 'killed', created_at"
                + " from report_subscription where id = " + number(id);
        long taken = Ids.next();
        corridor().sql(row.formatted(taken, 1));
        mail("Taken over");
        long wornOut = Ids.next();
        corridor().sql(row.formatted(wornOut, 8));
        Corridor.eventually(
                "it is given up",
                () -> corridor()
                        .sql("select state from mail where id = " + wornOut)
                        .equals(List.of(List.of("GIVEN_UP"))));
        assertThat(corridor().sql("select state, attempts from mail where id = " + taken))
                .containsExactly(List.of("SENT", "2"));
        assertThat(TestMail.about("Taken over")).hasSize(1);
        assertThat(reader.browser().get("/report/mail?lang=en").words()).contains("not tried again");
    }

    @Test
    default void leavesByTheLinkOfAMailWithoutSigningIn() throws Exception {
        Reader reader = reader("Leaving <b>soon</b>", "days=30");
        subscribe(reader, "en");
        assertThat(now(reader)).isEqualTo(303);
        MimeMessage mail = mail("Leaving");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String link = leave(mail);
        assertThat(part(mail, 0)).contains("https://edrak.example" + link);
        Browser stranger = corridor().site().stranger();
        Answer question = stranger.get(link);
        assertThat(question.status()).isEqualTo(200);
        assertThat(question.body()).contains("Leaving &lt;b>soon").doesNotContain(reader.email());
        assertThat(subscriptions(reader)).hasSize(1);
        Answer elsewhere = stranger.send(
                stranger.request(link).header("Origin", "https://evil.example").POST(BodyPublishers.noBody()));
        assertThat(elsewhere.status()).isEqualTo(403);
        assertThat(subscriptions(reader)).hasSize(1);
        assertThat(stranger.send(stranger.form(link, Map.of("List-Unsubscribe", "One-Click")))
                        .status())
                .isEqualTo(200);
        assertThat(subscriptions(reader)).isEmpty();
        Answer again = stranger.get(link);
        Answer unknown = stranger.get("/mail/leave/" + "x".repeat(43) + "?lang=en");
        assertThat(again.status()).isEqualTo(200);
        assertThat(unknown.words()).isEqualTo(stranger.get(link + "?lang=en").words());
    }

    @Test
    default void sendsNoMailToThoseWhoMayNotReadItAnyMore() {
        Reader author = reader("Once shared", "days=30");
        String email = "mail-once-shared@example.com";
        Browser browser = corridor().site().member(email, "viewer").page("/");
        Reader other = new Reader(browser, email, author.report(), author.name());
        subscribe(other, "en");
        corridor().sql("update saved_report set shared = false where id = " + number(author.report()));
        letComeDue(other);
        Corridor.eventually(
                "the subscription is over", () -> subscriptions(other).isEmpty());
        assertThat(other.browser()
                        .post("/report/mail/" + author.report() + "/subscribe", Map.of())
                        .status())
                .isEqualTo(404);
        subscribe(author, "en");
        assertThat(author.browser()
                        .post("/report/saved/" + author.report() + "/forget", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(subscriptions(author)).isEmpty();
        assertThat(TestMail.about("Once shared")).isEmpty();
    }

    @Test
    default void sendsNoMailToWhoWasRemoved() {
        Reader gone = reader("Of somebody gone", "days=30");
        subscribe(gone, "en");
        long member = Long.parseLong(corridor()
                .sql("select id from member where email = '" + gone.email() + "'")
                .getFirst()
                .getFirst());
        Answer removed =
                corridor().owner().post("/members/" + Ids.text(member) + "/remove", Map.of("confirmed", "true"));
        assertThat(removed.status()).isEqualTo(200);
        assertThat(corridor().sql("select id from report_subscription where member_id = " + member))
                .isEmpty();
        assertThat(TestMail.about(gone.name())).isEmpty();
    }

    @Test
    default void makesNoHeaderOfANameInAMail() throws Exception {
        Reader reader = reader("Split", "days=30");
        corridor()
                .sql("update saved_report set name = 'Split' || chr(13) || chr(10) || 'Bcc: victim@example.com'"
                        + " where id = " + number(reader.report()));
        corridor().sql("update member set name = 'N' || chr(10) || 'X-Bad: 1' where email = '" + reader.email() + "'");
        subscribe(reader, "en");
        assertThat(now(reader)).isEqualTo(303);
        MimeMessage mail = mail("Split");
        assertThat(mail.getSubject()).contains("Split Bcc: victim@example.com");
        assertThat(Collections.list(mail.getAllHeaders()))
                .noneMatch(header ->
                        header.getName().equals("Bcc") || header.getName().equals("X-Bad"));
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    default void limitsMailsThatAreWantedNow() {
        Reader reader = reader("Impatient", "days=30");
        subscribe(reader, "en");
        Corridor.eventually("it is refused", () -> now(reader) == 429);
        assertThat(TestMail.about("Impatient").size()).isLessThanOrEqualTo(5);
    }

    @Test
    default void subscribesToMailByTheApiAndKeepsToTheWorkspace() {
        Reader reader = reader("By program", "days=30");
        String wish = "{\"report\":\"%s\",\"language\":\"%s\",\"member\":\"%s\"}";
        Answer made = corridor()
                .call("POST", "/api/v1/report/subscriptions", wish.formatted(reader.report(), "fa", reader.email()));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String id = Json.tree(made.body()).path("id").textValue();
        assertThat(subscriptions(reader).get(0).path("id").textValue()).isEqualTo(id);
        Map<String, Integer> wrong = new HashMap<>();
        wrong.put(wish.formatted(reader.report(), "de", reader.email()), 400);
        wrong.put(wish.formatted(reader.report(), "fa", "nobody@example.com"), 400);
        wrong.put(wish.formatted("0000000000000", "fa", reader.email()), 404);
        wrong.put("{\"report\":\"" + reader.report() + "\",\"language\":\"fa\"}", 400);
        wrong.forEach((body, status) -> assertThat(corridor()
                        .call("POST", "/api/v1/report/subscriptions", body)
                        .status())
                .as(body)
                .isEqualTo(status));
        Browser door = corridor().site().stranger();
        String key = Json.tree(door.send(door.request("/test/neighbour").POST(BodyPublishers.noBody()))
                        .body())
                .path("key")
                .textValue();
        Answer foreign = door.send(door.request("/api/v1/report/subscriptions/" + id)
                .header("Authorization", "Bearer " + key)
                .DELETE());
        assertThat(foreign.status()).isEqualTo(404);
        Answer listed =
                door.send(door.request("/api/v1/report/subscriptions").header("Authorization", "Bearer " + key));
        assertThat(Json.tree(listed.body()).path("subscriptions")).isEmpty();
        Browser other = corridor().owner();
        corridor().sql("update saved_report set shared = false where id = " + number(reader.report()));
        assertThat(other.post("/report/mail/" + reader.report() + "/subscribe", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(corridor()
                        .call("DELETE", "/api/v1/report/subscriptions/" + id, "")
                        .status())
                .isEqualTo(204);
        assertThat(corridor()
                        .call("DELETE", "/api/v1/report/subscriptions/" + id, "")
                        .status())
                .isEqualTo(404);
    }
}
