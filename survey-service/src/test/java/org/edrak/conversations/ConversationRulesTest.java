package org.edrak.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConversationRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final NewTurn ASKED =
            new NewTurn(AuthorRole.CUSTOMER, "Ann", NOW.minusSeconds(600), "Where is my parcel?");

    private static NewConversation of(@Nullable Instant solved, List<NewTurn> turns) {
        return new NewConversation("desk", "T-1", ConversationChannel.CHAT, null, null, null, solved, turns);
    }

    private static List<String> wrong(NewConversation given) {
        return ConversationRules.check(given, NOW).stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    @Test
    void takesAUsualConversation() {
        assertThat(wrong(of(NOW, List.of(ASKED)))).isEmpty();
    }

    @Test
    void takesATurnWithoutWordsSinceAPictureMayHaveBeenSent() {
        assertThat(wrong(of(null, List.of(new NewTurn(AuthorRole.CUSTOMER, null, NOW, "")))))
                .isEmpty();
    }

    @Test
    void namesTheTurnThatIsWrong() {
        NewTurn later = new NewTurn(AuthorRole.AGENT, "x".repeat(201), NOW.plusSeconds(200_000), "a\u0000b");
        assertThat(wrong(of(null, List.of(ASKED, later))))
                .containsExactly(
                        "turns[1].author review.too-long",
                        "turns[1].words review.not-text",
                        "turns[1].at review.in-the-future");
    }

    @Test
    void refusesASolutionBeforeTheBeginning() {
        assertThat(wrong(of(NOW.minusSeconds(601), List.of(ASKED))))
                .containsExactly("solvedAt conversation.solved-before-opened");
    }

    @Test
    void refusesNoTurnsAndTooMany() {
        assertThat(wrong(of(null, List.of()))).containsExactly("turns conversation.turns");
        assertThat(wrong(of(null, new ArrayList<>(Collections.nCopies(2_001, ASKED)))))
                .containsExactly("turns conversation.turns");
    }

    @Test
    void knowsRolesInBothLanguagesHoweverTheyAreTyped() {
        assertThat(AuthorRole.named(" Customer ")).contains(AuthorRole.CUSTOMER);
        assertThat(AuthorRole.named("مشتري")).contains(AuthorRole.CUSTOMER);
        assertThat(AuthorRole.named("كارشناس")).contains(AuthorRole.AGENT);
        assertThat(AuthorRole.named("BOT")).contains(AuthorRole.BOT);
        assertThat(AuthorRole.named("")).isEmpty();
        assertThat(AuthorRole.named("nobody")).isEmpty();
    }

    @Test
    void knowsATurnAgainAndTellsOthersFromIt() {
        assertThat(new NewTurn(AuthorRole.CUSTOMER, "Ann", ASKED.at(), ASKED.words()).digest())
                .isEqualTo(ASKED.digest());
        assertThat(List.of(
                        new NewTurn(AuthorRole.AGENT, "Ann", ASKED.at(), ASKED.words()).digest(),
                        new NewTurn(AuthorRole.CUSTOMER, null, ASKED.at(), ASKED.words()).digest(),
                        new NewTurn(AuthorRole.CUSTOMER, "Ann", NOW, ASKED.words()).digest(),
                        new NewTurn(AuthorRole.CUSTOMER, "Ann", ASKED.at(), "Where?").digest()))
                .doesNotContain(ASKED.digest())
                .doesNotHaveDuplicates();
    }
}
