package org.edrak.workbook;

import java.time.LocalDate;

/** One cell of the data sheet. */
public sealed interface DataCell {
    /** Words; never a formula, whatever they begin with. */
    record Text(String text) implements DataCell {}

    /** A number; it stays one. */
    record Figure(double value) implements DataCell {}

    /** A day, written as a date that can be sorted; in Persian a column with the Jalali date follows. */
    record Day(LocalDate day) implements DataCell {}

    /** No value. */
    record Blank() implements DataCell {}
}
