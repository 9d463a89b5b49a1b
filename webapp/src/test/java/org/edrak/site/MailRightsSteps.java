package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.edrak.bodies.Json;
import org.edrak.ids.Ids;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.edrak.testing.TestMail;
import org.junit.jupiter.api.Test;

/** Who gets no mail, or no more, and what cannot be put into one. */
interface MailRightsSteps extends MailReaders {
    private static String leave(MimeMessage mail) throws MessagingException {
        String header = mail.getHeader("List-Unsubscribe")[0];
        assertThat(header).startsWith("<https://edrak.example/mail/leave/");
        return header.substring("<https://edrak.example".length(), header.length() - 1);
    }

    @Test
    default void leavesByTheLinkOfAMailWithoutSigningIn() throws Exception {
        Reader reader = reader("Leaving <b>soon</b>", "days=30");
        MailReaders.subscribe(reader, "en");
        assertThat(MailReaders.now(reader)).isEqualTo(303);
        MimeMessage mail = MailReaders.mail("Leaving");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String link = leave(mail);
        assertThat(MailReaders.part(mail, 0)).contains("https://edrak.example" + link);
        Browser stranger = corridor().site().stranger();
        Answer question = stranger.get(link);
        assertThat(question.status()).isEqualTo(200);
        assertThat(question.body()).contains("Leaving &lt;b&gt;soon&lt;/b&gt;").doesNotContain(reader.email());
        assertThat(MailReaders.subscriptions(reader)).hasSize(1);
        Answer elsewhere = stranger.send(
                stranger.request(link).header("Origin", "https://evil.example").POST(BodyPublishers.noBody()));
        assertThat(elsewhere.status()).isEqualTo(403);
        assertThat(MailReaders.subscriptions(reader)).hasSize(1);
        assertThat(stranger.send(stranger.form(link, Map.of("List-Unsubscribe", "One-Click")))
                        .status())
                .isEqualTo(200);
        assertThat(MailReaders.subscriptions(reader)).isEmpty();
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
        MailReaders.subscribe(other, "en");
        long over = MailReaders.number(
                MailReaders.subscriptions(other).get(0).path("id").textValue());
        corridor().sql("update saved_report set shared = false where id = " + MailReaders.number(author.report()));
        letComeDue(other);
        Corridor.eventually(
                "the subscription is over",
                () -> MailReaders.subscriptions(other).isEmpty());
        assertThat(other.browser()
                        .post("/report/mail/" + author.report() + "/subscribe", Map.of())
                        .status())
                .isEqualTo(404);
        MailReaders.subscribe(author, "en");
        assertThat(author.browser()
                        .post("/report/saved/" + author.report() + "/forget", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(MailReaders.subscriptions(author)).isEmpty();
        assertThat(TestMail.about("Once shared")).isEmpty();
    }

    @Test
    default void sendsNoMailToWhoWasRemoved() {
        Reader gone = reader("Of somebody gone", "days=30");
        MailReaders.subscribe(gone, "en");
        String subject = "select member_id from mail where subject_id = "
                + MailReaders.number(
                        MailReaders.subscriptions(gone).get(0).path("id").textValue());
        TestMail.goAway();
        try {
            assertThat(MailReaders.now(gone)).isEqualTo(303);
            long member = Long.parseLong(corridor().sql(subject).getFirst().getFirst());
            Answer removed =
                    corridor().owner().post("/members/" + Ids.text(member) + "/remove", Map.of("confirmed", "true"));
            assertThat(removed.status()).isEqualTo(200);
            assertThat(corridor().sql("select id from report_subscription where member_id = " + member))
                    .isEmpty();
        } finally {
            TestMail.comeBack();
        }
        assertThat(corridor().sql(subject)).isEmpty();
        assertThat(TestMail.about(gone.name())).isEmpty();
    }

    @Test
    default void makesNoHeaderOfANameInAMail() throws Exception {
        Reader reader = reader("Split", "days=30");
        corridor()
                .sql("update saved_report set name = 'Split' || chr(13) || chr(10) || 'Bcc: victim@example.com'"
                        + " where id = " + MailReaders.number(reader.report()));
        corridor().sql("update member set name = 'N' || chr(10) || 'X-Bad: 1' where email = '" + reader.email() + "'");
        MailReaders.subscribe(reader, "en");
        assertThat(MailReaders.now(reader)).isEqualTo(303);
        MimeMessage mail = MailReaders.mail("Split");
        assertThat(mail.getSubject()).contains("Split Bcc: victim@example.com");
        assertThat(Collections.list(mail.getAllHeaders()))
                .noneMatch(header ->
                        header.getName().equals("Bcc") || header.getName().equals("X-Bad"));
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    default void limitsMailsThatAreWantedNow() {
        Reader reader = reader("Impatient", "days=30");
        MailReaders.subscribe(reader, "en");
        Corridor.eventually("it is refused", () -> MailReaders.now(reader) == 429);
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
        assertThat(MailReaders.subscriptions(reader).get(0).path("id").textValue())
                .isEqualTo(id);
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
        corridor().sql("update saved_report set shared = false where id = " + MailReaders.number(reader.report()));
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
