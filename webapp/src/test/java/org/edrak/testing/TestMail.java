package org.edrak.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** A mail server that the server under test sends to; it can be away for a while. */
public final class TestMail implements LauncherSessionListener {
    private static final List<MimeMessage> READ = new ArrayList<>();
    private static int port;
    private static @Nullable GreenMail server;

    /** Its port, once it is started. */
    public static int port() {
        return port;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!System.getProperty("edrak.test.jar", "").isEmpty()) {
            comeBack();
            System.setProperty("edrak.test.mail", Integer.toString(port));
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        goAway();
    }

    /** Nobody answers at its port any more. */
    public static synchronized void goAway() {
        if (server != null) {
            READ.addAll(Arrays.asList(server.getReceivedMessages()));
            server.stop();
            server = null;
        }
    }

    /** Answers again at the same port. */
    public static synchronized void comeBack() {
        if (port == 0) {
            port = free();
        }
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came with these words in the subject. */
    public static synchronized List<MimeMessage> about(String words) {
        List<MimeMessage> all = new ArrayList<>(READ);
        if (server != null) {
            all.addAll(Arrays.asList(server.getReceivedMessages()));
        }
        return all.stream().filter(message -> subject(message).contains(words)).toList();
    }

    private static String subject(MimeMessage message) {
        try {
            return String.valueOf(message.getSubject());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
