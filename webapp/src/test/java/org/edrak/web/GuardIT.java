package org.edrak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;
import org.edrak.testing.Site;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger can send us, and what is told to a stranger. */
@ArquillianTest
class GuardIT {
    @ArquillianResource
    URL url;

    Browser stranger;

    @Deployment(testable = false)
    static WebArchive archive() {
        return Site.archive();
    }

    @BeforeEach
    void open() {
        stranger = new Site(url).stranger();
    }

    private Answer echo(byte[] body) {
        return stranger.send(stranger.request("/api/test/echo")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)));
    }

    static Stream<byte[]> badJson() {
        String deep = "{\"inner\":[".repeat(1500) + "]}".repeat(1500);
        return Stream.of(
                utf8(""),
                utf8("{"),
                utf8("{\"number\":1"),
                utf8("{\"number\":1}}"),
                utf8("{\"number\":1} x"),
                utf8("{\"number\":1,\"number\":2}"),
                utf8("{\"number\":\"5\"}"),
                utf8("{\"number\":1.5}"),
                utf8("{\"number\":null}"),
                utf8("{\"text\":5,\"number\":1}"),
                utf8("{\"number\":1,\"role\":\"owner\"}"),
                utf8("{\"number\":1,\"day\":\"yesterday\"}"),
                utf8("{\"number\":1,\"text\":\"a\\u0000b\"}"),
                utf8("{\"number\":1,\"text\":\"a\u0000b\"}"),
                utf8("{\"number\":1,\"text\":\"\\ud800\"}"),
                utf8("[1,2]"),
                utf8("\uFEFF{\"number\":1}"),
                utf8(deep),
                utf8("{\"number\":" + "1".repeat(1_000_000) + "}"),
                utf8("{\"number\":1e400}"),
                "{\"number\":1,\"text\":\"سلام\"}".getBytes(Charset.forName("windows-1256")),
                "{\"number\":1}".getBytes(StandardCharsets.UTF_16),
                new byte[] {'{', '"', (byte) 0xC3, '"', '}'});
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("badJson")
    void refusesJsonThatIsNotCleanAndNamesThePlace(byte[] body) {
        Answer answer = echo(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"place\"").doesNotContain("org.edrak", "jackson", "java.");
    }

    @Test
    void takesCleanJsonAsItIs() {
        Answer answer =
                echo(utf8("{\"text\":\"سلام 😀 <b>\",\"number\":5,\"day\":\"2026-11-22\",\"inner\":[{\"number\":1}]}"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("سلام 😀 <b>", "\"2026-11-22\"");
    }

    @Test
    void refusesSixtyMegabytesAtOnce() {
        long begin = System.nanoTime();
        Answer announced = echo(new byte[60 << 20]);
        assertThat(announced.status()).isEqualTo(413);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }

    /** Seen: 300 sockets that send a byte now and then stall the server. */
    @Test
    void servesOthersWhileManySendSlowly() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                slow.add(RawHttp.begin(stranger.base(), "/api/test/echo", 100, "{"));
            }
            long begin = System.nanoTime();
            assertThat(echo(utf8("{\"number\":1,\"inner\":[]}")).status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        } finally {
            for (Socket each : slow) {
                each.close();
            }
        }
    }

    @Test
    void takesABodyThatComesInParts() throws IOException {
        String body = "{\"number\":1,\"text\":\"" + "a".repeat(200_000) + "\",\"inner\":[]}";
        try (Socket socket = RawHttp.begin(stranger.base(), "/api/test/echo", body.length(), body.substring(0, 10))) {
            for (int from = 10; from < body.length(); from += 50_000) {
                RawHttp.goOn(socket, body.substring(from, Math.min(body.length(), from + 50_000)));
            }
            assertThat(RawHttp.answer(socket).status()).isEqualTo(200);
        }
    }

    /** Seen: the server never tells the end of such a body, and Java's client, which offers to upgrade, got 408. */
    @Test
    void takesTheBodyOfASenderThatOffersToUpgrade() throws IOException {
        String body = "{\"number\":1,\"text\":\"" + "a".repeat(100_000) + "\",\"inner\":[]}";
        String upgrade = "Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA";
        try (Socket socket = RawHttp.begin(stranger.base(), "/api/test/echo", body.length(), "", upgrade)) {
            RawHttp.goOn(socket, body);
            assertThat(RawHttp.answer(socket).status()).isEqualTo(200);
        }
    }

    @Test
    void countsBodiesThatDoNotTellTheirLength() {
        Answer answer = stranger.send(stranger.request("/api/test/echo")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(new byte[(1 << 20) + 1]))));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%zz", "a=%00", "a=%C3", "a=%ED%A0%80"})
    void refusesFormsThatAreNotClean(String body) {
        Answer answer = stranger.send(stranger.request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("content-type")).startsWith("text/html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/openapi",
                "/openapi/",
                "/metrics",
                "/application.wadl",
                "/openapi/application.wadl",
                "/health/live",
                "/health/ready",
                "/jwt",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/error-page",
                "/index.jsp"
            })
    void showsNothingOfTheServer(String path) {
        Answer answer = stranger.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertTellsNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing", "/test/failure", "/api/nothing", "/api/test/failure", "/%00", "/%zz", "/a/../../b"})
    void answersErrorsInOurOwnWords(String path) throws Exception {
        Answer answer = RawHttp.get(stranger.base(), path);
        assertTellsNothing(answer);
        assertThat(answer.status() >= 400 || answer.body().isEmpty()).isTrue();
    }

    private static void assertTellsNothing(Answer answer) {
        assertThat(answer.body())
                .doesNotContainIgnoringCase("payara")
                .doesNotContainIgnoringCase("glassfish")
                .doesNotContain("Exception", "a secret of ours", "6.2025");
        assertThat(answer.header("server")).isEmpty();
        assertThat(answer.header("x-powered-by")).isEmpty();
    }

    @Test
    void protectsEveryPage() {
        Answer page = stranger.get("/sign-in");
        assertThat(page.header("content-security-policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(page.header("cache-control")).isEqualTo("no-store");
        assertThat(stranger.get("/nothing").header("content-security-policy")).isNotEmpty();
    }

    @Test
    void remembersTheLanguageThatAReaderChose() {
        assertThat(stranger.get("/sign-in?lang=fa").body()).contains("<html lang=\"fa\" dir=\"rtl\"");
        assertThat(stranger.get("/sign-in").body()).contains("<html lang=\"fa\" dir=\"rtl\"");
        assertThat(stranger.get("/sign-in?lang=en").body()).contains("<html lang=\"en\" dir=\"ltr\"");
    }

    @Test
    void tellsAWatchdogOnlyThatItWorks() {
        Answer health = stranger.get("/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("ok\n");
    }

    @Test
    void refusesOtherMethodsAndMediaTypes() {
        assertThat(stranger.send(stranger.request("/health").PUT(BodyPublishers.noBody()))
                        .status())
                .isEqualTo(405);
        assertThat(stranger.send(stranger.request("/api/test/echo")
                                .header("Content-Type", "text/xml")
                                .POST(BodyPublishers.ofString("<a/>")))
                        .status())
                .isEqualTo(415);
    }
}
