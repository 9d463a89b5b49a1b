package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.edrak.ids.Ids;
import org.edrak.site.Corridor.Published;
import org.edrak.testing.Answer;
import org.edrak.testing.TestMail;
import org.junit.jupiter.api.Test;

/** Reports that come by mail: when, what they say, and what becomes of them when nobody answers. */
interface MailSteps extends MailReaders {
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
        MailReaders.subscribe(reader, "en");
        JsonNode made = MailReaders.subscriptions(reader).get(0);
        ZonedDateTime next = Instant.parse(made.path("nextAt").textValue()).atZone(ZoneId.of("Asia/Tehran"));
        assertThat(next.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(next.getHour()).isEqualTo(7);
        assertThat(made.path("lastSentAt").isNull()).isTrue();
        String address = "/report?lang=en&days=30&survey=" + survey.id();
        Corridor.eventually(
                "all answers are counted",
                () -> reader.browser().get(address).body().contains("from 12 answers"));
        letComeDue(reader);
        MimeMessage mail = MailReaders.mail("Weekly shops");
        assertThat(mail.getSubject()).isEqualTo("Weekly shops: NPS +33 · Café Azadi");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getAllRecipients()[0].toString()).contains(reader.email());
        Answer page = reader.browser().get(address);
        String interval = page.find("(exactly [^<]*)</p>");
        assertThat(MailReaders.part(mail, 0))
                .contains(interval, "from 12 answers")
                .doesNotContain("canary");
        assertThat(MailReaders.part(mail, 1))
                .contains(
                        interval, "<html lang=\"en\" dir=\"ltr\">", "https://edrak.example/report?lang=en&amp;survey=")
                .doesNotContain("canary");
        Corridor.eventually("the next is a Monday ahead", () -> {
            JsonNode sent = MailReaders.subscriptions(reader).get(0);
            return sent.path("lastSentAt").isTextual() && sent.path("nextAt").equals(made.path("nextAt"));
        });
        assertThat(corridor()
                        .sql("select state, attempts from mail where subject_id = "
                                + MailReaders.number(made.path("id").textValue())))
                .containsExactly(List.of("SENT", "1"));
        assertThat(TestMail.about("Weekly shops")).hasSize(1);
    }

    @Test
    default void writesAMailInPersian() throws Exception {
        Reader reader = reader("شعبه‌های ما", "days=30");
        MailReaders.subscribe(reader, "fa");
        assertThat(MailReaders.now(reader)).isEqualTo(303);
        MimeMessage mail = MailReaders.mail("شعبه‌های ما");
        assertThat(mail.getHeader("Content-Language")).containsExactly("fa");
        assertThat(MailReaders.part(mail, 0)).containsPattern("۱۴۰[۴-۹]").contains("گزارش را باز کنید");
        assertThat(MailReaders.part(mail, 1)).contains("<html lang=\"fa\" dir=\"rtl\">");
        assertThat(reader.browser().get("/report/mail?lang=fa").words()).contains("آخرین ایمیل", reader.email());
    }

    @Test
    default void triesAMailAgainUntilAServerTakesIt() {
        Reader reader = reader("Away", "days=30");
        MailReaders.subscribe(reader, "en");
        TestMail.goAway();
        try {
            assertThat(MailReaders.now(reader)).isEqualTo(303);
            Corridor.eventually(
                    "the page says so",
                    () -> reader.browser().get("/report/mail?lang=en").words().contains("did not answer"));
            assertThat(MailReaders.subscriptions(reader).get(0).path("trouble").textValue())
                    .isEqualTo("unreachable");
        } finally {
            TestMail.comeBack();
        }
        assertThat(TestMail.about("Away:")).isEmpty();
        String subject = " where subject_id = "
                + MailReaders.number(
                        MailReaders.subscriptions(reader).get(0).path("id").textValue());
        corridor().sql("update mail set next_at = timestamp with time zone '2026-01-05 03:30:00+00'" + subject);
        MailReaders.mail("Away");
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
        MailReaders.subscribe(reader, "en");
        String id = MailReaders.subscriptions(reader).get(0).path("id").textValue();
        String row = "insert into mail (id, workspace_id, member_id, kind, subject_id, state, attempts, next_at,"
                + " created_at, leased_by, leased_until) select %d, workspace_id, member_id,"
                + " 'report-subscription', id, 'WAITING', %d, created_at, created_at, 'killed', created_at"
                + " from report_subscription where id = " + MailReaders.number(id);
        long taken = Ids.next();
        corridor().sql(row.formatted(taken, 1));
        MailReaders.mail("Taken over");
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
    default void asksForTheLastDaysAsMailsDo() {
        JsonNode scope = corridor().json("/api/v1/report?days=30").path("scope");
        assertThat(LocalDate.parse(scope.path("from").textValue()).plusDays(29))
                .isEqualTo(LocalDate.parse(scope.path("to").textValue()));
        for (String wrong : List.of("0", "-1", "3661", "99999", "x", "%0A30")) {
            assertThat(corridor().get("/api/v1/report?days=" + wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }
}
