package org.edrak.statistics.gaps;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.edrak.statistics.gaps.ImportancePerformance.Quadrant.CONCENTRATE;
import static org.edrak.statistics.gaps.ImportancePerformance.Quadrant.KEEP;
import static org.edrak.statistics.gaps.ImportancePerformance.Quadrant.LOW;
import static org.edrak.statistics.gaps.ImportancePerformance.Quadrant.OVERKILL;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportancePerformanceTest {
    @Test
    void partsAtTheGrandMeans() {
        ImportancePerformance parted =
                requireNonNull(ImportancePerformance.of(List.of(5.0, 5.0, 3.0, 3.0), List.of(2.0, 4.0, 2.0, 4.0)));
        assertThat(parted.importance()).isEqualTo(4);
        assertThat(parted.performance()).isEqualTo(3);
        assertThat(parted.quadrants()).containsExactly(CONCENTRATE, KEEP, LOW, OVERKILL);
    }

    @Test
    void countsWhatLiesOnALineAsAbove() {
        assertThat(requireNonNull(ImportancePerformance.of(List.of(4.0), List.of(4.0)))
                        .quadrants())
                .containsExactly(KEEP);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(requireNonNull(
                                ImportancePerformance.of(Arrays.asList(1.0, null, 3.0), Arrays.asList(1.0, 90.0, 3.0)))
                        .quadrants())
                .containsExactly(LOW, null, KEEP);
        assertThat(ImportancePerformance.of(List.of(), List.of())).isNull();
        assertThat(ImportancePerformance.of(Arrays.asList((Double) null), List.of(1.0)))
                .isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> ImportancePerformance.of(List.of(), List.of(1.0)));
    }

    @Test
    void partsAtAStandard() {
        assertThat(ImportancePerformance.parted(List.of(5.0, 5.0), List.of(4.4, 4.5), 4, 4.5)
                        .quadrants())
                .containsExactly(CONCENTRATE, KEEP);
    }
}
