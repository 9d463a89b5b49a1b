import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * So many respondents a second, whatever becomes of those before them: who is refused leaves. One thread serves all their
 * connections, so that what it measures is the server's time and not that of waiting for a processor of its own.
 */
final class Rush {
    private static final int CONNECTIONS = 1000;
    private static final int STORED = 303;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private final URI base;
    private final String link;
    private final Map<String, String> answers;
    private final byte[] ask;
    private final Deque<Caller> idle = new ArrayDeque<>();
    private final List<Long> latencies = new ArrayList<>();
    private long asked;
    private long refused;
    private long refusedSilently;
    private long failed;
    private String firstFailure = "";

    Rush(RunningEdrak edrak, String link, Map<String, String> answers) {
        this.base = edrak.base;
        this.link = link;
        this.answers = answers;
        this.ask = Respondent.request(base, "GET", "/s/" + link, null);
    }

    private final class Caller {
        private final Selector selector;
        private final ByteBuffer in = ByteBuffer.allocate(1 << 18);
        private SocketChannel channel;
        private long came;
        private boolean answering;

        private Caller(Selector selector) {
            this.selector = selector;
        }

        private void begin(long now) throws IOException {
            came = now;
            answering = false;
            if (channel == null) {
                open();
            }
            send(ask);
        }

        private void open() throws IOException {
            channel = SocketChannel.open();
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.connect(new InetSocketAddress(base.getHost(), base.getPort()));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, this);
        }

        private void send(byte[] request) throws IOException {
            in.clear();
            ByteBuffer out = ByteBuffer.wrap(request);
            while (out.hasRemaining()) {
                channel.write(out);
            }
        }

        private void readable() {
            try {
                if (channel.read(in) < 0) {
                    end("the connection was closed");
                    return;
                }
                String all = new String(in.array(), 0, in.position(), StandardCharsets.UTF_8);
                int headers = all.indexOf("\r\n\r\n");
                if (headers >= 0 && isWhole(all.substring(0, headers).toLowerCase(Locale.ROOT), headers + 4)) {
                    reply(Integer.parseInt(all.substring(9, 12)), all, headers);
                }
            } catch (IOException e) {
                end(e.toString());
            }
        }

        private boolean isWhole(String headers, int from) {
            int at = headers.indexOf("content-length:");
            if (at >= 0) {
                return in.position() - from >= Integer.parseInt(headers.substring(at + 15).split("\r\n")[0].strip());
            }
            String end = new String(in.array(), Math.max(from, in.position() - 5), Math.min(5, in.position() - from),
                    StandardCharsets.ISO_8859_1);
            return !headers.contains("chunked") || end.equals("0\r\n\r\n");
        }

        private void reply(int status, String all, int headers) throws IOException {
            boolean closes = all.substring(0, headers).toLowerCase(Locale.ROOT).contains("connection: close");
            if (status == 200 && !answering) {
                answering = true;
                if (closes) {
                    close();
                    open();
                }
                Respondent.Form form = Respondent.Form.of(all, "/s/" + link, answers);
                send(Respondent.request(base, "POST", form.action(), form.body()));
                return;
            }
            if (status == STORED) {
                latencies.add(System.nanoTime() - came);
            } else if (status == 503 || status == 429) {
                refused++;
                refusedSilently += all.substring(0, headers).toLowerCase(Locale.ROOT).contains("retry-after:") ? 0 : 1;
            } else {
                fail("status " + status);
            }
            if (closes) {
                close();
            }
            idle.push(this);
        }

        private void end(String why) {
            fail(why);
            close();
            idle.push(this);
        }

        private void close() {
            try {
                channel.close();
            } catch (IOException e) {
                fail(e.toString());
            }
            channel = null;
        }
    }

    private void fail(String why) {
        failed++;
        firstFailure = firstFailure.isEmpty() ? why : firstFailure;
    }

    /** What became of those who came; who finds all connections taken comes when one is free. */
    Crowd.Outcome run(int seconds, double perSecond) throws IOException {
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < CONNECTIONS; i++) {
                idle.push(new Caller(selector));
            }
            long now = begin;
            while (now < end || idle.size() < CONNECTIONS && now < end + PATIENCE) {
                long due = now < end ? (long) ((now - begin) / 1e9 * perSecond) - asked : 0;
                for (; due > 0 && !idle.isEmpty(); due--) {
                    asked++;
                    idle.pop().begin(System.nanoTime());
                }
                selector.select(key -> ((Caller) key.attachment()).readable(), 1);
                now = System.nanoTime();
            }
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
        }
        long[] sorted = latencies.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Crowd.Outcome(sorted, seconds, refused, refusedSilently, failed, firstFailure);
    }
}
