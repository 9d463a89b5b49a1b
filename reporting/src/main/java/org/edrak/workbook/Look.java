package org.edrak.workbook;

/** How a cell looks. */
enum Look {
    TITLE,
    SUBTITLE,
    SECTION,
    HEADER,
    HEADER_NUMBER,
    LABEL,
    TEXT,
    TEXT_END,
    MUTED,
    WHOLE,
    ONE_DECIMAL,
    SIGNED,
    TWO_DECIMALS,
    PERCENT,
    P_VALUE,
    DATE,
    DATA,
    DATA_NUMBER,
    DATA_DATE,
    HEADLINE,
    HEADLINE_PERCENT,
    HEADLINE_TWO_DECIMALS;

    /** Whether it is one of the large figures. */
    boolean headline() {
        return this == HEADLINE || this == HEADLINE_PERCENT || this == HEADLINE_TWO_DECIMALS;
    }

    /** Whether long words go on in a second line. */
    boolean wraps() {
        return this == LABEL || this == TEXT || this == TEXT_END;
    }
}
