package org.edrak.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.edrak.imports.ColumnMapping;
import org.edrak.imports.ImportOutcome;
import org.edrak.imports.ImportTally;
import org.edrak.imports.Row;
import org.edrak.imports.RowProblem;
import org.edrak.imports.RowSource;
import org.jspecify.annotations.Nullable;

/** Takes over reviews from a file of columns. */
@ApplicationScoped
public class ReviewImport {
    public static final String TEXT = "@text";
    public static final String STARS = "@stars";
    public static final String AUTHOR = "@author";
    public static final String SOURCE = "@source";
    public static final String PRODUCT = "@product";
    public static final String URL = "@url";

    public static final int LONGEST_SOURCE = ReviewRules.LONGEST_SOURCE;

    private static final int BATCH = 500;
    private static final Pattern WHOLE = Pattern.compile("\\p{Nd}{1,3}(\\.0+)?");

    @Inject
    private Reviews reviews;

    @Inject
    private InstantSource clock;

    /**
     * What a file of reviews does not say of itself.
     *
     * @param source of the rows that no column gives one
     * @param starsMin lowest step of the scale that its stars are on
     * @param starsMax highest step of it
     */
    public record Defaults(String source, int starsMin, int starsMax) {}

    /**
     * Reads the whole file first, then stores its rows; a file that comes twice changes nothing the second time.
     *
     * @param leaveOut whether rows that cannot be taken over are left out; otherwise nothing is stored when there are
     *     any
     */
    public ImportOutcome run(long workspaceId, Path path, ColumnMapping mapping, Defaults defaults, boolean leaveOut) {
        RowSource file = RowSource.of(path, mapping.encoding(), mapping.delimiter());
        ImportTally tally = new ImportTally();
        try {
            file.forEach(
                    row -> tally.row(read(row, mapping, defaults, "checked").problems()));
        } catch (RowSource.Unreadable e) {
            tally.unreadable(e.problem());
            return tally.refused();
        }
        if (tally.rejected() > 0 && !leaveOut) {
            return tally.refused();
        }
        return store(workspaceId, file, mapping, defaults, tally);
    }

    private ImportOutcome store(
            long workspaceId, RowSource file, ColumnMapping mapping, Defaults defaults, ImportTally tally) {
        List<NewReview> batch = new ArrayList<>();
        Added[] added = {new Added(0, 0)};
        try {
            file.forEach(row -> {
                ReadRow read = read(row, mapping, defaults, tally.identity(row));
                if (read.problems().isEmpty()) {
                    batch.add(read.review());
                }
                if (batch.size() == BATCH) {
                    added[0] = added[0].plus(reviews.add(workspaceId, batch));
                    batch.clear();
                }
            });
        } catch (RowSource.Unreadable e) {
            throw new IllegalStateException("the file changed while it was read", e);
        }
        Added all = added[0].plus(reviews.add(workspaceId, batch));
        return tally.done(all.stored(), all.alreadyThere());
    }

    private record ReadRow(List<RowProblem> problems, NewReview review) {}

    private ReadRow read(Row row, ColumnMapping mapping, Defaults defaults, String identity) {
        List<RowProblem> problems = new ArrayList<>();
        Optional<Instant> at = row.when(mapping);
        if (at.isEmpty()) {
            problems.add(row.noDate(mapping));
        }
        String stars = row.cell(mapping, STARS);
        if (!stars.isEmpty() && !WHOLE.matcher(stars).matches()) {
            problems.add(row.problem(mapping, STARS, "import.not-a-number-of-stars", List.of()));
            stars = "";
        }
        NewReview review = new NewReview(
                or(row.cell(mapping, SOURCE), defaults.source()),
                or(row.cell(mapping, ColumnMapping.ID), identity),
                row.cell(mapping, TEXT),
                stars.isEmpty() ? null : stars(stars, defaults),
                orNull(row.cell(mapping, AUTHOR)),
                orNull(row.cell(mapping, PRODUCT)),
                orNull(row.cell(mapping, URL)),
                at.orElse(Instant.EPOCH));
        for (ReviewProblem problem : ReviewRules.check(review, clock.instant())) {
            problems.add(row.problem(mapping, target(problem.field()), problem.code(), problem.arguments()));
        }
        return new ReadRow(problems, review);
    }

    private static Stars stars(String text, Defaults defaults) {
        int dot = text.indexOf('.');
        int value = Integer.parseInt(dot < 0 ? text : text.substring(0, dot));
        return new Stars(value, defaults.starsMin(), defaults.starsMax());
    }

    private static String target(String field) {
        return switch (field) {
            case "writtenAt" -> ColumnMapping.DATE;
            case "externalId" -> ColumnMapping.ID;
            default -> "@" + field;
        };
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
