package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.edrak.bodies.Json;
import org.edrak.testing.Answer;
import org.junit.jupiter.api.Test;

/** Reviews that are fetched; the name localhost may lead into the house in these tests, its address may not. */
interface PullSteps extends Steps {
    /** A shop whose feed has two pages and a version. */
    final class Shop implements AutoCloseable {
        final List<String> asked = new CopyOnWriteArrayList<>();
        volatile int status = 200;
        private final HttpServer server;

        Shop() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.createContext("/feed", this::feed);
            server.createContext("/atom", this::atom);
            server.createContext("/away", this::away);
            server.start();
        }

        int port() {
            return server.getAddress().getPort();
        }

        private void feed(HttpExchange exchange) throws IOException {
            String version = exchange.getRequestHeaders().getFirst("If-None-Match");
            String page = String.valueOf(exchange.getRequestURI().getQuery());
            asked.add(page + " " + version);
            if ("\"v1\"".equals(version)) {
                answer(exchange, 304, "");
                return;
            }
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            boolean isSecond = page.equals("page=2");
            answer(
                    exchange,
                    status,
                    "{\"reviews\":[{\"externalId\":\"%s\",\"text\":\"Page %s.\",\"writtenAt\":\"2026-04-01\"}]%s}"
                            .formatted(page, page, isSecond ? "" : ",\"next\":\"?page=2\""));
        }

        private void atom(HttpExchange exchange) throws IOException {
            answer(exchange, 200, "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><feed>&a;</feed>");
        }

        private void away(HttpExchange exchange) throws IOException {
            asked.add("away");
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:" + port() + "/feed");
            answer(exchange, 302, "");
        }

        private static void answer(HttpExchange exchange, int status, String body) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    private String pull(String name, String address, String more) {
        Answer made = corridor()
                .call(
                        "POST",
                        "/api/v1/sources",
                        "{\"name\":\"%s\",\"kind\":\"pull\",\"address\":\"%s\"%s}".formatted(name, address, more));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return "/api/v1/sources/" + Json.tree(made.body()).path("id").textValue();
    }

    private JsonNode awaited(String address, String state) {
        Corridor.eventually(
                "the source was fetched",
                () -> corridor().json(address).path("lastRunAt").isTextual());
        JsonNode source = corridor().json(address);
        assertThat(source.path("state").textValue()).as(source.toString()).isEqualTo(state);
        return source;
    }

    @Test
    default void fetchesEveryPageOnceAndNothingThatDidNotChange() {
        try (Shop shop = new Shop()) {
            String address = pull(
                    "fetched",
                    "http://localhost:" + shop.port() + "/feed",
                    ",\"mapping\":{\"next\":\"$.next\"},\"everyMinutes\":60");
            Corridor.eventually(
                    "the fetching is noted",
                    () -> !corridor().json(address + "/runs").path("runs").isEmpty());
            assertThat(awaited(address, "active").path("stored").intValue()).isEqualTo(2);
            assertThat(shop.asked).containsExactly("null null", "page=2 null");
            assertThat(corridor()
                            .json(address + "/runs")
                            .path("runs")
                            .path(0)
                            .path("stored")
                            .intValue())
                    .isEqualTo(2);
            corridor().owner().post(address.replace("/api/v1", "") + "/fetch", Map.of());
            Corridor.eventually("it is asked for again", () -> shop.asked.size() == 3);
            assertThat(shop.asked.getLast()).isEqualTo("null \"v1\"");
            assertThat(corridor().owner().get(address.replace("/api/v1", "")).words())
                    .contains("Every 60 minutes", "localhost:" + shop.port());
        }
    }

    @Test
    default void saysWhyAFetchingFailsAndTriesAgainLater() {
        try (Shop shop = new Shop()) {
            shop.status = 503;
            String address = pull("failing", "http://localhost:" + shop.port() + "/feed", "");
            JsonNode failing = awaited(address, "failing");
            assertThat(failing.path("error").textValue()).isEqualTo("The address answered with status 503.");
            assertThat(corridor().owner().get("/sources").words()).contains("The address answered with status 503.");
            assertThat(corridor()
                            .json(address + "/runs")
                            .path("runs")
                            .path(0)
                            .path("state")
                            .textValue())
                    .isEqualTo("failed");
            shop.status = 200;
            corridor().owner().post(address.replace("/api/v1", "") + "/fetch", Map.of());
            Corridor.eventually(
                    "it works",
                    () -> corridor().json(address).path("state").textValue().equals("active"));
            assertThat(corridor().json(address).path("stored").intValue()).isEqualTo(1);
        }
    }

    @Test
    default void fetchesNothingFromInsideAsInFormbricks7414() {
        try (Shop shop = new Shop()) {
            assertThat(awaited(pull("ssrf 1", "http://127.0.0.1/feed", ""), "failing")
                            .path("error")
                            .textValue())
                    .contains("private network");
            assertThat(awaited(pull("ssrf 2", "http://169.254.169.254/latest", ""), "failing")
                            .path("error")
                            .textValue())
                    .contains("private network");
            assertThat(awaited(pull("ssrf 3", "http://[::ffff:7f00:1]/feed", ""), "failing")
                            .path("error")
                            .textValue())
                    .contains("private network");
            assertThat(awaited(pull("ssrf 4", "http://localhost:" + shop.port() + "/away", ""), "failing")
                            .path("error")
                            .textValue())
                    .contains("is not allowed");
            for (String address : List.of(
                    "http://127.1/",
                    "http://2130706433/",
                    "file:///etc/passwd",
                    "http://127.0.0.1:" + shop.port() + "/feed",
                    "http://localhost@127.0.0.1/")) {
                Answer refused = corridor()
                        .call(
                                "POST",
                                "/api/v1/sources",
                                "{\"name\":\"ssrf 5\",\"kind\":\"pull\",\"address\":\"" + address + "\"}");
                assertThat(refused.status()).as(address).isEqualTo(400);
            }
            assertThat(shop.asked).containsExactly("away");
        }
    }

    @Test
    default void refusesEntitiesInAFeed() {
        try (Shop shop = new Shop()) {
            String address = pull("entities", "http://localhost:" + shop.port() + "/atom", ",\"format\":\"xml\"");
            assertThat(awaited(address, "failing").path("error").textValue()).contains("RSS or Atom");
        }
    }
}
