package org.edrak.perception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.edrak.perception.ConversationSection.Agent;
import org.edrak.questionnaires.Driver;
import org.edrak.statistics.durations.DurationFigure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConversationFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static ScoredConversation answered(String agent, long seconds, @Nullable Long solution, int turns) {
        return new ScoredConversation(
                DAY,
                "chat",
                true,
                new ScoredConversation.Reply(agent, seconds),
                solution,
                Collections.nCopies(turns, agent),
                List.of());
    }

    private static PerceptionSummary sum(List<ScoredConversation> conversations) {
        PerceptionSummary.Fold fold = new PerceptionSummary.Fold();
        conversations.forEach(fold::add);
        return fold.summary();
    }

    @Test
    void countsWhoAnsweredWhoWaitsAndWhatIsSolved() {
        ConversationSection section = ConversationFigures.of(sum(List.of(
                answered("Sara", 4, 9L, 2),
                answered("Sara", 6, null, 1),
                answered("Ali", 8, 7L, 1),
                new ScoredConversation(DAY, "chat", true, null, null, List.of(), List.of()),
                new ScoredConversation(DAY, "ticket", false, null, null, List.of("Ali"), List.of()))));
        assertThat(section.n()).isEqualTo(5);
        assertThat(section.answered()).isEqualTo(3);
        assertThat(section.unanswered()).isEqualTo(1);
        assertThat(section.solved()).isEqualTo(2);
        assertThat(section.firstReply()).isEqualTo(new DurationFigure(3, 6, 8));
        assertThat(section.solution()).isEqualTo(new DurationFigure(2, 7, 9));
        assertThat(section.agents()).containsExactly(new Agent("Sara", 2, 3, null), new Agent("Ali", 1, 2, null));
        assertThat(section.betweenAgents()).isNull();
    }

    @Test
    void showsAnAgentsTimesFromFiveConversationsOn() {
        List<ScoredConversation> five = new ArrayList<>(Collections.nCopies(5, answered("Sara", 7, null, 1)));
        assertThat(ConversationFigures.of(sum(five)).agents().getFirst().firstReply())
                .isEqualTo(new DurationFigure(5, 7, 7));
    }

    @Test
    void tellsAgentsWhoDifferFromAgentsWhoDoNot() {
        List<ScoredConversation> different = new ArrayList<>();
        List<ScoredConversation> alike = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            long quick = 20 + random.nextInt(20);
            long slow = 4_000 + random.nextInt(4_000);
            different.add(answered(i % 2 == 0 ? "Sara" : "Ali", i % 2 == 0 ? quick : slow, null, 1));
            alike.add(answered(i % 2 == 0 ? "Sara" : "Ali", i % 4 < 2 ? quick : slow, null, 1));
        }
        assertThat(ConversationFigures.of(sum(different)).betweenAgents()).isGreaterThan(0.9);
        assertThat(ConversationFigures.of(sum(alike)).betweenAgents()).isLessThan(0.1);
    }

    @Test
    void addsUpInAnyOrder() {
        List<ScoredConversation> many = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            many.add(
                    answered("agent " + random.nextInt(5), random.nextInt(100_000), (long) random.nextInt(900_000), 2));
        }
        PerceptionSummary whole = sum(many);
        Collections.shuffle(many, random);
        PerceptionSummary parts = sum(many.subList(0, 70)).merge(sum(many.subList(70, 200)));
        assertThat(parts).isEqualTo(whole);
        assertThat(ConversationFigures.of(parts)).isEqualTo(ConversationFigures.of(whole));
    }

    @Test
    void bringsComplaintsToThePainPoints() {
        Theme delivery = new Theme(Driver.SUPPORT_QUALITY, "delivery");
        Reading late = new Reading.Scored(-0.7, List.of(new Reading.Mention(delivery, -0.7)));
        ScoredConversation one = new ScoredConversation(DAY, "chat", true, null, null, List.of(), List.of(late, late));
        assertThat(PerceptionReport.quotableThemes(sum(Collections.nCopies(9, one))))
                .isEmpty();
        PerceptionSummary summary = sum(Collections.nCopies(10, one));
        assertThat(PerceptionReport.quotableThemes(summary)).containsExactly(delivery);
        assertThat(ConversationFigures.of(summary).sentiment().n()).isEqualTo(10);
    }

    @Test
    void isThereWithoutAnyConversation() {
        ConversationSection none = ConversationFigures.of(PerceptionSummary.EMPTY);
        assertThat(none.n()).isZero();
        assertThat(none.firstReply()).isNull();
        assertThat(none.agents()).isEmpty();
    }
}
