import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who opens a survey's page and sends its form, over one kept connection. Written on bare sockets, because on one
 * machine the load's own work must stay small beside the server's.
 */
final class Respondent implements AutoCloseable {
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");
    private static final Pattern BUTTON = Pattern.compile("<button class=\"go\"[^>]* name=\"([^\"]*)\" value=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("<form method=\"post\" action=\"([^\"]*)\"");
    private static final int PATIENCE_MILLIS = 60_000;

    private final URI base;
    private Socket socket;
    private InputStream in;

    Respondent(URI base) {
        this.base = base;
    }

    /** What came back; {@code retryAfter} in seconds, negative where nothing is said. */
    record Reply(int status, String body, int retryAfter) {}

    /** Answers once; the status of the page if it was not 200, else that of the submission. */
    Reply answer(String link, Map<String, String> answers) throws IOException {
        Reply page = exchange("GET", "/s/" + link, null);
        if (page.status() != 200) {
            return page;
        }
        Form form = Form.of(page.body(), "/s/" + link, answers);
        return exchange("POST", form.action(), form.body());
    }

    /** A page's form, filled in. */
    record Form(String action, String body) {
        static Form of(String page, String path, Map<String, String> answers) {
            Map<String, String> fields = new LinkedHashMap<>();
            collect(HIDDEN, page, fields);
            collect(BUTTON, page, fields);
            fields.putAll(answers);
            Matcher action = ACTION.matcher(page);
            return new Form(action.find() ? unescaped(action.group(1)) : path, form(fields));
        }
    }

    private static void collect(Pattern pattern, String page, Map<String, String> fields) {
        Matcher found = pattern.matcher(page);
        while (found.find()) {
            fields.putIfAbsent(found.group(1), unescaped(found.group(2)));
        }
    }

    private static String unescaped(String text) {
        return text.replace("&#34;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String form(Map<String, String> fields) {
        var form = new StringBuilder();
        fields.forEach((name, value) -> form.append(form.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return form.toString();
    }

    static byte[] request(URI base, String method, String path, String body) {
        var request = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: ")
                .append(base.getAuthority()).append("\r\n");
        if (body != null) {
            request.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ").append(body.length()).append("\r\n");
        }
        return request.append("\r\n").append(body == null ? "" : body).toString().getBytes(StandardCharsets.UTF_8);
    }

    private Reply exchange(String method, String path, String body) throws IOException {
        if (socket == null) {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress(base.getHost(), base.getPort()), PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), 16384);
        }
        try {
            socket.getOutputStream().write(request(base, method, path, body));
            return reply();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private Reply reply() throws IOException {
        String line = line();
        int status = Integer.parseInt(line.substring(9, 12));
        int length = -1;
        boolean chunked = false;
        boolean closes = false;
        int retryAfter = -1;
        for (line = line(); !line.isEmpty(); line = line()) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            chunked |= header.startsWith("transfer-encoding:") && header.contains("chunked");
            closes |= header.startsWith("connection:") && header.contains("close");
            if (header.startsWith("retry-after:")) {
                retryAfter = Integer.parseInt(header.substring(12).strip());
            }
        }
        byte[] body = chunked ? chunks() : in.readNBytes(Math.max(length, 0));
        if (closes) {
            close();
        }
        return new Reply(status, new String(body, StandardCharsets.UTF_8), retryAfter);
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
