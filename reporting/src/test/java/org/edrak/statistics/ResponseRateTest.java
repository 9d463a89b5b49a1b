package org.edrak.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResponseRateTest {
    @Test
    void leavesOutWhatWasNotDelivered() {
        assertThat(requireNonNull(ResponseRate.of(30, 130, 10)).value()).isEqualTo(0.25);
    }

    @Test
    void hasNoneWithoutInvitations() {
        assertThat(ResponseRate.of(0, 10, 10)).isNull();
    }
}
