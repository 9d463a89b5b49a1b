package org.edrak.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.edrak.conversations.ConversationRules;
import org.edrak.conversations.NewConversation;
import org.junit.jupiter.api.Test;

class SampleTalksTest {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @Test
    void areValidAndAlwaysTheSame() {
        List<NewConversation> talks = SampleTalks.ending(LAST, 1404);
        assertThat(talks).hasSize(36).isEqualTo(SampleTalks.ending(LAST, 1404));
        assertThat(talks)
                .allSatisfy(talk -> assertThat(ConversationRules.check(talk, NOW))
                        .as(talk.externalId())
                        .isEmpty());
        assertThat(talks).extracting(NewConversation::externalId).doesNotHaveDuplicates();
    }
}
