package org.edrak.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The row of server-side request forgery (Formbricks #7414, #7877, #7954, #8095), with a resolver that lies. */
class OutboundClientTest {
    private static final int MOST = 2000;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/ok", exchange -> answer(exchange, 200, "hello", ""));
        server.createContext("/long", exchange -> answer(exchange, 200, "x".repeat(MOST + 1), ""));
        server.createContext("/loop", exchange -> answer(exchange, 302, "", "/loop"));
        server.createContext("/once", exchange -> answer(exchange, 302, "", "/ok"));
        server.createContext("/inside", exchange -> answer(exchange, 302, "", "http://127.0.0.1:" + port() + "/ok"));
        server.createContext("/metadata", exchange -> answer(exchange, 301, "", "http://169.254.169.254/latest"));
        server.createContext("/file", exchange -> answer(exchange, 302, "", "file:///etc/passwd"));
        server.createContext("/slow", OutboundClientTest::drip);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, int status, String body, String location) throws IOException {
        asked.add(exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
        if (!location.isEmpty()) {
            exchange.getResponseHeaders().add("Location", location);
        }
        exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.length());
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
    }

    /** A byte now and then, for ever: each of them ends a wait. */
    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 1000; i++) {
                out.write('x');
                out.flush();
                java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            }
        }
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private OutboundSettings settings(String... internal) {
        return new OutboundSettings(Set.of(internal), Set.of(80, 443, port()), Duration.ofMillis(1500), MOST);
    }

    private OutboundClient client(Resolver resolver, String... internal) {
        return new OutboundClient(settings(internal), resolver);
    }

    private static InetAddress[] loopback(String host) {
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    private static String refusal(OutboundClient client, String address) {
        return catchThrowableOfType(OutboundProblem.class, () -> client.get(address, Map.of()))
                .code();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://10.1.2.3/",
                "http://100.64.0.1/",
                "http://192.168.0.1/",
                "http://0.0.0.0/"
            })
    void refusesLiteralsThatLeadIntoTheHouse(String address) {
        assertThat(refusal(client(Resolver.SYSTEM), address)).isEqualTo("outbound.forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.1/",
                "http://017700000001/",
                "http://0177.0.0.1/",
                "http://127.0.0.1./",
                "http://①②⑦.0.0.1/",
                "http://user:word@example.com/",
                "http://example.com\\@127.0.0.1/",
                "file:///etc/passwd",
                "gopher://example.com/",
                "ftp://example.com/",
                "jar:http://example.com/!/x",
                "//example.com/",
                "http:///x",
                "http://exa mple.com/",
                "http://example.com\r\nHost: inside/",
                "http://[fe80::1%25eth0]/",
                ""
            })
    void refusesWhatIsNoPlainAddress(String address) {
        assertThat(refusal(client(host -> fail(host)), address)).isIn("outbound.not-an-address", "outbound.forbidden");
        assertThat(asked).isEmpty();
    }

    private static InetAddress[] fail(String host) throws UnknownHostException {
        return InetAddress.getAllByName("127.0.0.1");
    }

    @Test
    void refusesANameThatLeadsIntoTheHouseEvenBesideAnOpenAddress() {
        OutboundClient client = client(
                host -> new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("127.0.0.1")});
        assertThat(refusal(client, "http://shop.example:" + port() + "/ok")).isEqualTo("outbound.forbidden");
        assertThat(asked).isEmpty();
    }

    @Test
    void asksForANameOnceSoThatASecondAnswerChangesNothing() {
        AtomicInteger questions = new AtomicInteger();
        OutboundClient client = client(host -> questions.incrementAndGet() == 1
                ? new InetAddress[] {InetAddress.getByName("240.0.0.1")}
                : loopback(host));
        assertThat(refusal(client, "http://rebinding.example:" + port() + "/ok"))
                .isEqualTo("outbound.forbidden");
        assertThat(questions).hasValue(1);
        assertThat(asked).isEmpty();
    }

    @Test
    void connectsToTheAddressThatWasLookedAtAndKeepsTheName() throws OutboundProblem {
        AtomicInteger questions = new AtomicInteger();
        OutboundClient client = client(
                host -> {
                    questions.incrementAndGet();
                    return loopback(host);
                },
                "feed.example");
        Fetched fetched = client.get("http://feed.example:" + port() + "/ok?a=b", Map.of("X-Own", "yes"));
        assertThat(fetched.status()).isEqualTo(200);
        assertThat(fetched.body()).asString().isEqualTo("hello");
        assertThat(asked).containsExactly("feed.example:" + port() + "/ok?a=b");
        assertThat(questions).hasValue(1);
    }

    @Test
    void followsRedirectsThatStayAllowed() throws OutboundProblem {
        assertThat(client(OutboundClientTest::loopback, "feed.example")
                        .get("http://feed.example:" + port() + "/once", Map.of())
                        .body())
                .asString()
                .isEqualTo("hello");
    }

    @Test
    void readsWhatAPageNamesAsBrowsersDo() throws OutboundProblem {
        Fetched page = client(OutboundClientTest::loopback, "feed.example")
                .get("http://feed.example:" + port() + "/ok?page=1", Map.of());
        String base = "http://feed.example:" + port();
        assertThat(page.resolve("?page=2")).hasToString(base + "/ok?page=2");
        assertThat(page.resolve("more")).hasToString(base + "/more");
        assertThat(page.resolve("/x")).hasToString(base + "/x");
        assertThat(page.resolve("https://other.example/x")).hasToString("https://other.example/x");
    }

    @Test
    void looksAtEveryRedirectLikeAtTheFirstAddress() {
        Resolver honest = host -> host.equals("feed.example") ? loopback(host) : InetAddress.getAllByName(host);
        OutboundClient client = client(honest, "feed.example");
        String base = "http://feed.example:" + port();
        assertThat(refusal(client, base + "/inside")).isEqualTo("outbound.forbidden");
        assertThat(refusal(client, base + "/metadata")).isEqualTo("outbound.forbidden");
        assertThat(refusal(client, base + "/file")).isEqualTo("outbound.not-an-address");
        assertThat(asked).noneMatch(path -> path.endsWith("/ok"));
    }

    @Test
    void givesUpAfterThreeRedirects() {
        OutboundClient client = client(OutboundClientTest::loopback, "feed.example");
        assertThat(refusal(client, "http://feed.example:" + port() + "/loop")).isEqualTo("outbound.redirects");
        assertThat(asked).hasSize(4);
    }

    @Test
    void refusesOtherPortsThanThoseThatAreAllowed() {
        assertThat(refusal(client(OutboundClientTest::loopback), "http://shop.example:22/"))
                .isEqualTo("outbound.port");
        assertThat(refusal(client(OutboundClientTest::loopback), "http://shop.example:6379/"))
                .isEqualTo("outbound.port");
    }

    @Test
    void takesNoMoreThanItIsAllowed() {
        OutboundClient client = client(OutboundClientTest::loopback, "feed.example");
        assertThat(refusal(client, "http://feed.example:" + port() + "/long")).isEqualTo("outbound.too-long");
    }

    @Test
    void cutsOffAServerThatNeverEnds() {
        OutboundClient client = client(OutboundClientTest::loopback, "feed.example");
        long begin = System.nanoTime();
        assertThat(refusal(client, "http://feed.example:" + port() + "/slow")).isEqualTo("outbound.too-slow");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void saysThatANameIsNotThere() {
        OutboundClient client = client(host -> {
            throw new UnknownHostException(host);
        });
        assertThat(refusal(client, "http://nowhere.example/")).isEqualTo("outbound.unreachable");
        assertThatThrownBy(() -> client.check("ftp://x")).isInstanceOf(OutboundProblem.class);
    }
}
