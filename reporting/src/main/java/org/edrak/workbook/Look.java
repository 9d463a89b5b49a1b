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
    HEADLINE,
    HEADLINE_PERCENT,
    HEADLINE_TWO_DECIMALS
}
