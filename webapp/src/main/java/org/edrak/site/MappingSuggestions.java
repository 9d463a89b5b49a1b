package org.edrak.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.edrak.imports.ColumnMapping;
import org.edrak.imports.DateForm;
import org.edrak.reviews.ReviewImport;

/** Fills in a form of columns what a file's own words suggest, where nothing was chosen yet. */
final class MappingSuggestions {
    private static final String TARGET = "target.";

    private final Map<String, String> values;
    private final List<List<String>> rows;
    private final List<String> headers;

    /** @param rows the first rows of the file, the names of the columns among them */
    MappingSuggestions(Map<String, String> values, List<List<String>> rows) {
        this.values = values;
        this.rows = rows;
        this.headers = rows.getFirst();
    }

    /** Whether the first row is a title: one cell above rows that mostly have more. */
    static boolean isTitled(List<List<String>> rows) {
        long wider = rows.stream().skip(1).filter(row -> filled(row) > 1).count();
        return filled(rows.getFirst()) == 1 && wider * 2 > rows.size() - 1;
    }

    private static long filled(List<String> row) {
        return row.stream().filter(cell -> !cell.isBlank()).count();
    }

    private String value(String field) {
        return values.getOrDefault(field, "");
    }

    /**
     * Suggests for each column the target whose name or words its header is; for reviews and conversations also what
     * such names usually mean.
     *
     * @param targets what can be chosen, by value, with its words
     */
    void targets(Map<String, String> targets) {
        boolean isChosen = columns().anyMatch(i -> !value(TARGET + i).isEmpty());
        Set<String> used = new HashSet<>();
        columns().filter(i -> !isChosen || !values.containsKey(TARGET + i)).forEach(i -> {
            String suggested = suggestion(headers.get(i), targets);
            values.put(TARGET + i, used.add(suggested) ? suggested : "");
        });
        if (!isChosen && targets.containsKey(ReviewImport.TEXT)) {
            List<List<String>> samples = columns().mapToObj(this::written).toList();
            targets.keySet().forEach(target -> likely(target, samples));
            columns()
                    .filter(i -> value(TARGET + i).equals(ColumnMapping.ID) && !isOwn(i))
                    .forEach(i -> values.put(TARGET + i, ""));
        }
    }

    private IntStream columns() {
        return IntStream.range(0, headers.size());
    }

    private static String suggestion(String header, Map<String, String> targets) {
        String name = header.strip();
        if (targets.containsKey(name)) {
            return name;
        }
        for (Map.Entry<String, String> target : targets.entrySet()) {
            if (target.getValue().strip().equalsIgnoreCase(name)) {
                return target.getKey();
            }
        }
        String plain = "@" + name.toLowerCase(Locale.ROOT);
        if (targets.containsKey(plain)) {
            return plain;
        }
        return plain.endsWith("date") && targets.containsKey(ColumnMapping.DATE) ? ColumnMapping.DATE : "";
    }

    private void likely(String target, List<List<String>> samples) {
        if (columns().anyMatch(i -> value(TARGET + i).equals(target))) {
            return;
        }
        List<String> free = new ArrayList<>();
        columns().forEach(i -> free.add(value(TARGET + i).isEmpty() ? headers.get(i) : ""));
        LikelyColumns.of(target, free, samples).ifPresent(column -> values.put(TARGET + column, target));
    }

    /** Whether each row has its own id: one that many share is a customer's or a book's, and only one row would stay. */
    private boolean isOwn(int column) {
        Set<List<String>> different = new HashSet<>(rows.subList(1, rows.size()));
        Set<String> ids = new HashSet<>();
        return different.stream()
                .map(row -> column < row.size() ? row.get(column).strip() : "")
                .allMatch(id -> id.isEmpty() || ids.add(id));
    }

    /** What stands in a column of the first rows. */
    private List<String> written(int column) {
        return rows.stream()
                .skip(1)
                .map(row -> column < row.size() ? row.get(column).strip() : "")
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private List<String> written(String target) {
        return columns()
                .filter(i -> value(TARGET + i).equals(target))
                .mapToObj(this::written)
                .findFirst()
                .orElse(List.of());
    }

    /** Suggests the form of dates and the scale of stars, as they stand in their columns. */
    void details() {
        if (value("dates").isEmpty()) {
            values.put("dates", DateForm.likely(written(ColumnMapping.DATE)).key());
        }
        if (value("starsMin").isEmpty() && value("starsMax").isEmpty()) {
            List<String> stars = written(ReviewImport.STARS);
            values.put("starsMin", String.valueOf(LikelyColumns.lowestStar(stars)));
            values.put("starsMax", String.valueOf(LikelyColumns.highestStar(stars)));
        }
    }
}
