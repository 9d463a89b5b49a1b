package org.edrak.conversations;

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
import org.edrak.imports.ColumnMapping;
import org.edrak.imports.ImportOutcome;
import org.edrak.imports.Row;
import org.edrak.imports.RowProblem;
import org.edrak.imports.RowSource;
import org.edrak.imports.TwoPasses;
import org.jspecify.annotations.Nullable;

/** Takes over conversations from a file of columns in which each row is a turn. */
@ApplicationScoped
@Transactional
public class ConversationImport {
    /** The conversation's own name in its source: rows with the same belong together. */
    public static final String CONVERSATION = "@conversation";

    public static final String TEXT = "@text";
    public static final String ROLE = "@role";
    public static final String AUTHOR = "@author";
    public static final String SOURCE = "@source";
    public static final String CHANNEL = "@channel";
    public static final String PRODUCT = "@product";
    public static final String PLACE = "@place";
    public static final String SOLVED = "@solved";

    public static final int LONGEST_SOURCE = ConversationRules.LONGEST_SOURCE;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Conversations conversations;

    @Inject
    private InstantSource clock;

    /**
     * What a file of conversations does not say of itself.
     *
     * @param source of the rows that no column gives one
     * @param channel of the rows that no column gives one
     */
    public record Defaults(String source, ConversationChannel channel) {}

    /** What would become of a file; nothing is stored. */
    public ImportOutcome check(Path path, ColumnMapping mapping, Defaults defaults) {
        return passes(path, mapping, defaults).check();
    }

    /**
     * Reads the whole file first, then stores its turns, all or none; a file that comes twice changes nothing the second
     * time.
     *
     * @param leaveOut whether rows that cannot be taken over are left out; otherwise nothing is stored when there are
     *     any
     */
    public ImportOutcome run(long workspaceId, Path path, ColumnMapping mapping, Defaults defaults, boolean leaveOut) {
        return passes(path, mapping, defaults).run(leaveOut, batch -> store(workspaceId, batch));
    }

    /** What is stored leaves the memory, so that a long file needs no more of it than a short one. */
    private int store(long workspaceId, List<NewConversation> batch) {
        int stored = conversations.add(workspaceId, batch).turns();
        entities.flush();
        entities.clear();
        return stored;
    }

    private TwoPasses<NewConversation> passes(Path path, ColumnMapping mapping, Defaults defaults) {
        return new TwoPasses<>(RowSource.of(path, mapping), (row, identity) -> read(row, mapping, defaults));
    }

    private TwoPasses.Read<NewConversation> read(Row row, ColumnMapping mapping, Defaults defaults) {
        List<RowProblem> problems = new ArrayList<>();
        Optional<Instant> at = row.when(mapping);
        if (at.isEmpty()) {
            problems.add(row.noDate(mapping));
        }
        Optional<AuthorRole> role = AuthorRole.named(row.cell(mapping, ROLE));
        if (role.isEmpty()) {
            problems.add(row.problem(mapping, ROLE, "conversation.role", List.of()));
        }
        NewConversation given = new NewConversation(
                or(row.cell(mapping, SOURCE), defaults.source()),
                row.cell(mapping, CONVERSATION),
                channel(row, mapping, defaults, problems),
                orNull(row.cell(mapping, PRODUCT)),
                orNull(row.cell(mapping, PLACE)),
                null,
                solved(row, mapping, problems),
                List.of(new NewTurn(
                        role.orElse(AuthorRole.SYSTEM),
                        orNull(row.cell(mapping, AUTHOR)),
                        at.orElse(Instant.EPOCH),
                        row.cell(mapping, TEXT))));
        for (ConversationProblem problem : ConversationRules.check(given, clock.instant())) {
            // A row knows only one turn; that a later one came after the solution is no fault of it.
            if (!problem.code().equals("conversation.solved-before-opened")) {
                problems.add(row.problem(mapping, target(problem.field()), problem.code(), problem.arguments()));
            }
        }
        return new TwoPasses.Read<>(problems, problems.isEmpty() ? given : null);
    }

    private static ConversationChannel channel(
            Row row, ColumnMapping mapping, Defaults defaults, List<RowProblem> problems) {
        String written = row.cell(mapping, CHANNEL);
        Optional<ConversationChannel> channel =
                written.isEmpty() ? Optional.of(defaults.channel()) : ConversationChannel.named(written);
        if (channel.isEmpty()) {
            problems.add(row.problem(mapping, CHANNEL, "conversation.channel-unknown", List.of()));
        }
        return channel.orElse(defaults.channel());
    }

    private static @Nullable Instant solved(Row row, ColumnMapping mapping, List<RowProblem> problems) {
        String written = row.cell(mapping, SOLVED);
        if (written.isEmpty()) {
            return null;
        }
        Optional<Instant> solved = mapping.dates().read(written, mapping.zone());
        if (solved.isEmpty()) {
            problems.add(row.problem(mapping, SOLVED, "import.not-a-date", List.of()));
        }
        return solved.orElse(null);
    }

    private static String target(String field) {
        return switch (field) {
            case "externalId" -> CONVERSATION;
            case "turns[0].words" -> TEXT;
            case "turns[0].author" -> AUTHOR;
            case "turns[0].at" -> ColumnMapping.DATE;
            case "solvedAt" -> SOLVED;
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
