package org.edrak.statistics.disclosure;

import java.util.List;

/**
 * What of a table is not shown; true stands for hidden.
 *
 * @param cells row by row
 * @param rowTotals of each row
 * @param columnTotals of each column
 * @param total of the whole table
 */
public record Suppression(
        List<List<Boolean>> cells, List<Boolean> rowTotals, List<Boolean> columnTotals, boolean total) {}
