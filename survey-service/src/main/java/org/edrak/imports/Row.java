package org.edrak.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One row of a file.
 *
 * @param number number of the line as a spreadsheet counts it: 1 is the header
 * @param cells may be fewer than the header has
 * @param fault key of the message that says why its cells cannot be trusted; empty where they can
 */
public record Row(long number, List<String> header, List<String> cells, String fault) {
    private static final String UNIT_SEPARATOR = "\u001f";

    /** A row without fault. */
    public Row(long number, List<String> header, List<String> cells) {
        this(number, header, cells, "");
    }

    boolean isBroken() {
        return !fault.isEmpty();
    }

    /** What stands under {@code target}, without the white space around it; empty when nothing does. */
    public String cell(ColumnMapping mapping, String target) {
        int column = mapping.column(target);
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    /** A problem with what stands under {@code target}. */
    public RowProblem problem(ColumnMapping mapping, String target, String code, List<String> arguments) {
        int column = mapping.column(target);
        String name = column < 0 || column >= header.size() ? "" : header.get(column);
        return new RowProblem(number, name, code, arguments);
    }

    /** When the row happened: as its date column says, else on the mapping's fixed day; empty when neither tells. */
    public Optional<Instant> when(ColumnMapping mapping) {
        String written = cell(mapping, ColumnMapping.DATE);
        if (!written.isEmpty()) {
            return mapping.dates().read(written, mapping.zone());
        }
        return Optional.ofNullable(mapping.fixedDate())
                .map(day -> day.atTime(LocalTime.NOON).atZone(mapping.zone()).toInstant());
    }

    /** What is wrong when {@link #when} is empty. */
    public RowProblem noDate(ColumnMapping mapping) {
        String code = cell(mapping, ColumnMapping.DATE).isEmpty() ? "import.no-date" : "import.not-a-date";
        return problem(mapping, ColumnMapping.DATE, code, List.of());
    }

    /** SHA-256 of all cells, in hexadecimal: the row's identity where the file gives it none. */
    public String digest() {
        try {
            byte[] bytes = String.join(UNIT_SEPARATOR, cells).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
