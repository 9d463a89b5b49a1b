package org.edrak.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.edrak.mail.MailSettings.Security;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Real conversations with a mail server. */
class PostmanTest {
    private static final Letter LETTER = new Letter(
            "nora@example.com",
            "نورا",
            "fa",
            "گزارش: ‏NPS ‏+۲۲",
            "متن ساده\r\n.\r\nپایان",
            "<html lang=\"fa\" dir=\"rtl\"><body>متن</body></html>",
            URI.create("https://edrak.example/mail/leave/token"));

    private static GreenMail server(String protocol) {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        server.start();
        return server;
    }

    private static MailSettings settings(
            int port, Security security, @Nullable String user, @Nullable String password) {
        return new MailSettings(
                "127.0.0.1", port, security, user, password, "edrak@example.com", URI.create("https://edrak.example/"));
    }

    private static Postman postman(MailSettings settings) {
        return new Postman(settings, () -> Instant.parse("2026-11-23T03:30:00Z"));
    }

    private static MailTrouble trouble(MailSettings settings, Letter letter) {
        return catchThrowableOfType(
                        Postman.Undelivered.class, () -> postman(settings).deliver("0K1", letter))
                .trouble();
    }

    private static MailSettings plain(GreenMail server) {
        return settings(server.getSmtp().getPort(), Security.NONE, null, null);
    }

    private static List<String> names(MimeMessage message) throws Exception {
        return Collections.list(message.getAllHeaders()).stream()
                .map(header -> header.getName())
                .toList();
    }

    @Test
    void deliversTextAndHtmlWithAWayToLeave() throws Exception {
        GreenMail server = server(ServerSetup.PROTOCOL_SMTP);
        try {
            postman(plain(server)).deliver("0K1", LETTER);
            MimeMessage got = server.getReceivedMessages()[0];
            assertThat(got.getSubject()).isEqualTo(LETTER.subject());
            assertThat(got.getMessageID()).isEqualTo("<0K1@edrak.example>");
            assertThat(got.getHeader("List-Unsubscribe")).containsExactly("<https://edrak.example/mail/leave/token>");
            assertThat(got.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            assertThat(got.getContentType()).startsWith("multipart/alternative");
            MimeMultipart parts = (MimeMultipart) got.getContent();
            assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain; charset=UTF-8");
            assertThat(parts.getBodyPart(0).getContent()).isEqualTo(LETTER.text());
            assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html; charset=UTF-8");
            assertThat(parts.getBodyPart(1).getContent()).isEqualTo(LETTER.html());
        } finally {
            server.stop();
        }
    }

    /** What CVE-2025-7962 and its like were about. */
    @Test
    void makesNoHeaderOfWhatPeopleTyped() throws Exception {
        GreenMail server = server(ServerSetup.PROTOCOL_SMTP);
        try {
            String bad = "x\r\nBcc: victim@example.com\r\n\r\nbody\nX-Bad: 1\u2028y";
            postman(plain(server))
                    .deliver("0K1", new Letter("nora@example.com", bad, "en", bad, "t", "<p>h", LETTER.leave()));
            MimeMessage[] got = server.getReceivedMessages();
            assertThat(got).hasSize(1);
            assertThat(names(got[0])).doesNotContain("Bcc", "X-Bad");
            assertThat(got[0].getSubject()).isEqualTo("x Bcc: victim@example.com body X-Bad: 1 y");
            assertThat(got[0].getRecipients(Message.RecipientType.TO)).hasSize(1);
            Letter toMany = new Letter(
                    "a@example.com>\r\nRCPT TO:<victim@example.com", "n", "en", "s", "t", "h", LETTER.leave());
            assertThat(trouble(plain(server), toMany)).isEqualTo(MailTrouble.RECIPIENT);
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void trustsNoCertificateThatIsNotTheServers() {
        GreenMail server = server(ServerSetup.PROTOCOL_SMTPS);
        try {
            MailSettings settings = settings(server.getSmtps().getPort(), Security.TLS, "u", "secret");
            assertThat(trouble(settings, LETTER)).isEqualTo(MailTrouble.ENCRYPTION);
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void saysNothingToAServerThatOffersNoEncryption() {
        GreenMail server = server(ServerSetup.PROTOCOL_SMTP);
        try {
            MailSettings settings = settings(server.getSmtp().getPort(), Security.STARTTLS, "u", "secret");
            assertThat(trouble(settings, LETTER)).isEqualTo(MailTrouble.ENCRYPTION);
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void signsInAndSaysWhenThatFails() throws Exception {
        GreenMail server = server(ServerSetup.PROTOCOL_SMTP);
        try {
            server.setUser("edrak@example.com", "edrak", "right");
            int port = server.getSmtp().getPort();
            postman(settings(port, Security.NONE, "edrak", "right")).deliver("0K1", LETTER);
            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(trouble(settings(port, Security.NONE, "edrak", "wrong"), LETTER))
                    .isEqualTo(MailTrouble.SIGN_IN);
        } finally {
            server.stop();
        }
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(trouble(settings(free, Security.NONE, null, null), LETTER)).isEqualTo(MailTrouble.UNREACHABLE);
    }

    /** Else a letter that was taken would be sent again. */
    @Test
    void takesAYesForAYesWhenTheServerHangsUpAtOnce() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> got = CompletableFuture.supplyAsync(() -> takeAndHangUp(server));
            postman(settings(server.getLocalPort(), Security.NONE, null, null)).deliver("0K1", LETTER);
            assertThat(got.get(10, TimeUnit.SECONDS)).contains("Message-ID: <0K1@edrak.example>");
        }
    }

    private static String takeAndHangUp(ServerSocket server) {
        StringBuilder letter = new StringBuilder();
        try (Socket socket = server.accept()) {
            socket.setSoLinger(true, 0);
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            OutputStream out = socket.getOutputStream();
            out.write("220 hi\r\n".getBytes(StandardCharsets.US_ASCII));
            String line = in.readLine();
            while (line != null) {
                boolean isData = line.equals("DATA");
                out.write((isData ? "354 go\r\n" : "250 ok\r\n").getBytes(StandardCharsets.US_ASCII));
                line = in.readLine();
                while (isData && line != null && !line.equals(".")) {
                    letter.append(line).append('\n');
                    line = in.readLine();
                }
                if (isData) {
                    out.write("250 taken\r\n".getBytes(StandardCharsets.US_ASCII));
                    in.readLine();
                    return letter.toString();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letter.toString();
    }
}
