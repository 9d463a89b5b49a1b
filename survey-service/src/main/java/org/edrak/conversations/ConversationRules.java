package org.edrak.conversations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.edrak.text.Characters;
import org.jspecify.annotations.Nullable;

/** Decides for the API and the importers alike which conversations are taken. */
public final class ConversationRules {
    static final int LONGEST_SOURCE = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORDS = 20_000;
    private static final int MOST_TURNS = 2_000;
    private static final Duration CLOCK_SKEW = Duration.ofDays(1);

    private final List<ConversationProblem> problems = new ArrayList<>();
    private final Instant latest;

    private ConversationRules(Instant now) {
        this.latest = now.plus(CLOCK_SKEW);
    }

    /** What is wrong with {@code given} at the time {@code now}; nothing, when it may be stored. */
    public static List<ConversationProblem> check(NewConversation given, Instant now) {
        ConversationRules rules = new ConversationRules(now);
        rules.length("source", given.source(), 1, LONGEST_SOURCE);
        rules.length("externalId", given.externalId(), 1, LONGEST_NAME);
        rules.length("product", Objects.requireNonNullElse(given.product(), ""), 0, LONGEST_NAME);
        rules.length("place", Objects.requireNonNullElse(given.place(), ""), 0, LONGEST_NAME);
        rules.past("openedAt", given.openedAt());
        rules.past("solvedAt", given.solvedAt());
        rules.turns(given);
        return rules.problems;
    }

    private void turns(NewConversation given) {
        if (given.turns().isEmpty() || given.turns().size() > MOST_TURNS) {
            note("turns", "conversation.turns", MOST_TURNS);
            return;
        }
        for (int i = 0; i < given.turns().size(); i++) {
            NewTurn turn = given.turns().get(i);
            String place = "turns[" + i + "].";
            length(place + "author", Objects.requireNonNullElse(turn.author(), ""), 0, LONGEST_NAME);
            length(place + "words", turn.words(), 0, LONGEST_WORDS);
            past(place + "at", turn.at());
        }
        Instant solved = given.solvedAt();
        if (solved != null && solved.isBefore(given.opened())) {
            note("solvedAt", "conversation.solved-before-opened");
        }
    }

    private void past(String field, @Nullable Instant at) {
        if (at != null && at.isAfter(latest)) {
            note(field, "review.in-the-future");
        }
    }

    private void length(String field, String value, int min, int max) {
        if (value.length() > max) {
            note(field, "review.too-long", max, value.length());
        } else if (value.length() < min) {
            note(field, "review.missing", field);
        } else if (!Characters.areStorable(value)) {
            note(field, "review.not-text");
        }
    }

    private void note(String field, String code, Object... arguments) {
        problems.add(new ConversationProblem(
                field, code, Arrays.stream(arguments).map(Object::toString).toList()));
    }
}
