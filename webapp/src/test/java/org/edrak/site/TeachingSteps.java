package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edrak.analysis.correcting.CorrectionTraining;
import org.edrak.bodies.Json;
import org.edrak.ids.Ids;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What corrections of aspects teach: from the pages' texts to a model that finds what no word names. */
interface TeachingSteps extends Steps {
    List<String> PLACES = List.of("in the shop", "by phone", "on Monday", "at home", "in spring", "last week");
    List<String> BROKEN = List.of(
            "They say one thing and do another %s",
            "Nothing of what they told me came true %s",
            "It was a tale from beginning to end %s",
            "I was told a story %s",
            "Not one word of theirs held %s");
    List<String> OTHERS = List.of(
            "The blue kettle boils %s",
            "I read about it %s", "We painted the wall %s", "The lamp glows %s", "My cat sleeps on it %s");

    /** Nobody corrects these. */
    List<String> LEFT = List.of(
            "Three of them stood on the shelf %s",
            "Green is what I wanted %s", "There was a picture of it %s", "My sister has one %s", "It rained %s");

    @Test
    default void teachesAspectsThatNoWordNames(@TempDir Path folder) throws IOException {
        send("taught-trust", BROKEN);
        send("taught-rest", OTHERS);
        send("taught-left", LEFT);
        send("taught-new", List.of("They say one thing and do another in summer"));
        corridor().waitForScoring();
        verbatims("taught-trust").forEach(id -> correct(id, "trust"));
        verbatims("taught-rest").forEach(id -> correct(id, "design"));
        Path layers = folder.resolve("corrections.layer");
        StringBuilder said = new StringBuilder();
        assertThat(CorrectionTraining.run(training(folder), layers, true, said))
                .as(said.toString())
                .isZero();
        assertThat(said).contains("trust", "design", "aspects.layer");
        long fresh = verbatims("taught-new").getFirst();
        assertThat(aspects(fresh, "not like '%+a%'")).isEmpty();
        String version = read(fresh, layers.resolveSibling(CorrectionTraining.ASPECTS));
        assertThat(version).contains("+a");
        assertThat(aspects(fresh, "= '" + version + "'")).containsExactly(List.of("trust", "reputation", "0"));
    }

    private void send(String source, List<String> texts) {
        List<String> reviews = new ArrayList<>();
        for (String text : texts) {
            for (String place : PLACES) {
                reviews.add(
                        "{\"source\":\"%s\",\"externalId\":\"%d\",\"text\":\"%s\",\"writtenAt\":\"2012-03-04T10:00:00Z\"}"
                                .formatted(source, reviews.size(), text.formatted(place)));
            }
        }
        Answer sent = corridor().call("POST", "/api/v1/reviews", "{\"reviews\":[" + String.join(",", reviews) + "]}");
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
    }

    private List<Long> verbatims(String source) {
        return corridor()
                .sql("select v.id from verbatim v join review r on r.id = v.source_id where r.source = '" + source
                        + "' order by v.id")
                .stream()
                .map(row -> Long.valueOf(row.getFirst()))
                .toList();
    }

    private void correct(long verbatim, String aspect) {
        Answer made = corridor()
                .call(
                        "POST",
                        "/api/v1/corrections",
                        "{\"verbatim\":\"%s\",\"aspect\":\"%s\",\"sentiment\":\"negative\"}"
                                .formatted(Ids.text(verbatim), aspect));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
    }

    private Path training(Path folder) throws IOException {
        Answer lines = corridor().get("/api/v1/corrections/training");
        List<JsonNode> taught = lines.body().lines().map(Json::tree).toList();
        assertThat(taught)
                .anyMatch(line -> line.path("text").textValue().equals("It was a tale from beginning to end at home")
                        && line.path("aspects").get(0).textValue().equals("trust")
                        && line.path("named").isEmpty())
                .anyMatch(line -> line.path("aspects").isNull());
        return Files.writeString(folder.resolve("corrections.jsonl"), lines.body());
    }

    private String read(long verbatim, Path layer) {
        String workspace = corridor()
                .sql("select workspace_id from verbatim where id = " + verbatim)
                .getFirst()
                .getFirst();
        Browser server = corridor().site().stranger();
        Answer answer = server.send(server.request("/test/learning")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.text(Map.of(
                        "workspace", Long.valueOf(workspace), "verbatim", verbatim, "layer", layer.toString())))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Json.tree(answer.body()).path("rows").get(0).get(0).textValue();
    }

    private List<List<String>> aspects(long verbatim, String version) {
        return corridor()
                .sql(
                        "select o.aspect, o.driver, o.span_start from opinion o join understanding u on u.id = o.understanding_id"
                                + " where o.verbatim_id = " + verbatim + " and u.model_version " + version);
    }
}
