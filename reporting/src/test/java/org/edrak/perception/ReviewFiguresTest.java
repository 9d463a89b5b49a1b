package org.edrak.perception;

import static org.assertj.core.api.Assertions.assertThat;

import org.edrak.perception.ReviewSection.StarCounts;
import org.edrak.questionnaires.Scale;
import org.edrak.reviews.Stars;
import org.junit.jupiter.api.Test;

class ReviewFiguresTest {
    private static ScoredReview review(Stars stars, boolean copy, boolean campaign) {
        return new ScoredReview(Given.DAY, "shop", stars, null, copy, campaign);
    }

    @Test
    void countsHalfStarsApartAndKeepsTheMeanExact() {
        PerceptionSummary summary = new PerceptionSummary.Fold()
                .add(review(new Stars(4.5, 1, 5), false, false))
                .add(review(new Stars(4.25, 1, 5), false, false))
                .add(review(new Stars(5, 1, 5), false, false))
                .add(review(new Stars(9, 0, 10), false, false))
                .summary();
        StarCounts five = ReviewFigures.of(summary).stars().getFirst();
        assertThat(five.scale()).isEqualTo(new Scale(1, 5));
        assertThat(five.step()).isEqualTo(0.5);
        assertThat(five.counts()).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 2L, 1L);
        assertThat(five.mean()).isEqualTo(13.75 / 3);
        StarCounts ten = ReviewFigures.of(summary).stars().getLast();
        assertThat(ten.step()).isEqualTo(1);
        assertThat(ten.counts()).hasSize(11).endsWith(1L, 0L);
    }

    @Test
    void countsHalvesOfLongScalesAtTheNextStep() {
        PerceptionSummary summary = new PerceptionSummary.Fold()
                .add(review(new Stars(87.5, 0, 100), false, false))
                .summary();
        StarCounts hundred = ReviewFigures.of(summary).stars().getFirst();
        assertThat(hundred.counts()).hasSize(101);
        assertThat(hundred.counts().get(88)).isEqualTo(1);
        assertThat(hundred.mean()).isEqualTo(87.5);
    }

    @Test
    void tellsHowManyAreCopiesAndHowManyOfThemInCampaigns() {
        PerceptionSummary summary = new PerceptionSummary.Fold()
                .add(review(new Stars(5, 1, 5), false, true))
                .add(review(new Stars(5, 1, 5), true, true))
                .add(review(new Stars(5, 1, 5), true, false))
                .add(review(new Stars(5, 1, 5), false, false))
                .summary();
        assertThat(summary.count(Cell.Copies.class)).isEqualTo(2);
        assertThat(summary.count(Cell.Campaigns.class)).isEqualTo(2);
        assertThat(summary.count(Cell.Reviews.class)).isEqualTo(4);
    }
}
