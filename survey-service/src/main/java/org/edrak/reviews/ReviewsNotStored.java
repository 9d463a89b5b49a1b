package org.edrak.reviews;

import java.sql.SQLException;

/** The database refused or did not answer; nothing was stored. */
public final class ReviewsNotStored extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReviewsNotStored(SQLException cause) {
        super(cause);
    }
}
