package org.edrak.workbook;

import java.util.Iterator;
import java.util.List;

/**
 * The rows behind a report, read once and one by one.
 *
 * @param columns names of the columns, each with its kind
 * @param rows cells in the order of the columns, as many
 */
public record DataTable(List<Column> columns, Iterator<List<DataCell>> rows) {
    /** A column's name, and whether it holds days. */
    public record Column(String name, boolean day) {}
}
