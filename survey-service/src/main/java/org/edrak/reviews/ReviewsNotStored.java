package org.edrak.reviews;

import java.sql.SQLException;

/** The database refused or did not answer; nothing was stored. */
public final class ReviewsNotStored extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReviewsNotStored(SQLException cause) {
        super(cause);
    }

    /** Whether somebody stored one of them at the same moment; tried again, it is known. */
    public boolean isConflict() {
        Throwable cause = getCause();
        return cause instanceof SQLException sql
                && (String.valueOf(sql.getSQLState()).startsWith("23")
                        || String.valueOf(sql.getSQLState()).startsWith("40"));
    }
}
