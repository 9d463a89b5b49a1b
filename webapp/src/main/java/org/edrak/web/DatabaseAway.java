package org.edrak.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells errors that pass when the database comes back from errors of ours. */
final class DatabaseAway {
    private static final int DEEPEST = 30;
    private static final int H2_CLOSED = 90098;
    private static final int H2_SHUT_DOWN = 90121;

    private DatabaseAway() {}

    static boolean isCauseOf(Throwable error) {
        @Nullable Throwable cause = error;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (isAway(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isAway(Throwable cause) {
        if (cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLRecoverableException) {
            return true;
        }
        // The server's pool reports a connection that it cannot get in words only.
        String message = String.valueOf(cause.getMessage());
        if (message.contains("Error in allocating a connection")
                || message.contains("Connection could not be allocated")) {
            return true;
        }
        return cause instanceof SQLException sql && tellsSo(sql);
    }

    private static boolean tellsSo(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        return state.startsWith("08")
                || state.startsWith("57P")
                || sql.getErrorCode() == H2_CLOSED
                || sql.getErrorCode() == H2_SHUT_DOWN;
    }
}
