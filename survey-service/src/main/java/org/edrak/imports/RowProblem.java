package org.edrak.imports;

import java.util.List;

/**
 * Why a row of a file was not taken over.
 *
 * @param row number of the line as a spreadsheet counts it: 1 is the header
 * @param column the column's header; empty when the whole row is meant
 * @param code key of the message that says what is wrong
 * @param arguments what the message names
 */
public record RowProblem(long row, String column, String code, List<String> arguments) {}
