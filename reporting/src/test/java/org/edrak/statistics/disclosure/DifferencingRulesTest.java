package org.edrak.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencingRulesTest {
    @Test
    void refusesTwoFiltersThatPartFewPeople() {
        assertThat(DifferencingRules.permit(200, 199, 199, 5)).isFalse();
        assertThat(DifferencingRules.permit(200, 196, 196, 5)).isFalse();
        assertThat(DifferencingRules.permit(200, 195, 195, 5)).isTrue();
        assertThat(DifferencingRules.permit(100, 102, 99, 5)).isFalse();
        assertThat(DifferencingRules.permit(100, 100, 100, 5)).isTrue();
        assertThat(DifferencingRules.permit(100, 50, 0, 5)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> DifferencingRules.permit(10, 5, 6, 5));
    }

    @Test
    void comparesCellByCell() {
        assertThat(DifferencingRules.permit(List.of(40L, 30L), List.of(30L, 30L), 5))
                .isTrue();
        assertThat(DifferencingRules.permit(List.of(40L, 30L), List.of(30L, 29L), 5))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> DifferencingRules.permit(List.of(1L), List.of(), 5));
    }
}
