package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.edrak.ids.Secrets;
import org.edrak.site.Corridor.Published;
import org.junit.jupiter.api.Test;

/** What the administrator of the database can find out about an anonymous survey. */
interface AnonymousSteps extends IntakeSteps {
    int INVITED = 40;
    /** One of all possible matchings is right in one place on average; more than this come up in 1 of 10,000. */
    int CHANCE = 6;

    /** Everybody who is invited answers, in another order; the words say who it was. */
    private Published answered(List<String> tokens) {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        set(survey, "anonymous");
        set(survey, "invited_only");
        tokens.addAll(tokens(survey, INVITED));
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, INVITED).boxed().toList());
        Collections.shuffle(order, new Random(7));
        for (int person : order) {
            assertThat(corridor()
                            .respondWith(survey, tokens.get(person), "{\"nps\":7,\"why\":\"person-" + person + "\"}")
                            .status())
                    .isEqualTo(201);
        }
        return survey;
    }

    private boolean onPostgresql() {
        return System.getProperty("edrak.test.database", "").equals("postgresql");
    }

    @Test
    default void leadsFromNoInvitationToItsResponseAsInEUSurvey() {
        List<String> tokens = new ArrayList<>();
        Published survey = answered(tokens);
        corridor().waitForScoring();
        corridor().sweep();
        String id = surveyId(survey);
        Map<String, Integer> personOfDigest = IntStream.range(0, INVITED)
                .boxed()
                .collect(Collectors.toMap(person -> Secrets.hash(tokens.get(person)), person -> person));
        for (String invitations : orders("i.id")) {
            List<Integer> used = corridor()
                    .sql("select i.token_digest from invitation i where i.survey_id = " + id + " and i.is_used = true"
                            + invitations)
                    .stream()
                    .map(row -> personOfDigest.get(row.getFirst()))
                    .toList();
            assertThat(used).hasSize(INVITED);
            for (String responses : orders("r.id")) {
                List<Integer> answers = people("select v.words from response r join verbatim v on v.source_id = r.id"
                        + " where r.survey_id = " + id + responses);
                assertNoBetterThanChance(used, answers, invitations + " with " + responses);
            }
            for (String words : orders("v.id")) {
                assertNoBetterThanChance(
                        used,
                        people("select v.words from verbatim v where v.survey_id = " + id + words),
                        invitations + " with words " + words);
            }
            for (String read : orders("u.id")) {
                assertNoBetterThanChance(
                        used,
                        people("select v.words from understanding u join verbatim v on v.id = u.verbatim_id"
                                + " where v.survey_id = " + id + read),
                        invitations + " with understandings " + read);
            }
        }
    }

    /** The orders that a database shows its administrator: of ids, of rows, and of what wrote them. */
    private List<String> orders(String id) {
        String table = id.substring(0, 1);
        return onPostgresql()
                ? List.of(
                        " order by " + id,
                        "",
                        " order by " + table + ".ctid",
                        " order by " + table + ".xmin::text::bigint, " + table + ".ctid")
                : List.of(" order by " + id, "", " order by " + table + "._rowid_");
    }

    private List<Integer> people(String sql) {
        return corridor().sql(sql).stream()
                .map(row -> Integer.valueOf(row.getFirst().replace("person-", "")))
                .toList();
    }

    private static void assertNoBetterThanChance(List<Integer> one, List<Integer> other, String how) {
        long right = IntStream.range(0, INVITED)
                .filter(i -> one.get(i).equals(other.get(i)))
                .count();
        assertThat(right).as(how).isLessThanOrEqualTo(CHANCE);
        long backwards = IntStream.range(0, INVITED)
                .filter(i -> one.get(i).equals(other.get(INVITED - 1 - i)))
                .count();
        assertThat(backwards).as(how + " backwards").isLessThanOrEqualTo(CHANCE);
    }

    private String surveyId(Published survey) {
        return corridor()
                .sql("select id from survey where link = '" + survey.link() + "'")
                .getFirst()
                .getFirst();
    }

    @Test
    default void keepsOfAnAnonymousResponseADayAndNothingThatNamesAnybody() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        set(survey, "anonymous");
        corridor().respond(survey, "{\"nps\":7,\"why\":\"words\"}", "Idempotency-Key", "customer-4711");
        JsonNode shown = corridor()
                .json("/api/v1/responses?survey=" + survey.id())
                .path("responses")
                .get(0);
        Instant day = LocalDate.now(ZoneId.of("Asia/Tehran"))
                .atStartOfDay(ZoneId.of("Asia/Tehran"))
                .toInstant();
        assertThat(Instant.parse(shown.path("submittedAt").textValue())).isEqualTo(day);
        String id = surveyId(survey);
        List<String> row = corridor()
                .sql("select started_at, page_times, idempotency_key, edit_digest from response" + " where survey_id = "
                        + id)
                .getFirst();
        assertThat(row.subList(0, 2)).containsOnly("null");
        assertThat(row.get(2)).doesNotContain("4711");
        assertThat(corridor()
                        .sql("select count(*) from verbatim v join response r on r.id = v.source_id"
                                + " where v.given_at = r.submitted_at and r.survey_id = " + id))
                .containsExactly(List.of("1"));
        assertThat(corridor()
                        .respond(survey, "{\"nps\":7,\"why\":\"words\"}", "Idempotency-Key", "customer-4711")
                        .status())
                .as("it is known again all the same")
                .isEqualTo(200);
    }
}
