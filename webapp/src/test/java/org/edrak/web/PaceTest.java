package org.edrak.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long MILLISECOND = 1_000_000;
    /** Of one processor: two milliseconds a page, a twentieth of one a refusal. */
    private static final double OF_A_PAGE = 2e-3;

    private static final double OF_A_REFUSAL = 5e-5;

    private long now = System.nanoTime();
    private int passed;
    private int refused;
    private double usedThen;
    private boolean alwaysBusy;
    private final Pace pace = new Pace(this::busy, now);

    /** Ten times a second. */
    private double busy() {
        double used = passed * OF_A_PAGE + refused * OF_A_REFUSAL;
        double busy = (used - usedThen) / 0.1;
        usedThen = used;
        return alwaysBusy ? 1 : busy;
    }

    /** So many come in each millisecond; who passes when so many are inside already finds no place. */
    private void come(int milliseconds, int many, int places) {
        for (int i = 0; i < milliseconds; i++) {
            now += MILLISECOND;
            for (int inside = 0, j = 0; j < many; j++) {
                boolean passes = pace.lets(now, false);
                if (passes && inside++ < places) {
                    passed++;
                } else {
                    refused++;
                    if (passes) {
                        pace.refused();
                    }
                }
            }
        }
    }

    @Test
    void letsAllPassWhileFewFindNoPlace() {
        come(2000, 4, 3);
        assertThat(refused).isEqualTo(2000);
    }

    @Test
    void letsAsManyPassAsLeaveTheProcessorsSomeRest() {
        come(5000, 8, 1);
        passed = 0;
        refused = 0;
        usedThen = 0;
        come(2000, 8, 1);
        double busy = (passed * OF_A_PAGE + refused * OF_A_REFUSAL) / 2;
        assertThat(busy).isBetween(0.85, 1.0);
        assertThat(passed / 2.0).isBetween(200.0, 320.0);
    }

    @Test
    void letsNobodyPassWhileAnswersWaitAndManyAreRefused() {
        assertThat(pace.lets(now, true)).isTrue();
        come(1000, 8, 1);
        now += 100 * MILLISECOND;
        assertThat(pace.lets(now, true)).isFalse();
        assertThat(pace.lets(now, false)).isTrue();
    }

    @Test
    void letsAllPassAgainWhenTheRushIsOver() {
        come(2000, 8, 1);
        comeOneByOne(250);
        refused = 0;
        comeOneByOne(250);
        assertThat(refused).isZero();
    }

    private void comeOneByOne(int many) {
        for (int i = 0; i < many; i++) {
            now += 3 * MILLISECOND;
            come(1, 1, 1);
        }
    }

    @Test
    void neverStopsAltogether() {
        alwaysBusy = true;
        come(10_000, 8, 1);
        passed = 0;
        come(10_000, 8, 1);
        assertThat(passed).isBetween(40, 60);
    }
}
