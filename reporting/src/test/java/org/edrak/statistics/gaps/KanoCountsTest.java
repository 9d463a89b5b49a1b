package org.edrak.statistics.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.edrak.statistics.gaps.KanoCategory.ATTRACTIVE;
import static org.edrak.statistics.gaps.KanoCategory.INDIFFERENT;
import static org.edrak.statistics.gaps.KanoCategory.MUST_BE;
import static org.edrak.statistics.gaps.KanoCategory.ONE_DIMENSIONAL;
import static org.edrak.statistics.gaps.KanoCategory.QUESTIONABLE;
import static org.edrak.statistics.gaps.KanoCategory.REVERSE;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KanoCountsTest {
    @Test
    void readsTheEvaluationTable() {
        assertThat(row(1)).isEqualTo("Q A A A O");
        assertThat(row(2)).isEqualTo("R I I I M");
        assertThat(row(3)).isEqualTo("R I I I M");
        assertThat(row(4)).isEqualTo("R I I I M");
        assertThat(row(5)).isEqualTo("R R R R Q");
        assertThatIllegalArgumentException().isThrownBy(() -> KanoCategory.of(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> KanoCategory.of(3, 6));
    }

    @Test
    void countsWhatHavingAddsAndLackingTakes() {
        KanoCounts counts = new KanoCounts(Map.of(
                ATTRACTIVE, 6L, ONE_DIMENSIONAL, 8L, MUST_BE, 4L, INDIFFERENT, 2L, REVERSE, 5L, QUESTIONABLE, 1L));
        assertThat(counts.category()).isEqualTo(ONE_DIMENSIONAL);
        assertThat(counts.better()).isEqualTo(0.7);
        assertThat(counts.worse()).isEqualTo(-0.6);
    }

    @Test
    void takesTheFirstOfEquallyMany() {
        assertThat(new KanoCounts(Map.of(MUST_BE, 3L, INDIFFERENT, 3L, ATTRACTIVE, 2L)).category())
                .isEqualTo(MUST_BE);
        assertThat(KanoCounts.one(QUESTIONABLE).plus(KanoCounts.one(REVERSE)).category())
                .isEqualTo(REVERSE);
    }

    @Test
    void saysNothingOfNobody() {
        assertThat(KanoCounts.NONE.category()).isNull();
        assertThat(KanoCounts.NONE.better()).isNull();
        assertThat(KanoCounts.one(REVERSE).worse()).isNull();
        assertThat(KanoCounts.one(INDIFFERENT).worse()).isEqualTo(0.0);
    }

    private static String row(int present) {
        StringBuilder row = new StringBuilder();
        for (int absent = 1; absent <= 5; absent++) {
            row.append(absent > 1 ? " " : "")
                    .append(KanoCategory.of(present, absent).name().charAt(0));
        }
        return row.toString();
    }
}
