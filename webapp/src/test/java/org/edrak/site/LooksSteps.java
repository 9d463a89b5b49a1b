package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.edrak.bodies.Json;
import org.edrak.site.Corridor.Published;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.junit.jupiter.api.Test;

/** What a survey looks like: its preview, its languages, the brand. */
interface LooksSteps extends Steps {
    byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};

    private Answer brand(byte[] logo, String accent, String hosts) {
        String boundary = "edrak-brand";
        var body = new ByteArrayOutputStream();
        Map<String, String> fields = Map.of("csrf", corridor().owner().csrf(), "accent", accent, "hosts", hosts);
        fields.forEach((name, value) -> body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"logo\"; filename=\""
                        + (logo.length == 0 ? "" : "logo.png")
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(logo);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        Browser owner = corridor().owner();
        return owner.send(owner.request("/settings/brand")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    @Test
    default void looksLikeTheBrandToCustomers() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        Browser customer = corridor().site().stranger();
        assertThat(customer.get("/s/" + survey.link()).body()).doesNotContain("/brand/");
        Answer saved = brand(PNG, "#0b2545", "Example.com\nshop.example.org");
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        String page = customer.get("/s/" + survey.link() + "?p=1").body();
        Answer style = customer.get(find(page, "href=\"(/brand/[^\"]*)\""));
        assertThat(style.status()).isEqualTo(200);
        assertThat(style.header("content-type")).startsWith("text/css");
        assertThat(style.body()).contains("--brand: #0b2545", "url(/assets/vazirmatn.");
        Answer logo = customer.get(find(page, "src=\"(/brand/[^\"]*)\""));
        assertThat(logo.header("content-type")).isEqualTo("image/png");
        assertThat(logo.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(logo.header("cache-control")).contains("immutable");
        Answer cleared = brand(new byte[0], "", "");
        assertThat(cleared.status()).isEqualTo(200);
        assertThat(customer.get("/s/" + survey.link()).body()).doesNotContain("/style-");
    }

    private static String find(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    @Test
    default void refusesLooksThatHarmCustomers() {
        Answer pale = brand(new byte[0], "#ffd400", "");
        assertThat(pale.status()).isEqualTo(400);
        assertThat(pale.body()).contains("1.4", "#").containsPattern("<bdi class=\"code strong\">#[0-9a-f]{6}</bdi>");
        assertThat(brand("<svg onload=\"x\"/>".getBytes(StandardCharsets.UTF_8), "", "")
                        .status())
                .isEqualTo(400);
        assertThat(brand(new byte[201 * 1024], "", "").status()).isEqualTo(400);
        assertThat(brand(new byte[0], "red;}", "").status()).isEqualTo(400);
        assertThat(brand(new byte[0], "", "https://example.com").status()).isEqualTo(400);
        Browser viewer =
                corridor().site().member("brand-viewer@example.com", "viewer").page("/");
        assertThat(viewer.get("/settings/brand").status()).isEqualTo(403);
    }

    @Test
    default void previewsADraftAndStoresNothing() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        Browser owner = corridor().owner();
        String address = "/surveys/" + survey.id() + "/preview";
        Answer preview = owner.get(address + "?locale=fa&nps=3");
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body()).contains("lang=\"fa\"", "ما را به دوستان پیشنهاد می‌کنید؟");
        assertThat(preview.header("content-security-policy")).contains("frame-ancestors 'self'");
        assertThat(owner.get("/surveys/" + survey.id()).header("content-security-policy"))
                .contains("frame-ancestors 'none'");
        assertThat(corridor().responses(survey)).isZero();
        corridor().call("PUT", "/api/v1/surveys/" + survey.id() + "/draft", "{}", "If-Match", "1");
        assertThat(owner.get(address).body()).contains("id=\"errors\"");
    }

    @Test
    default void translatesADraftOnThePageAndByFiles() {
        Published survey = corridor().publish(Definitions.EACH_KIND);
        String address = "/surveys/" + survey.id() + "/translations";
        Browser owner = corridor().owner();
        assertThat(owner.post(address, Map.of("do", "add", "to", "tr", "revision", "1"))
                        .status())
                .isEqualTo(303);
        assertThat(owner.get(address + "?to=tr").body()).contains("text.question.nps.title");
        Answer saved = owner.post(
                address,
                Map.of("do", "save", "to", "tr", "revision", "2", "text.question.nps.title", "Önerir misiniz?"));
        assertThat(saved.status()).isEqualTo(303);
        var draft = corridor().json("/api/v1/surveys/" + survey.id() + "/draft");
        assertThat(draft.path("definition").toString()).contains("Önerir misiniz?");
        assertThat(owner.post(
                                address,
                                Map.of("do", "save", "to", "tr", "revision", "2", "text.question.nps.title", "late"))
                        .status())
                .isEqualTo(409);
        assertThat(owner.get(address + "/texts.csv").body()).contains("Önerir misiniz?");
        assertThat(owner.get(address + "/texts.xliff?to=tr").body()).contains("<xliff", "Önerir misiniz?");
        Answer read = upload(address, "key,en,tr\nquestion.why.title,Why?,Neden?\nno.such,x,y\n", "3");
        assertThat(read.status()).as(read.body()).isEqualTo(200);
        assertThat(read.body()).contains("Neden?", "no.such");
        assertThat(owner.post(address, Map.of("do", "remove", "to", "tr", "revision", "4"))
                        .status())
                .isEqualTo(303);
        assertThat(corridor().json("/api/v1/surveys/" + survey.id() + "/draft").toString())
                .doesNotContain("Neden?");
    }

    private Answer upload(String address, String file, String revision) {
        String boundary = "edrak-texts";
        String part = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"";
        Browser owner = corridor().owner();
        return owner.send(owner.request(address + "/import")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(part + "csrf\"\r\n\r\n" + owner.csrf() + "\r\n" + part
                        + "revision\"\r\n\r\n" + revision + "\r\n" + part + "to\"\r\n\r\ntr\r\n" + part
                        + "file\"; filename=\"texts.csv\"\r\nContent-Type: text/csv\r\n\r\n" + file + "\r\n--"
                        + boundary
                        + "--\r\n")));
    }

    @Test
    default void handsOutTheSchemaOfDefinitions() {
        Answer schema = corridor().site().stranger().get("/api/v1/questionnaire-schema.json");
        assertThat(schema.status()).isEqualTo(200);
        assertThat(Json.tree(schema.body()).has("$schema")).isTrue();
    }
}
