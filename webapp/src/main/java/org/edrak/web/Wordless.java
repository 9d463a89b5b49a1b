package org.edrak.web;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * An exception as the log may have it: its types and where it was thrown, but not its messages, since a database's
 * message quotes the row that it refused, and customers' words belong in no log.
 */
final class Wordless {
    private static final int DEEPEST = 10;

    private Wordless() {}

    static String trace(Throwable error) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        Throwable cause = error;
        for (int i = 0; i < DEEPEST && cause != null; i++) {
            out.println((i == 0 ? "" : "caused by ") + cause.getClass().getName() + sqlState(cause));
            for (StackTraceElement place : cause.getStackTrace()) {
                if (place.getClassName().startsWith("org.edrak.") || i == 0) {
                    out.println("    at " + place);
                }
            }
            cause = cause.getCause();
        }
        return text.toString();
    }

    private static String sqlState(@Nullable Throwable cause) {
        return cause instanceof java.sql.SQLException sql ? " (SQL state " + sql.getSQLState() + ")" : "";
    }
}
