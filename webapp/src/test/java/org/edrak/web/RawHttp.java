package org.edrak.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edrak.testing.Answer;

/** Sends what no HTTP library would. */
final class RawHttp {
    private RawHttp() {}

    static Answer get(URI base, String path) throws IOException {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            goOn(socket, "GET " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nConnection: close\r\n\r\n");
            return answer(socket);
        }
    }

    /** Announces a body and sends its first part. */
    static Socket begin(URI base, String path, int length, String part) throws IOException {
        return begin(base, path, length, part, "close");
    }

    /** Announces a body, says what is to become of the connection, and sends the first part. */
    static Socket begin(URI base, String path, int length, String part, String connection) throws IOException {
        Socket socket = new Socket(base.getHost(), base.getPort());
        goOn(
                socket,
                "POST " + path + " HTTP/1.1\r\nHost: " + base.getAuthority()
                        + "\r\nConnection: " + connection + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + length + "\r\n\r\n" + part);
        return socket;
    }

    static void goOn(Socket socket, String part) throws IOException {
        socket.getOutputStream().write(part.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    static Answer answer(Socket socket) throws IOException {
        String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String[] parts = all.split("\r\n\r\n", 2);
        String[] lines = parts[0].split("\r\n");
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split(": *", 2);
            headers.put(header[0], List.of(header[1]));
        }
        return new Answer(
                Integer.parseInt(lines[0].split(" ")[1]),
                HttpHeaders.of(headers, (name, value) -> true),
                parts.length > 1 ? parts[1] : "");
    }
}
