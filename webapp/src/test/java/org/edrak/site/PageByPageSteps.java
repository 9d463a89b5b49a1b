package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edrak.site.PageForms.follow;
import static org.edrak.site.PageForms.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.edrak.site.Corridor.Published;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.junit.jupiter.api.Test;

/** Answering a survey of several pages, as a browser without scripts does. */
interface PageByPageSteps extends Steps {
    String PAGES = """
            {"title":{"fa":"نظر شما","en":"Your opinion"},"locale":"en",
             "welcome":{"fa":"خوش آمدید","en":"Welcome in"},
             "navigateToUrl":"https://evil.example/shop",
             "triggers":[{"type":"complete","expression":"{nps} = 0","message":"We are sorry, {name}."}],
             "quotas":[{"name":"many","expression":"{nps} = 5","limit":1,"whenFull":"end","message":"Enough fives"}],
             "pages":[
              {"name":"first","elements":[
               {"type":"text","name":"name","title":{"fa":"نام","en":"Name"}},
               {"type":"nps","name":"nps","isRequired":true,"title":{"fa":"امتیاز","en":"Score"}},
               {"type":"comment","name":"why","visibleIf":"{nps} <= 6","title":{"fa":"چرا؟","en":"Why?"}}]},
              {"name":"second","elements":[
               {"type":"matrix","name":"m","isRequired":true,"title":{"fa":"این‌ها","en":"These, {name}"},
                "rows":[{"value":"clean","text":"Clean"},{"value":"quick one","text":"Quick"}]},
               {"type":"text","inputType":"number","name":"age","max":120,"title":{"fa":"سن","en":"Age"}}]},
              {"name":"third","elements":[
               {"type":"text","inputType":"date","name":"day","title":{"fa":"روز","en":"Day"}},
               {"type":"file","name":"photo","title":{"fa":"عکس","en":"Photo"}},
               {"type":"hidden","name":"branch"}]}]}""";

    private Published published() {
        return corridor().publish(PAGES);
    }

    private Browser customer() {
        return corridor().site().stranger();
    }

