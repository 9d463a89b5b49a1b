package org.edrak.statistics.segments;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.edrak.statistics.NpsCounts;
import org.junit.jupiter.api.Test;

class ShrunkNpsTest {
    private static final NpsCounts ALL = new NpsCounts(50, 30, 20);

    @Test
    void pullsASmallGroupTowardsAll() {
        // 4 promoters and 1 passive with 5, 3 and 2 added: 9, 4 and 2 of 15
        ShrunkNps shrunk = requireNonNull(ShrunkNps.of(new NpsCounts(4, 1, 0), ALL));
        assertThat(shrunk.raw()).isEqualTo(80);
        assertThat(shrunk.estimate().value()).isCloseTo(700 / 15.0, within(1e-12));
        assertThat(shrunk.sd()).isCloseTo(100 * Math.sqrt((11 / 15.0 - 49 / 225.0) / 16), within(1e-12));
        assertThat(shrunk.ownShare()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(shrunk.borrowed()).isTrue();
    }

    @Test
    void leavesALargeGroupAlmostAsItIs() {
        ShrunkNps shrunk = requireNonNull(ShrunkNps.of(new NpsCounts(0, 0, 990), ALL));
        assertThat(shrunk.estimate().value()).isCloseTo(-98.7, within(1e-9));
        assertThat(shrunk.estimate().low()).isGreaterThanOrEqualTo(-100);
        assertThat(shrunk.borrowed()).isFalse();
    }

    @Test
    void inventsNoFigureOfNobody() {
        assertThat(ShrunkNps.of(NpsCounts.NONE, ALL)).isNull();
        assertThat(ShrunkNps.of(ALL, NpsCounts.NONE)).isNull();
    }
}
