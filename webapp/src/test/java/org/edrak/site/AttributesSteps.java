package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edrak.site.PageForms.follow;
import static org.edrak.site.PageForms.form;
import static org.edrak.site.PageForms.path;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.edrak.bodies.Json;
import org.edrak.site.Corridor.Published;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.junit.jupiter.api.Test;

/** A survey asks and speaks by what is known of the customers who are invited to it. */
interface AttributesSteps extends Steps {
    String BY_ATTRIBUTES = """
            {"title":"Service","pages":[
             {"elements":[
              {"type":"nps","name":"nps","isRequired":true,"title":"How likely, {customer.نام}?"},
              {"type":"comment","name":"why","visibleIf":"{nps} <= 6 and {customer.tier} = 'gold'","title":"Why?"},
              {"type":"comment","name":"lounge","isRequired":true,"visibleIf":"{customer.tier} = 'gold'","title":"Lounge?"},
              {"type":"comment","name":"often","isRequired":true,"visibleIf":"{customer.orders} > 9","title":"So often?"}]},
             {"elements":[
              {"type":"comment","name":"more","title":"Anything else, {customer.نام}?"}]}]}""";

    String SARA = "{\"نام\":\"سارا & Co\",\"tier\":\"gold\",\"orders\":12,\"vip\":true}";
    String BOB = "{\"نام\":\"Bob\",\"tier\":\"silver\",\"orders\":\"3\"}";

    private Answer invite(Published survey, String customers) {
        return corridor()
                .call("POST", "/api/v1/surveys/" + survey.id() + "/invitations", "{\"customers\":" + customers + "}");
    }

    private List<String> invited(Published survey, String member) {
        Answer made = invite(survey, "[" + SARA + "," + BOB + ",{}]");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return Corridor.texts(Json.tree(made.body()).path("invitations"), member);
    }

    private void allow(Published survey, String column) {
        corridor().sql("update survey set " + column + " = true where link = '" + survey.link() + "'");
    }

    private String kept(Published survey) {
        return corridor()
                .sql("select count(attributes) from invitation where survey_id = (select id from survey where link = '"
                        + survey.link() + "')")
                .getFirst()
                .getFirst();
    }