    @Test
    default void asksPageByPageWithoutScript() {
        Published survey = published();
        String address = "/s/" + survey.link();
        Browser customer = customer();
        Answer welcome = customer.get(address + "?lang=en&branch=b7");
        assertThat(welcome.body()).contains("Welcome in", "name=\"branch\" value=\"b7\"");
        Answer first = customer.get(address + "?p=1&lang=en&branch=b7");
        Answer more = customer.post(address, form(first, "nps", "3", "name", "Ann"));
        assertThat(more.status()).isEqualTo(200);
        assertThat(more.body()).contains("there is more to ask", "id=\"f-why\"", "value=\"Ann\"");
        Answer second = follow(customer, customer.post(address, form(more, "nps", "3", "name", "Ann", "why", "slow")));
        assertThat(second.body()).contains("These, Ann", "Page 2 of 3").doesNotContain("name=\"branch\"");
        Answer wrong = customer.post(address, form(second, "m.clean", "4", "age", "many"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("href=\"#f-m.quick:20one\"", "id=\"f-m.quick:20one\"", "value=\"many\"")
                .containsPattern("name=\"m.clean\" value=\"4\" checked");
        Answer third =
                follow(customer, customer.post(address, form(wrong, "m.clean", "4", "m.quick one", "2", "age", "۳۰")));
        Answer back = follow(customer, customer.post(address, form(third, "day", "1405/09/01", "_go", "back")));
        assertThat(back.body()).contains("value=\"۳۰\"").containsPattern("name=\"m.quick one\" value=\"2\" checked");
        Answer again = follow(customer, customer.post(address, form(back, "m.clean", "5", "m.quick one", "2")));
        assertThat(again.body()).contains("value=\"2026-11-22\"");
        Answer thanks = follow(customer, customer.post(address, form(again, "day", "2026-11-22")));
        assertThat(thanks.body()).contains("Thank you").doesNotContain("evil.example");
        assertThat(customer.cookie("edrak_answers")).isEmpty();
        JsonNode answers = onlyAnswers(survey);
        assertThat(answers.path("m").path("clean").intValue()).isEqualTo(5);
        assertThat(answers.path("why").textValue()).isEqualTo("slow");
        assertThat(answers.path("day").textValue()).isEqualTo("2026-11-22");
        assertThat(answers.path("branch").textValue()).isEqualTo("b7");
        assertThat(answers.path("age").isNull()).isTrue();
    }

    private JsonNode onlyAnswers(Published survey) {
        JsonNode list =
                corridor().json("/api/v1/surveys/" + survey.id() + "/responses").path("responses");
        assertThat(list).hasSize(1);
        return list.get(0).path("answers");
    }

    @Test
    default void goesOnLaterOnThisDeviceAndByLinkOnAnother() {
        Published survey = published();
        String address = "/s/" + survey.link();
        Browser customer = customer();
        Answer first = customer.get(address + "?p=1&lang=en");
        Answer second = follow(customer, customer.post(address, form(first, "nps", "9", "name", "Ann")));
        Answer later = customer.get(address);
        assertThat(later.body()).contains("We have kept", "These, Ann");
        String link = second.find("value=\"http[^\"]*(/s/[^\"]*/r/[^\"]*)\"");
        Browser other = customer();
        assertThat(other.get(link).body()).contains("These, Ann");
        assertThat(other.get(address).body()).contains("These, Ann");
        Answer afresh = follow(other, other.post(address, form(later, "_go", "afresh")));
        assertThat(afresh.body()).contains("Welcome in");
        assertThat(customer().get(link.substring(0, link.length() - 4) + "0000").status())
                .isEqualTo(303);
        assertThat(corridor().responses(survey)).isZero();
    }

    @Test
    default void countsAsPartialUntilItIsSubmitted() {
        Published survey = published();
        String address = "/s/" + survey.link();
        Browser customer = customer();
        Answer second = follow(
                customer,
                customer.post(address, form(customer.get(address + "?p=1&lang=en"), "nps", "9", "name", "Ann")));
        JsonNode begun = partials(survey);
        assertThat(begun).hasSize(1);
        assertThat(begun.get(0).path("given").path("nps").get(0).textValue()).isEqualTo("9");
        assertThat(corridor().responses(survey)).isZero();
        Answer third = follow(customer, customer.post(address, form(second, "m.clean", "4", "m.quick one", "2")));
        follow(customer, customer.post(address, form(third)));
        assertThat(partials(survey)).isEmpty();
        assertThat(corridor().responses(survey)).isEqualTo(1);
    }

    private JsonNode partials(Published survey) {
        return corridor()
                .json("/api/v1/responses?state=partial&survey=" + survey.id())
                .path("responses");
    }

    @Test
    default void keepsWhatAScriptSavesAndNothingAfterTheSubmission() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        String address = "/s/" + survey.link();
        Browser customer = customer();
        Answer page = customer.get(address + "?lang=en");
        Map<String, String> typed = form(page, "why", "half a sen");
        assertThat(customer.post(address + "/partial", typed).status()).isEqualTo(204);
        assertThat(customer.get(address).body()).contains("half a sen", "We have kept");
        assertThat(customer.post(address, form(page, "nps", "9")).status()).isEqualTo(303);
        assertThat(customer.get(address).body()).doesNotContain("half a sen");
        assertThat(customer.post(address + "/partial", typed).status()).isEqualTo(204);
        assertThat(customer.get(address).body()).doesNotContain("half a sen");
        assertThat(corridor().responses(survey)).isEqualTo(1);
    }

    @Test
    default void changesTheLanguageWithoutLosingAnswers() {
        Published survey = published();
        String address = "/s/" + survey.link();
        Browser customer = customer();
        Answer first = customer.get(address + "?p=1&lang=en");
        Answer persian = customer.post(address, form(first, "nps", "9", "name", "Ann", "_go", "in-fa"));
        assertThat(persian.status()).isEqualTo(200);
        assertThat(persian.body())
                .contains("<html lang=\"fa\" dir=\"rtl\">", "value=\"Ann\"")
                .containsPattern("name=\"nps\" value=\"9\" checked");
        Answer second = follow(customer, customer.post(address, form(persian, "nps", "9", "name", "Ann")));
        assertThat(second.body()).contains("<html lang=\"fa\" dir=\"rtl\">");
        Answer english = follow(customer, customer.post(address, form(second, "m.clean", "3", "_go", "in-en")));
        assertThat(english.body())
                .contains("<html lang=\"en\" dir=\"ltr\">", "These, Ann")
                .containsPattern("name=\"m.clean\" value=\"3\" checked");
    }

    @Test
    default void needsNoCookies() {
        Published survey = published();
        String address = "/s/" + survey.link();
        Answer first = customer().get(address + "?p=1&lang=en");
        Answer second = customer().post(address, form(first, "nps", "9", "name", "Ann"));
        assertThat(second.status()).isEqualTo(200);
        Answer third = customer().post(address, form(second, "m.clean", "4", "m.quick one", "2"));
        assertThat(third.body()).contains("Page 3 of 3");
        assertThat(customer().post(address, form(third)).header("location")).contains("/thanks");
        assertThat(onlyAnswers(survey).path("nps").intValue()).isEqualTo(9);
    }

    @Test
    default void endsEarlyWithAMessageOfItsOwn() {
        Published survey = published();
        Answer first = customer().get("/s/" + survey.link() + "?p=1&lang=en");
        Answer end = customer()
                .post(
                        "/s/" + survey.link(),
                        form(first, "nps", "0", "name", AbuseSteps.PAYLOAD, "_seen", "name nps why"));
        assertThat(end.status()).isEqualTo(200);
        assertThat(end.body())
                .contains("We are sorry, \"&gt;&lt;svg onload=alert(1)")
                .doesNotContain("<svg onload");
        assertThat(onlyAnswers(survey).path("m").isMissingNode()
                        || onlyAnswers(survey).path("m").isNull())
                .isTrue();
    }

    @Test
    default void turnsAwayWhomAQuotaCountsTooMuch() {
        Published survey = published();
        assertThat(through(survey, "5").header("location")).contains("/thanks");
        Answer full = through(survey, "5");
        assertThat(full.status()).isEqualTo(200);
        assertThat(full.body()).contains("Enough fives");
        assertThat(corridor().responses(survey)).isEqualTo(1);
    }

    private Answer through(Published survey, String nps) {
        String address = "/s/" + survey.link();
        Answer first = customer().get(address + "?p=1&lang=en");
        Answer second = customer().post(address, form(first, "nps", nps, "_seen", "name nps why"));
        Answer third = customer().post(address, form(second, "m.clean", "4", "m.quick one", "2"));
        return customer().post(address, form(third));
    }

    @Test
    default void takesFilesOnlyWhereTheSurveyDoesAndOnlyOfTheirKind() {
        Published survey = published();
        Browser customer = customer();
        Answer third = thirdPage(survey, customer);
        assertThat(third.body()).contains("enctype=\"multipart/form-data\"");
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1};
        assertThat(send(customer, survey, third, png).body()).contains("takes no files");
        corridor()
                .owner()
                .page("/surveys/" + survey.id() + "/settings")
                .post("/surveys/" + survey.id() + "/settings", Map.of("files", "on"));
        Answer wrong = send(customer, survey, third, new byte[] {0, 1, 2});
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("of this kind is not taken");
        Answer refused = send(customer, survey, third, png, "day", "never");
        assertThat(refused.status()).isEqualTo(400);
        String id = refused.find("name=\"photo\" value=\"([^\"]{43})\" checked");
        assertThat(refused.body()).contains("ä.png");
        follow(customer, customer.post("/s/" + survey.link(), form(refused, "photo", id)));
        assertThat(onlyAnswers(survey).path("photo").path("id").textValue()).isEqualTo(id);
        Answer saved = corridor().get("/api/v1/files/" + id);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.header("content-type")).isEqualTo("image/png");
        assertThat(saved.header("content-disposition")).isEqualTo("attachment; filename*=UTF-8''%C3%A4.png");
        assertThat(corridor().owner().get("/files/" + id).status()).isEqualTo(200);
        assertThat(customer().get("/files/" + id).status()).isEqualTo(303);
        assertThat(corridor().get("/api/v1/files/" + id.substring(1)).status()).isEqualTo(404);
        String unknown = "{\"photo\":{\"id\":\"" + id.substring(1) + "\"},\"m\":{\"clean\":1,\"quick one\":1}}";
        assertThat(corridor().respond(survey, unknown).body()).contains("answer.not-a-file");
    }

    @Test
    default void letsGoOfFilesThatWereNeverSent() {
        Published survey = published();
        corridor()
                .owner()
                .page("/surveys/" + survey.id() + "/settings")
                .post("/surveys/" + survey.id() + "/settings", Map.of("files", "on"));
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1};
        String sent = chosen(survey, png, true);
        String unsent = chosen(survey, png, false);
        String fresh = chosen(survey, png, false);
        corridor().sql("delete from partial_response where given like '%" + unsent + "%'");
        storedAt(sent, "2020-01-01 00:00:00");
        storedAt(unsent, "2020-01-01 00:00:00");
        corridor().sweep();
        assertThat(corridor().get("/api/v1/files/" + unsent).status()).isEqualTo(404);
        assertThat(corridor().get("/api/v1/files/" + fresh).status()).isEqualTo(200);
        corridor().sweep();
        assertThat(corridor().get("/api/v1/files/" + sent).status()).isEqualTo(200);
    }

    private void storedAt(String file, String time) {
        corridor().sql("update answer_file set stored_at = timestamp '" + time + "' where id = '" + file + "'");
    }

    @Test
    default void keepsFilesOfAnonymousResponsesWhichTellNoTime() {
        Published survey = published();
        corridor()
                .owner()
                .page("/surveys/" + survey.id() + "/settings")
                .post("/surveys/" + survey.id() + "/settings", Map.of("files", "on", "anonymous", "on"));
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 2};
        String sent = chosen(survey, png, true);
        storedAt(sent, "2020-01-01 15:00:00");
        assertThat(corridor()
                        .sql("update response set submitted_at = timestamp '2020-01-01 00:00:00' where answers like '%"
                                + sent + "%'"))
                .isEqualTo(List.of(List.of("1")));
        corridor().sweep();
        assertThat(corridor().get("/api/v1/files/" + sent).status()).isEqualTo(200);
    }

    /** A file that a customer chose, and sent with the response or not. */
    private String chosen(Published survey, byte[] file, boolean isSent) {
        Browser customer = customer();
        Answer refused = send(customer, survey, thirdPage(survey, customer), file, "day", "never");
        String id = refused.find("name=\"photo\" value=\"([^\"]{43})\" checked");
        if (isSent) {
            follow(customer, customer.post("/s/" + survey.link(), form(refused, "photo", id)));
        }
        return id;
    }

    private Answer thirdPage(Published survey, Browser customer) {
        String address = "/s/" + survey.link();
        Answer first = customer.get(address + "?p=1&lang=en");
        Answer second = follow(customer, customer.post(address, form(first, "nps", "9")));
        return follow(customer, customer.post(address, form(second, "m.clean", "4", "m.quick one", "2")));
    }

    private static Answer send(Browser customer, Published survey, Answer page, byte[] file, String... more) {
        String line = "--edrak-test";
        StringBuilder body = new StringBuilder();
        form(page, more)
                .forEach((name, value) -> body.append(line)
                        .append("\r\nContent-Disposition: form-data; name=\"")
                        .append(name)
                        .append("\"\r\n\r\n")
                        .append(value)
                        .append("\r\n"));
        body.append(line)
                .append("\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"ä.png\"\r\n")
                .append("Content-Type: image/png\r\n\r\n");
        byte[] head = body.toString().getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\r\n" + line + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = java.nio.ByteBuffer.allocate(head.length + file.length + end.length)
                .put(head)
                .put(file)
                .put(end)
                .array();
        return customer.send(customer.request("/s/" + survey.link())
                .header("Content-Type", "multipart/form-data; boundary=edrak-test")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(all)));
    }

    @Test
    default void letsCustomersChangeTheirAnswersWhereTheSurveyDoes() {
        Published survey = published();
        corridor()
                .owner()
                .page("/surveys/" + survey.id() + "/settings")
                .post("/surveys/" + survey.id() + "/settings", Map.of("editable", "on"));
        String address = "/s/" + survey.link();
        Answer first = customer().get(address + "?p=1&lang=en");
        Answer second = customer().post(address, form(first, "nps", "4", "why", "slow", "_seen", "name nps why"));
        Answer third = customer().post(address, form(second, "m.clean", "4", "m.quick one", "2"));
        Answer thanks = customer().post(address, form(third));
        String edit = thanks.find("value=\"http[^\"]*(/s/[^\"]*/edit/[^\"]*)\"");
        Browser other = customer();
        Answer again = follow(other, other.get(edit));
        assertThat(again.body()).contains("slow").containsPattern("name=\"nps\" value=\"4\" checked");
        Answer on = follow(other, other.post(address, form(again, "nps", "6", "why", "less slow", "name", "")));
        Answer last = follow(other, other.post(address, form(on, "m.clean", "4", "m.quick one", "3")));
        assertThat(other.post(address, form(last)).body()).contains("/edit/");
        assertThat(onlyAnswers(survey).path("nps").intValue()).isEqualTo(6);
        assertThat(onlyAnswers(survey).path("why").textValue()).isEqualTo("less slow");
        assertThat(other.get(address + "?p=1").body()).doesNotContain("less slow");
    }

    @Test
    default void refusesAnEndThatRunsAScript() {
        Answer refused = corridor()
                .call("POST", "/api/v1/surveys", PAGES.replace("https://evil.example/shop", "javascript:alert(1)"));
        assertThat(refused.status()).isEqualTo(400);
    }
}
