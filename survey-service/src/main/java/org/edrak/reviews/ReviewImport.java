package org.edrak.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.edrak.imports.ColumnMapping;
import org.edrak.imports.ImportOutcome;
import org.edrak.imports.Row;
import org.edrak.imports.RowProblem;
import org.edrak.imports.RowSource;
import org.edrak.imports.TwoPasses;
import org.jspecify.annotations.Nullable;

/** Takes over reviews from a file of columns. */
@ApplicationScoped
@Transactional
public class ReviewImport {
    public static final String TEXT = "@text";
    public static final String STARS = "@stars";
    public static final String AUTHOR = "@author";
    public static final String SOURCE = "@source";
    public static final String PRODUCT = "@product";
    public static final String URL = "@url";

    public static final int LONGEST_SOURCE = ReviewRules.LONGEST_SOURCE;

    private static final Pattern WHOLE = Pattern.compile("\\p{Nd}{1,3}(\\.0+)?");

    @PersistenceContext
    private EntityManager entities;

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

    /** What would become of a file; nothing is stored. */
    public ImportOutcome check(Path path, ColumnMapping mapping, Defaults defaults) {
        return passes(path, mapping, defaults).check();
    }

    /**
     * Reads the whole file first, then stores its rows, all or none; a file that comes twice changes nothing the second
     * time.
     *
     * @param leaveOut whether rows that cannot be taken over are left out; otherwise nothing is stored when there are
     *     any
     */
    public ImportOutcome run(long workspaceId, Path path, ColumnMapping mapping, Defaults defaults, boolean leaveOut) {
        return passes(path, mapping, defaults)
                .run(
                        leaveOut,
                        batch -> forgotten(reviews.add(workspaceId, batch).stored()));
    }

    /** What is stored leaves the memory, so that a long file needs no more of it than a short one. */
    private int forgotten(int stored) {
        entities.flush();
        entities.clear();
        return stored;
    }

    private TwoPasses<NewReview> passes(Path path, ColumnMapping mapping, Defaults defaults) {
        return new TwoPasses<>(
                RowSource.of(path, mapping.encoding(), mapping.delimiter()),
                (row, identity) -> read(row, mapping, defaults, identity));
    }

    private TwoPasses.Read<NewReview> read(Row row, ColumnMapping mapping, Defaults defaults, String identity) {
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
        return new TwoPasses.Read<>(problems, problems.isEmpty() ? review : null);
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