    @Test
    default void asksProgramsWhatACustomersAttributesSay() {
        Published survey = corridor().publish(BY_ATTRIBUTES);
        List<String> tokens = invited(survey, "token");
        Answer refused = corridor().respondWith(survey, tokens.get(0), "{\"nps\":9}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(Corridor.texts(Json.tree(refused.body()).path("errors"), "path"))
                .containsExactlyInAnyOrder("lounge", "often");
        assertThat(corridor()
                        .respondWith(survey, tokens.get(0), "{\"nps\":9,\"lounge\":\"warm\",\"often\":\"yes\"}")
                        .status())
                .isEqualTo(201);
        assertThat(corridor().respondWith(survey, tokens.get(1), "{\"nps\":9}").status())
                .isEqualTo(201);
        assertThat(corridor().respondWith(survey, tokens.get(2), "{\"nps\":9}").status())
                .isEqualTo(201);
        assertThat(corridor().respond(survey, "{\"nps\":9}").status()).isEqualTo(201);
        JsonNode tally = corridor().json("/api/v1/surveys/" + survey.id() + "/invitations");
        assertThat(tally.path("made").intValue()).isEqualTo(3);
        assertThat(tally.path("used").intValue()).isEqualTo(3);
    }

    @Test
    default void speaksToACustomerOnEachPageAndWhenAnswersAreChanged() {
        Published survey = corridor().publish(BY_ATTRIBUTES);
        allow(survey, "answers_editable");
        List<String> links = invited(survey, "link");
        Browser sara = corridor().site().stranger();
        Answer first = sara.get(path(links.get(0)));
        assertThat(first.body()).contains("How likely, سارا &amp; Co?", "Lounge?", "So often?");
        assertThat(corridor().site().stranger().get(path(links.get(1))).body())
                .contains("How likely, Bob?")
                .doesNotContain("Lounge?", "So often?");
        assertThat(corridor().site().stranger().get("/s/" + survey.link()).body())
                .contains("How likely, ?")
                .doesNotContain("Lounge?");
        Answer wrong = sara.post("/s/" + survey.link(), form(first, "nps", "9"));
        assertThat(wrong.status()).isEqualTo(400);
        Answer why = sara.post("/s/" + survey.link(), form(first, "nps", "3", "lounge", "cold", "often", "yes"));
        assertThat(why.body()).as("more is asked by answer and attribute").contains("Why?");
        Answer second = follow(
                sara,
                sara.post(
                        "/s/" + survey.link(), form(why, "nps", "3", "why", "noise", "lounge", "cold", "often", "y")));
        assertThat(second.body()).contains("Anything else, سارا &amp; Co?");
        Answer thanks = sara.post("/s/" + survey.link(), form(second, "more", "no"));
        String edit = thanks.find("value=\"http[^\"]*(/s/[^\"]*/edit/[^\"]*)\"");
        Browser elsewhere = corridor().site().stranger();
        Answer again = follow(elsewhere, elsewhere.get(edit));
        assertThat(again.body()).contains("How likely, سارا &amp; Co?", "Lounge?", "cold");
        Answer last = follow(
                elsewhere,
                elsewhere.post(
                        "/s/" + survey.link(),
                        form(again, "nps", "4", "why", "noise", "lounge", "dark", "often", "y")));
        assertThat(elsewhere.post("/s/" + survey.link(), form(last)).body()).contains("/edit/");
        assertThat(corridor()
                        .json("/api/v1/responses?survey=" + survey.id())
                        .path("responses")
                        .get(0)
                        .path("answers")
                        .path("lounge")
                        .textValue())
                .isEqualTo("dark");
    }

    @Test
    default void knowsNothingOfTheCustomersOfAnAnonymousSurvey() {
        Published survey = corridor().publish(BY_ATTRIBUTES);
        String link = path(invited(survey, "link").getFirst());
        assertThat(kept(survey)).isEqualTo("2");
        Browser owner = corridor().owner();
        assertThat(owner.post("/surveys/" + survey.id() + "/settings", Map.of("anonymous", "on"))
                        .status())
                .isEqualTo(303);
        assertThat(kept(survey)).isEqualTo("0");
        assertThat(corridor().site().stranger().get(link).body())
                .contains("How likely, ?")
                .doesNotContain("Lounge?", "سارا");
        Answer refused = invite(survey, "[" + SARA + "]");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("/customers", "anonymous");
        assertThat(invite(survey, "[{},{}]").status()).isEqualTo(201);
        Answer file =
                corridor().upload("/surveys/" + survey.id() + "/invitations/import", "customers.csv", "tier\ngold\n");
        assertThat(file.status()).isEqualTo(400);
        assertThat(owner.get("/surveys/" + survey.id() + "/invitations").body()).doesNotContain("name=\"file\"");
        assertThat(kept(survey)).isEqualTo("0");
    }

    @Test
    default void namesTheCustomerWhoseAttributesCannotBeKept() {
        Published survey = corridor().publish(BY_ATTRIBUTES);
        String line = "x".repeat(501);
        for (String[] each : new String[][] {
            {"[]", "/customers"},
            {"[{\"tier\":\"gold\"},{\"tier\":[1]}]", "/customers/1/tier"},
            {"[{\"tier\":null}]", "/customers/0/tier"},
            {"[null]", "/customers/0"},
            {"[{\"tier\":\"" + line + "\"}]", "/customers/0/tier"},
            {"[{\"tier\":\"a\\nb\"}]", "/customers/0/tier"},
            {"[{\"a{b}\":1}]", "/customers/0/a{b}"},
            {"[{\" \":1}]", "/customers/0/ "}
        }) {
            Answer refused = invite(survey, each[0]);
            assertThat(refused.status()).as(each[0]).isEqualTo(400);
            assertThat(refused.body()).as(each[0]).contains(each[1]);
        }
        Answer both = corridor()
                .call(
                        "POST",
                        "/api/v1/surveys/" + survey.id() + "/invitations",
                        "{\"count\":1,\"customers\":[{\"tier\":\"gold\"}]}");
        assertThat(both.status()).isEqualTo(400);
        assertThat(corridor()
                        .json("/api/v1/surveys/" + survey.id() + "/invitations")
                        .path("made")
                        .intValue())
                .isZero();
    }

    @Test
    default void invitesTheCustomersOfAFileAndGivesItBackWithTheirLinks() {
        Published survey = corridor().publish(BY_ATTRIBUTES);
        String page = "/surveys/" + survey.id() + "/invitations";
        assertThat(corridor().owner().get(page).words()).contains("This survey speaks of: نام, tier, orders");
        Answer made =
                corridor().upload(page + "/import", "customers.csv", "نام;tier;;note\nسارا;gold;;=1+1\n\nBob;silver\n");
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        List<String> lines = made.body().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo("\ufeffنام,tier,note,link");
        assertThat(lines.get(1)).startsWith("سارا,gold,'=1+1,http").contains("?t=");
        assertThat(lines.get(2)).startsWith("Bob,silver,,http");
        String link = path(lines.get(1).substring(lines.get(1).indexOf("http")));
        assertThat(corridor().site().stranger().get(link).body()).contains("How likely, سارا?", "Lounge?");
    }

    @Test
    default void invitesTenThousandCustomersByAFileLargerThanOtherBodies() {
        Published survey = corridor().publish(BY_ATTRIBUTES);
        String file = "tier,note\n" + ("gold," + "x".repeat(200) + "\n").repeat(10_000);
        Answer made = corridor().upload("/surveys/" + survey.id() + "/invitations/import", "customers.csv", file);
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.body().lines().count()).isEqualTo(10_001);
        assertThat(kept(survey)).isEqualTo("10000");
    }

    @Test
    default void makesNoInvitationOfAFileThatCannotBeUsed() {
        Published survey = corridor().publish(BY_ATTRIBUTES);
        String page = "/surveys/" + survey.id() + "/invitations";
        for (String[] each : new String[][] {
            {"tier,tier\ngold,gold\n", "Row 1: tier: This name stands in the first row twice."},
            {"ti{er\ngold\n", "Row 1: ti{er: An attribute’s name"},
            {"tier\ngold\n" + "x".repeat(501) + "\n", "Row 3: tier: An attribute is a text"},
            {"tier\n", "Row 2: There are no customers below the first row."},
            {"", "Row 1: The file is empty."},
            {"tier\ngold,silver\n", "Row 2: The row has more cells than the first row has names"},
            {"tier\n" + "gold\n".repeat(10_001), "Row 10,002: At most 10,000 customers are invited at once."}
        }) {
            Answer refused = corridor().upload(page + "/import", "customers.csv", each[0]);
            assertThat(refused.status()).as(each[1]).isEqualTo(400);
            assertThat(refused.words()).contains("No invitation was made.", each[1]);
        }
        Answer notUtf8 = corridor().upload(page + "/import", "customers.csv", "tier\ncafé\n", "windows-1252");
        assertThat(notUtf8.words()).contains("The file is not in UTF-8.");
        assertThat(corridor().json("/api/v1" + page).path("made").intValue()).isZero();
    }
}
