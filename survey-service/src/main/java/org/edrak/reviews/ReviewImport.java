package org.edrak.reviews;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edrak.imports.ColumnMapping;
import org.edrak.imports.Row;
import org.edrak.imports.RowProblem;
import org.edrak.imports.TwoPasses;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a file of reviews mean.
 *
 * @param now the time that nothing can have been written after
 */
public record ReviewImport(ColumnMapping mapping, Defaults defaults, Instant now)
        implements TwoPasses.Reading<NewReview> {
    public static final String TEXT = "@text";
    /** What stands above the text, and is read with it. */
    public static final String TITLE = "@title";

    public static final String STARS = "@stars";
    public static final String AUTHOR = "@author";
    public static final String SOURCE = "@source";
    public static final String PRODUCT = "@product";
    public static final String URL = "@url";
    public static final String PLACE = "@place";
    public static final String LANGUAGE = "@language";
    public static final String KIND = "@kind";

    public static final int LONGEST_SOURCE = ReviewRules.LONGEST_SOURCE;

    /**
     * What a file of reviews does not say of itself.
     *
     * @param source of the rows that no column gives one
     * @param starsMin lowest step of the scale that its stars are on
     * @param starsMax highest step of it
     */
    public record Defaults(String source, int starsMin, int starsMax) {}

    @Override
    public TwoPasses.Read<NewReview> read(Row row, String identity) {
        List<RowProblem> problems = new ArrayList<>();
        Optional<Instant> at = row.when(mapping);
        if (at.isEmpty()) {
            problems.add(row.noDate(mapping));
        }
        String stars = row.cell(mapping, STARS);
        Optional<Stars> given = Stars.read(stars, defaults.starsMin(), defaults.starsMax());
        if (!stars.isEmpty() && given.isEmpty()) {
            problems.add(row.problem(mapping, STARS, "import.not-a-number-of-stars", List.of()));
        }
        NewReview review = review(row, identity, given.orElse(null), at.orElse(Instant.EPOCH));
        for (ReviewProblem problem : ReviewRules.check(review, now)) {
            problems.add(row.problem(mapping, target(problem.field()), problem.code(), problem.arguments()));
        }
        return new TwoPasses.Read<>(problems, problems.isEmpty() ? review : null);
    }

    private NewReview review(Row row, String identity, @Nullable Stars stars, Instant at) {
        return new NewReview(
                or(row.cell(mapping, SOURCE), defaults.source()),
                or(row.cell(mapping, ColumnMapping.ID), identity),
                NewReview.titled(row.cell(mapping, TITLE), row.cell(mapping, TEXT)),
                stars,
                orNull(row.cell(mapping, AUTHOR)),
                orNull(row.cell(mapping, PRODUCT)),
                orNull(row.cell(mapping, URL)),
                at,
                orNull(row.cell(mapping, PLACE)),
                orNull(row.cell(mapping, LANGUAGE)),
                orNull(row.cell(mapping, KIND)));
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
