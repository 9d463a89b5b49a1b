package org.edrak.responses;

import java.sql.SQLException;

/** The database refused or did not answer; nothing was stored. */
public final class StorageFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StorageFailed(SQLException cause) {
        super(cause);
    }

    /** Whether it was what one row said, so that other rows would have been taken. */
    boolean isOfOneRow() {
        Throwable cause = getCause();
        String state = cause instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("40");
    }
}
