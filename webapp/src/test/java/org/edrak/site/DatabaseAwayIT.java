package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.edrak.testing.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar on PostgreSQL: what all are told while the database is away, and after it has come back. */
class DatabaseAwayIT {
    private static final String RESPONSE = "{\"answers\":{\"nps\":9}}";
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void acknowledgesNothingWhileTheDatabaseIsAwayAndGoesOnWhenItIsBack() throws Exception {
        Path database = folder.resolve("database");
        EmbeddedPostgres postgres = postgres(database, 0);
        int port = postgres.getPort();
        try (RunningJar jar = RunningJar.start(folder, environment(port), "--sample")) {
            URI setup = URI.create(jar.setupLink());
            URI base = setup.resolve("/");
            String link = publish(base, setup);
            assertThat(submit(base, link).statusCode()).isEqualTo(201);

            postgres.close();
            HttpResponse<String> refused = submit(base, link);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).contains("nothing was stored");
            Answer page = new Site(base.toURL()).stranger().get("/s/" + link + "?lang=fa");
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.body()).contains("lang=\"fa\"").doesNotContain("Exception");

            postgres = postgres(database, port);
            assertThat(submit(base, link).statusCode()).isEqualTo(201);
        } finally {
            postgres.close();
        }
    }

    private static EmbeddedPostgres postgres(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    private static Map<String, String> environment(int port) {
        Map<String, String> environment = new HashMap<>();
        environment.put("EDRAK_DS_CLASS", "org.postgresql.ds.PGSimpleDataSource");
        environment.put("EDRAK_DS_URL", "jdbc:postgresql://localhost:" + port + "/postgres");
        environment.put("EDRAK_DS_USER", "postgres");
        environment.put("EDRAK_DS_PASSWORD", "postgres");
        return environment;
    }

    /** Sets the workspace up and publishes a survey; what stands behind its link. */
    private static String publish(URI base, URI setup) throws IOException {
        Browser owner = new Site(base.toURL()).stranger();
        owner.page(setup.getPath())
                .post(
                        setup.getPath(),
                        Map.of(
                                "name", "Owner",
                                "email", "owner@example.com",
                                "password", "correct horse battery",
                                "workspace", "Café Azadi",
                                "language", "en",
                                "zone", "Asia/Tehran"));
        assertThat(owner.get("/api/v1/surveys").body())
                .as("the sample that the start command asked for")
                .contains("\"responses\":4000");
        owner.page("/surveys/new").post("/surveys", Map.of("definition", Definitions.EACH_KIND));
        return owner.get("/api/v1/surveys").find("\"link\":\"([a-z0-9]+)\"");
    }

    private HttpResponse<String> submit(URI base, String link) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/api/v1/surveys/" + link + "/responses"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(RESPONSE))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
