package org.edrak.statistics.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** A table with its totals as last row and column, and which of its counts are hidden so far. */
final class HiddenCells {
    private final long k;
    private final long[][] counts;
    private final boolean[][] hidden;
    private final List<List<Place>> rows;
    private final List<List<Place>> columns;

    /** A place in the table. */
    private record Place(int row, int column) {}

    HiddenCells(List<List<Long>> table, long k) {
        int height = table.size();
        int width = height == 0 ? 0 : table.getFirst().size();
        this.k = k;
        this.counts = new long[height + 1][width + 1];
        this.hidden = new boolean[height + 1][width + 1];
        this.rows = lines(height + 1, width + 1, Place::new);
        this.columns = lines(width + 1, height + 1, (column, row) -> new Place(row, column));
        for (int i = 0; i < height; i++) {
            if (table.get(i).size() != width) {
                throw new IllegalArgumentException("rows of different lengths");
            }
            for (int j = 0; j < width; j++) {
                long count = table.get(i).get(j);
                counts[i][j] = count;
                counts[i][width] += count;
                counts[height][j] += count;
                counts[height][width] += count;
            }
        }
    }

    private static List<List<Place>> lines(int number, int length, BiFunction<Integer, Integer, Place> place) {
        return IntStream.range(0, number)
                .mapToObj(line -> IntStream.range(0, length)
                        .mapToObj(at -> place.apply(line, at))
                        .toList())
                .toList();
    }

    boolean hidden(int row, int column) {
        return hidden[row][column];
    }

    /** Hides what must be, then more until nothing hidden can be told. */
    void cover() {
        for (List<Place> row : rows) {
            row.stream().filter(place -> count(place) > 0 && count(place) < k).forEach(this::hide);
        }
        while (coverLines() || coverBridges()) {
            // each round hides one more, so there is an end
        }
    }

    private boolean coverLines() {
        List<List<Place>> lines = new ArrayList<>(rows);
        lines.addAll(columns);
        for (List<Place> line : lines) {
            if (betrays(line) && hideOneMore(line)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row or column tells of its hidden counts; its total comes last. */
    private boolean betrays(List<Place> line) {
        List<Place> secret = line.stream().filter(this::isHidden).toList();
        if (secret.isEmpty() || isHidden(line.getLast())) {
            return secret.size() == 1;
        }
        long left = secret.stream().mapToLong(this::count).sum();
        return secret.size() == 1 || left > 0 && left < k;
    }

    private boolean coverBridges() {
        for (List<Place> row : rows) {
            for (Place place : row) {
                if (isHidden(place)
                        && isBridge(place)
                        && (hideOneMore(row) || hideOneMore(columns.get(place.column())))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Hides the cheapest shown count of a line: no total, none of nobody, in a line that hides some already, small. */
    private boolean hideOneMore(List<Place> line) {
        Place cheapest = null;
        for (Place place : line) {
            if (!isHidden(place) && (cheapest == null || cost(place) < cost(cheapest))) {
                cheapest = place;
            }
        }
        if (cheapest != null) {
            hide(cheapest);
        }
        return cheapest != null;
    }

    private double cost(Place place) {
        double all = 1.0 + counts[counts.length - 1][counts[0].length - 1];
        boolean total = place.row() == counts.length - 1 || place.column() == counts[0].length - 1;
        double kind = count(place) == 0 ? 4 : total ? 2 : 0;
        boolean company = secretsOfRow(place.row()) > 0 && secretsOfColumn(place.column()) > 0;
        return kind + (company ? 0 : 1) + count(place) / all;
    }

    private long secretsOfRow(int row) {
        return rows.get(row).stream().filter(this::isHidden).count();
    }

    private long secretsOfColumn(int column) {
        return columns.get(column).stream().filter(this::isHidden).count();
    }

    /** Whether no way along other hidden counts joins the place's row and column. */
    private boolean isBridge(Place bridge) {
        boolean[] seenRows = new boolean[counts.length];
        boolean[] seenColumns = new boolean[counts[0].length];
        Deque<Integer> rowsToVisit = new ArrayDeque<>(List.of(bridge.row()));
        seenRows[bridge.row()] = true;
        while (!rowsToVisit.isEmpty()) {
            int row = rowsToVisit.pop();
            for (int j = 0; j < seenColumns.length; j++) {
                boolean edge = hidden[row][j] && !(row == bridge.row() && j == bridge.column());
                if (edge && !seenColumns[j]) {
                    seenColumns[j] = true;
                    for (int i = 0; i < seenRows.length; i++) {
                        boolean next = hidden[i][j] && !(i == bridge.row() && j == bridge.column());
                        if (next && !seenRows[i]) {
                            seenRows[i] = true;
                            rowsToVisit.push(i);
                        }
                    }
                }
            }
        }
        return !seenColumns[bridge.column()];
    }

    private long count(Place place) {
        return counts[place.row()][place.column()];
    }

    private boolean isHidden(Place place) {
        return hidden[place.row()][place.column()];
    }

    private void hide(Place place) {
        hidden[place.row()][place.column()] = true;
    }
}
