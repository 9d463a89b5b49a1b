package org.edrak.api;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.edrak.bodies.BadBody;
import org.edrak.bodies.Json;
import org.edrak.bodies.UploadBody;
import org.edrak.imports.ColumnMapping;
import org.edrak.imports.CsvFile;
import org.edrak.imports.DateForm;
import org.edrak.imports.Encoding;
import org.edrak.imports.ImportOutcome;
import org.edrak.pages.Page;
import org.edrak.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the columns mean, as JSON in the field {@code mapping}.
 *
 * @param targets one per column: empty for nothing, {@code @date}, {@code @id} and the like, or a question's field
 * @param encoding a name of {@link Encoding}; what the file says of itself when left out
 * @param delimiter what the first line suggests when left out
 * @param dates a key of {@link DateForm}; {@code year-first} when left out
 * @param fixedDate the day of all rows, where no column has it
 * @param leaveOut whether rows that cannot be taken are left out; otherwise nothing is stored when there are any
 * @param dryRun whether this only asks what would become of the file; nothing is stored
 * @param source of all reviews that no column gives one; for reviews alone, as the next two
 * @param starsMin 1 when left out
 * @param starsMax 5 when left out
 * @param namesIn the line that names the columns, 0 where none does; 1 when left out
 */
record FileMapping(
        List<String> targets,
        @Nullable Encoding encoding,
        @Nullable String delimiter,
        @Nullable String dates,
        @Nullable LocalDate fixedDate,
        @Nullable Boolean leaveOut,
        @Nullable Boolean dryRun,
        @Nullable String source,
        @Nullable Integer starsMin,
        @Nullable Integer starsMax,
        @Nullable Integer namesIn) {
    /** Reads the field {@code mapping} of a form that has a file. */
    static FileMapping of(UploadBody sent) {
        if (sent.fileName().isEmpty()) {
            throw new BadBody("file", "The form has no file.");
        }
        byte[] json = sent.value("mapping").getBytes(StandardCharsets.UTF_8);
        FileMapping mapping = (FileMapping) Json.read(json, FileMapping.class);
        if (mapping.targets() == null || mapping.targets().contains(null)) {
            throw new BadBody("/targets", "The targets are a list of texts, one per column.");
        }
        return mapping;
    }

    boolean leavesOut() {
        return Boolean.TRUE.equals(leaveOut);
    }

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    ColumnMapping columns(UploadBody sent, ZoneId zone) throws IOException {
        Encoding read = encoding == null ? told(sent) : encoding;
        int names = namesIn == null ? 1 : namesIn;
        if (names < 0 || names > ColumnMapping.LAST_NAMES) {
            throw new BadBody(
                    "/namesIn", "The names of the columns stand in one of the first 10 lines, or in none: 0.");
        }
        return new ColumnMapping(read, separator(sent, read), targets, dateForm(), fixedDate, zone, names);
    }

    private char separator(UploadBody sent, Encoding read) {
        if (delimiter == null) {
            try {
                return CsvFile.likelyDelimiter(sent.file(), read);
            } catch (CsvFile.Unreadable e) {
                return ','; // why it cannot be read is told with its row
            }
        }
        if (delimiter.length() != 1 || !ColumnMapping.DELIMITERS.contains(delimiter)) {
            throw new BadBody("/delimiter", "The delimiter is a comma, a semicolon, a tab or a bar.");
        }
        return delimiter.charAt(0);
    }

    private static Encoding told(UploadBody sent) throws IOException {
        return Encoding.of(sent.file())
                .orElseThrow(() -> new BadBody("/encoding", "The file does not tell its encoding: name it."));
    }

    private DateForm dateForm() {
        return dates == null
                ? DateForm.YEAR_FIRST
                : Arrays.stream(DateForm.values())
                        .filter(form -> form.key().equals(dates))
                        .findFirst()
                        .orElseThrow(() -> new BadBody("/dates", "This is not a form of dates."));
    }

    /** The answer that tells what became of the file. */
    Response answer(ImportOutcome outcome, Page page) {
        if (outcome.isDone() || isDryRun()) {
            return Response.ok(outcome).build();
        }
        List<Violation> violations = outcome.problems().stream()
                .map(problem -> Violation.of(
                        page,
                        "row " + problem.row() + (problem.column().isEmpty() ? "" : ", " + problem.column()),
                        problem.code(),
                        problem.arguments()))
                .toList();
        return Problem.of(400, "Some rows cannot be taken over; nothing was stored.")
                .with("rejected", outcome.rejected())
                .with("errors", violations)
                .answer()
                .build();
    }
}
