package org.edrak.outbound;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.util.Timeout;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fetches what somebody's address names, within limits, and from nowhere inside. */
@Dependent
public class OutboundClient {
    private static final int MOST_REDIRECTS = 3;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Timeout SILENCE = Timeout.ofSeconds(10);

    private final OutboundSettings settings;
    private final CloseableHttpClient client;

    @Inject
    OutboundClient(
            @ConfigProperty(name = "edrak.outbound.internal-hosts", defaultValue = ",") String internalHosts,
            @ConfigProperty(name = "edrak.outbound.ports", defaultValue = "80,443") String ports) {
        this(OutboundSettings.of(internalHosts, ports), Resolver.SYSTEM);
    }

    public OutboundClient(OutboundSettings settings, Resolver resolver) {
        this.settings = settings;
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new PinnedAddresses(resolver, settings))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(SILENCE)
                        .setSocketTimeout(SILENCE)
                        .build())
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(SILENCE)
                        .setRedirectsEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Edrak")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /** Whether an address may be asked for as it is written; where its name leads shows only when it is asked. */
    public void check(String address) throws OutboundProblem {
        Destination.check(address, settings);
    }

    /** Gets an address; up to {@value #MOST_REDIRECTS} redirects are followed, each looked at like the first. */
    public Fetched get(String address, Map<String, String> headers) throws OutboundProblem {
        URI asked = Destination.check(address, settings);
        long end = System.nanoTime() + settings.limit().toNanos();
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Fetched answer = once(asked, headers, Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            String location =
                    REDIRECTS.contains(answer.status()) ? answer.headers().get("location") : null;
            if (location == null) {
                return answer;
            }
            asked = Destination.check(resolved(asked, location), settings);
        }
        throw new OutboundProblem("outbound.redirects");
    }

    private static URI resolved(URI asked, String location) throws OutboundProblem {
        try {
            return Destination.resolve(asked, location);
        } catch (IllegalArgumentException e) {
            throw new OutboundProblem("outbound.not-an-address");
        }
    }

    /** The clock runs over all of it: a server that sends a byte now and then is cut off, too. */
    private Fetched once(URI address, Map<String, String> headers, Duration limit) throws OutboundProblem {
        HttpGet get = new HttpGet(address);
        get.setHeader("Accept-Encoding", "identity");
        headers.forEach(get::setHeader);
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<Void> alarm = CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    get.cancel();
                },
                CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
        try {
            return client.execute(get, answer -> fetched(address, answer));
        } catch (PinnedAddresses.Forbidden e) {
            throw new OutboundProblem("outbound.forbidden");
        } catch (TooLong e) {
            throw new OutboundProblem("outbound.too-long", Integer.toString(settings.mostBytes() >> 20));
        } catch (InterruptedIOException e) {
            throw new OutboundProblem("outbound.too-slow");
        } catch (IOException | RuntimeException e) {
            throw new OutboundProblem(late.get() ? "outbound.too-slow" : "outbound.unreachable");
        } finally {
            alarm.cancel(false);
        }
    }

    private Fetched fetched(URI address, ClassicHttpResponse answer) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (Header header : answer.getHeaders()) {
            headers.put(header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue()));
        }
        return new Fetched(address, answer.getCode(), headers, body(answer));
    }

    private byte[] body(ClassicHttpResponse answer) throws IOException {
        if (answer.getEntity() == null) {
            return new byte[0];
        }
        if (answer.getEntity().getContentLength() > settings.mostBytes()) {
            throw new TooLong();
        }
        try (InputStream in = answer.getEntity().getContent()) {
            byte[] bytes = in.readNBytes(settings.mostBytes() + 1);
            if (bytes.length > settings.mostBytes()) {
                throw new TooLong();
            }
            return bytes;
        }
    }

    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
