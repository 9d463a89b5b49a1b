package org.edrak.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.edrak.conversations.AuthorRole;
import org.edrak.conversations.ConversationChannel;
import org.edrak.conversations.NewConversation;
import org.edrak.conversations.NewTurn;
import org.jspecify.annotations.Nullable;

/** The conversations of the sample year: four agents of different haste, and everybody slower in the crisis. */
final class SampleTalks {
    private record Agent(String name, double minutes) {}

    private static final List<Agent> AGENTS =
            List.of(new Agent("سارا کریمی", 3), new Agent("Leila", 6), new Agent("امید", 14), new Agent("Daniel", 25));
    private static final double SLOWER_IN_CRISIS = 9;
    private static final double SPREAD = 0.7;

    private final SampleCalendar calendar;
    private final SampleClock clock;
    private final RandomGenerator random;

    private SampleTalks(LocalDate last, long seed) {
        calendar = new SampleCalendar(last);
        SplittableRandom source = new SplittableRandom(seed);
        clock = new SampleClock(calendar, source.split());
        random = source;
    }

    /** The conversations of the year that ends with {@code last}; the same day and seed always give the same. */
    static List<NewConversation> ending(LocalDate last, long seed) {
        SampleTalks talks = new SampleTalks(last, seed);
        List<NewConversation> all = new ArrayList<>();
        for (String language : SampleTexts.LANGUAGES) {
            for (String talk : read(language)) {
                all.add(talks.conversation("nv-talk-%s-%02d".formatted(language, all.size() + 1), talk));
            }
        }
        return all;
    }

    private static List<String> read(String language) {
        String name = "talks-" + language + ".txt";
        try (InputStream in = Objects.requireNonNull(SampleTalks.class.getResourceAsStream(name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.replaceFirst("^#[^\n]*\n", "").split("\n\n")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NewConversation conversation(String id, String talk) {
        List<String> lines = talk.strip().lines().toList();
        String[] head = lines.getFirst().split(" ");
        LocalDate day = day(head.length > 1 ? SampleSeason.of(head[1]) : null);
        Agent agent = AGENTS.get(random.nextInt(AGENTS.size()));
        double slower = 1 + (SLOWER_IN_CRISIS - 1) * calendar.crisis(day);
        List<NewTurn> turns = new ArrayList<>();
        Instant at = clock.at(day);
        for (String line : lines.subList(1, lines.size())) {
            AuthorRole role = role(line.charAt(0));
            if (!turns.isEmpty()) {
                at = at.plusSeconds(wait(role, agent, slower));
            }
            turns.add(new NewTurn(role, role == AuthorRole.AGENT ? agent.name() : null, at, line.substring(2)));
        }
        boolean isAnswered = turns.stream().anyMatch(turn -> turn.role() == AuthorRole.AGENT);
        return new NewConversation(
                "help desk",
                id,
                ConversationChannel.named(head[0]).orElseThrow(),
                null,
                null,
                null,
                isAnswered && random.nextDouble() < 0.85 ? at.plusSeconds(600) : null,
                turns);
    }

    private LocalDate day(@Nullable SampleSeason season) {
        return Stream.generate(clock::day)
                .filter(day -> season == null ? calendar.crisis(day) == 0 : calendar.isIn(season, day))
                .findFirst()
                .orElseThrow();
    }

    private static AuthorRole role(char mark) {
        return switch (mark) {
            case 'C' -> AuthorRole.CUSTOMER;
            case 'A' -> AuthorRole.AGENT;
            case 'B' -> AuthorRole.BOT;
            default -> throw new IllegalArgumentException("nobody is called " + mark);
        };
    }

    private long wait(AuthorRole role, Agent agent, double slower) {
        double seconds = switch (role) {
            case AGENT -> 60 * agent.minutes() * slower * Math.exp(SPREAD * random.nextGaussian());
            case CUSTOMER -> 120 + 600 * random.nextDouble();
            case BOT, SYSTEM -> 2;
        };
        return Math.max(1, Math.round(seconds));
    }
}
