package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.edrak.bodies.Json;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.edrak.testing.Site;

/** A workspace under test, as its owner's browser and a program with its key reach it. */
final class Corridor {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String BOUNDARY = "edrak-test-boundary";

    private final Site site;
    private final String key;
    private final Browser owner;

    Corridor(Site site) {
        this.site = site;
        key = site.key("corridor");
        owner = site.owner().page("/");
    }

    /** A published survey: the id in the workspace, and the link by which customers reach it. */
    record Published(String id, String link) {}

    Site site() {
        return site;
    }

    /** The key of the program. */
    String key() {
        return key;
    }

    Browser owner() {
        return owner;
    }

    Answer call(String method, String path, String json, String... headers) {
        Browser program = site.stranger();
        var request = program.request(path)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return program.send(request);
    }

    /** Sends a body of another type than JSON. */
    Answer send(String path, String type, String body) {
        Browser program = site.stranger();
        return program.send(program.request(path)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    Answer get(String path) {
        Browser program = site.stranger();
        return program.send(
                program.request(path).header("Authorization", "Bearer " + key).GET());
    }

    JsonNode json(String path) {
        Answer answer = get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return Json.tree(answer.body());
    }

    /** What an anonymous program sends to a survey's link. */
    Answer respond(Published survey, String answers, String... headers) {
        Browser program = site.stranger();
        var request = program.request("/api/v1/surveys/" + survey.link() + "/responses")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"answers\":" + answers + "}"));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return program.send(request);
    }

    /** The same with an invitation's token; an empty one is none. */
    Answer respondWith(Published survey, String token, String answers) {
        Browser program = site.stranger();
        String sent = token.isEmpty() ? "null" : "\"" + token + "\"";
        return program.send(program.request("/api/v1/surveys/" + survey.link() + "/responses")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"answers\":" + answers + ",\"token\":" + sent + "}")));
    }

    Published publish(String definition) {
        Answer answer = call("POST", "/api/v1/surveys", definition);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        JsonNode shown = Json.tree(answer.body());
        return new Published(shown.path("id").textValue(), shown.path("link").textValue());
    }

    long responses(Published survey) {
        return json("/api/v1/surveys/" + survey.id()).path("responses").longValue();
    }

    /** Five reviews on each of the days beside one, so that a report of that day alone takes none of theirs away. */
    void reviewsBeside(LocalDate day) {
        List<String> reviews = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            reviews.add("""
                    {"source":"beside","externalId":"%s %d","text":"It is number %d.","writtenAt":"%sT10:00:00Z"}""".formatted(day, i, i, day.plusDays(i % 2 == 0 ? 1 : -1)));
        }
        Answer sent = call("POST", "/api/v1/reviews", "{\"reviews\":[" + String.join(",", reviews) + "]}");
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
    }

    /** Sends a file and gives the page of its columns. */
    Answer upload(String address, String name, String content, String charset) {
        return owner.send(owner.request(address)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(multipart(name, content.getBytes(Charset.forName(charset))))));
    }

    Answer upload(String address, String name, String content) {
        return upload(address, name, content, "UTF-8");
    }

    /** Sends a file to an address of the API, with what its columns mean. */
    Answer importFile(String address, String mapping, String content) {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"mapping\"\r\n\r\n" + mapping
                + "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file.csv\""
                + "\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        Browser program = site.stranger();
        return program.send(program.request(address)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body)));
    }

    /** A file as a form sends it. */
    record Sent(String name, byte[] content) {}

    /** Sends files to an address of the API. */
    Answer sendFiles(String address, Map<String, Sent> files) {
        Browser program = site.stranger();
        return program.send(program.request(address)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(multipart(Map.of("none", ""), files))));
    }

    /** Sends a file to an address of the API as the body. */
    Answer sendBody(String address, byte[] content) {
        Browser program = site.stranger();
        return program.send(program.request(address)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content)));
    }

    /** Sends files from a page's form. */
    Answer uploadFiles(String address, Map<String, Sent> files) {
        return owner.send(owner.request(address)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(multipart(Map.of("csrf", owner.csrf()), files))));
    }

    private static byte[] multipart(Map<String, String> fields, Map<String, Sent> files) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, file) -> {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                            + file.name().replace("\"", "%22")
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file.content());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    /** Sends the second step of the import whose columns {@code mapping} shows. */
    Answer importing(String address, Answer mapping, Map<String, String> chosen) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("step", "import"));
        fields.put("upload", mapping.find("name=\"upload\" value=\"([^\"]*)\""));
        fields.put("encoding", "UTF_8");
        fields.putAll(chosen);
        return owner.post(address, fields);
    }

    /** Field names and meanings of columns in order. */
    static Map<String, String> targets(String... targets) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < targets.length; i++) {
            fields.put("target." + i, targets[i]);
        }
        return fields;
    }

    /** The three numbers of an import's last page: stored, already there, left out. */
    static List<String> tiles(Answer imported) {
        return Pattern.compile("<dl class=\"card tile\"><dt>[^<]*</dt><dd>([^<]*)</dd>")
                .matcher(imported.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    static List<String> texts(JsonNode list, String member) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path(member).asText())
                .toList();
    }

    /** Asks again until it is so, or fails after some minutes. */
    static void eventually(String what, BooleanSupplier isSo) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain until " + what).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** Runs statements on the database behind the application's back, in one transaction; the rows that it gives. */
    List<List<String>> sql(String statement) {
        Browser administrator = site().stranger();
        Answer answer = administrator.send(administrator
                .request("/test/administrator")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.text(Map.of("sql", statement)))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        List<List<String>> rows = new ArrayList<>();
        Json.tree(answer.body()).path("rows").forEach(row -> {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.textValue()));
            rows.add(cells);
        });
        return rows;
    }

    /** Lets go of what is kept for a time only, now instead of in an hour. */
    void sweep() {
        Browser administrator = site().stranger();
        Answer done = administrator.send(
                administrator.request("/test/administrator/sweep").POST(BodyPublishers.noBody()));
        assertThat(done.status()).as(done.body()).isBetween(200, 204);
    }

    void waitForScoring() {
        eventually("all texts are understood", () -> {
            JsonNode progress = json("/api/v1/scoring");
            return progress.path("scored").longValue()
                            == progress.path("verbatims").longValue()
                    && progress.path("modelVersion").equals(progress.path("shownVersion"));
        });
    }

    private byte[] multipart(String name, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + owner.csrf()
                + "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name.replace("\"", "%22") + "\"\r\nContent-Type: text/csv\r\n\r\n";
        try {
            var body = new ByteArrayOutputStream();
            body.write(head.getBytes(StandardCharsets.UTF_8));
            body.write(content);
            body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return body.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
