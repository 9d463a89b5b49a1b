package org.edrak.perception;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.edrak.perception.Given.expects;
import static org.edrak.perception.Given.pair;
import static org.edrak.perception.Given.recommends;
import static org.edrak.perception.Given.satisfied;
import static org.edrak.perception.Given.says;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.edrak.perception.DataQuality.LeftOut;
import org.edrak.perception.DataQuality.Reason;
import org.edrak.perception.GapSection.DriverGap;
import org.edrak.perception.GapSection.ItemGap;
import org.edrak.perception.PainPoint.Cost;
import org.edrak.perception.Reading.Unsupported;
import org.edrak.perception.Reading.Waiting;
import org.edrak.questionnaires.Driver;
import org.edrak.questionnaires.Scale;
import org.edrak.reviews.Stars;
import org.edrak.statistics.NpsCounts;
import org.junit.jupiter.api.Test;

class PerceptionReportTest {
    @Test
    void showsNoFigureWithoutFeedback() {
        PerceptionReport report = Reports.of(PerceptionSummary.EMPTY);
        assertThat(report.nps().estimate()).isNull();
        assertThat(report.csat().share()).isNull();
        assertThat(report.gaps().overall()).isNull();
        assertThat(report.drivers())
                .hasSize(5)
                .allSatisfy(driver -> assertThat(driver.answers().mean()).isNull());
        assertThat(report.painPoints()).isEmpty();
        assertThat(report.quality().leftOut()).isEmpty();
    }

    @Test
    void countsTheScoreOverThoseWhoAnswered() {
        PerceptionReport report =
                Reports.of(recommends(10), recommends(9), recommends(8), recommends(0), recommends(null));
        assertThat(report.nps().counts()).isEqualTo(new NpsCounts(2, 1, 1));
        assertThat(requireNonNull(report.nps().estimate()).value()).isEqualTo(25);
        assertThat(report.quality().leftOut()).contains(new LeftOut(Reason.NO_NPS, 1));
    }

    @Test
    void takesTheTopBoxOfEachScale() {
        PerceptionReport report = Reports.of(
                satisfied(Given.FIVE, 4),
                satisfied(Given.FIVE, 3),
                satisfied(new Scale(1, 3), 3),
                satisfied(new Scale(1, 10), 8));
        assertThat(report.csat().satisfied()).isEqualTo(3);
        assertThat(requireNonNull(report.csat().share()).value()).isEqualTo(0.75);
    }

    @Test
    void weighsEachCustomerOnceInTheGapOfADriver() {
        // one customer answers three items with a gap of −3 each, another a single item with 0
        PerceptionReport report = Reports.of(
                expects(3, pair("a", Driver.PRICE, 7, 4), pair("b", Driver.PRICE, 7, 4), pair("c", Driver.PRICE, 7, 4)),
                expects(3, pair("a", Driver.PRICE, 5, 5)));
        Gap price = report.gaps().drivers().getFirst().gap();
        assertThat(price.gap()).isCloseTo(-1.5, within(1e-12));
        assertThat(price.n()).isEqualTo(2);
        assertThat(price.pairs()).isEqualTo(4);
        assertThat(price.expectation()).isCloseTo(6, within(1e-12));
    }

    @Test
    void takesTheOverallGapFromCompleteResponses() {
        PerceptionReport report = Reports.of(
                expects(2, pair("a", Driver.PRICE, 7, 5), pair("b", Driver.REPUTATION, 7, 6)),
                expects(2, pair("a", Driver.PRICE, 5, 5)),
                expects(2));
        assertThat(requireNonNull(report.gaps().overall()).gap()).isCloseTo(-1.5, within(1e-12));
        assertThat(requireNonNull(report.gaps().overall()).n()).isEqualTo(1);
        assertThat(requireNonNull(report.gaps().available()).gap()).isCloseTo(-0.75, within(1e-12));
        assertThat(requireNonNull(report.gaps().available()).n()).isEqualTo(2);
        assertThat(report.quality().leftOut())
                .contains(new LeftOut(Reason.INCOMPLETE_PAIRS, 1), new LeftOut(Reason.NO_PAIRS, 1));
    }

    @Test
    void ordersGapsByTheWidestShortfall() {
        PerceptionReport report = Reports.of(expects(
                3,
                pair("a", Driver.PRICE, 5, 6),
                pair("b", Driver.REPUTATION, 7, 3),
                pair("c", Driver.SUPPORT_QUALITY, 6, 5)));
        assertThat(report.gaps().drivers())
                .extracting(DriverGap::driver)
                .containsExactly("reputation", "support-quality", "price");
        assertThat(report.gaps().items()).extracting(ItemGap::question).containsExactly("b", "c", "a");
    }

    @Test
    void keepsAnswersAndReviewsApart() {
        PerceptionSummary summary = PerceptionSummary.of(recommends(3, says(Driver.PRICE, "value", -0.5)))
                .merge(PerceptionSummary.of(
                        new ScoredReview(Given.DAY, "play", new Stars(5, 1, 5), says(Driver.PRICE, "value", 0.9))));
        PerceptionReport report = Reports.of(summary);
        DriverSentiment price = report.drivers().stream()
                .filter(driver -> driver.driver().equals("price"))
                .findAny()
                .orElseThrow();
        assertThat(price.answers().mean()).isEqualTo(-0.5);
        assertThat(price.answers().classes()).isEqualTo(new SentimentClasses(0, 1, 0, 0, 0));
        assertThat(price.reviews().mean()).isEqualTo(0.9);
        assertThat(price.reviews().interval()).isNull();
        assertThat(report.reviews().stars().getFirst().counts()).containsExactly(0L, 0L, 0L, 0L, 1L);
        assertThat(report.reviews().stars().getFirst().step()).isEqualTo(1);
        assertThat(report.reviews().stars().getFirst().mean()).isEqualTo(5);
    }

    @Test
    void ranksPainPointsByThePointsThatTheyCost() {
        PerceptionSummary.Fold fold = new PerceptionSummary.Fold();
        for (int i = 0; i < 20; i++) {
            fold.add(recommends(2, says(Driver.SUPPORT_QUALITY, "waiting-time", -0.8)));
            fold.add(recommends(10, says(Driver.PRODUCT_QUALITY, "taste", 0.8)));
            fold.add(recommends(i < 9 ? 10 : 5, says(Driver.PRICE, "value", -0.3)));
        }
        List<PainPoint> points = Reports.of(fold.summary()).painPoints();
        assertThat(points).extracting(PainPoint::aspect).containsExactly("waiting-time", "value");
        Cost cost = requireNonNull(points.getFirst().cost());
        // −100 of a third against 29 − 11 of 40 others
        assertThat(cost.prevalence()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(cost.points()).isCloseTo((-100 - 45) / 3.0, within(1e-12));
        assertThat(cost.real()).isTrue();
        assertThat(requireNonNull(points.get(1).cost()).real()).isFalse();
    }

    @Test
    void ranksComplaintsOfReviewsByTheirNumberWithoutACost() {
        ScoredReview review = new ScoredReview(Given.DAY, "play", null, says(Driver.PRICE, "value", -0.7));
        PainPoint point = Reports.of(PerceptionSummary.of(review)).painPoints().getFirst();
        assertThat(point.complaints()).isEqualTo(1);
        assertThat(point.cost()).isNull();
    }

    @Test
    void doesNotTellWhatFewerThanFiveWhoComplainWouldRecommend() {
        PerceptionSummary.Fold fold = new PerceptionSummary.Fold();
        for (int i = 0; i < 30; i++) {
            fold.add(i < 4 ? recommends(1, says(Driver.PRICE, "value", -0.7)) : recommends(9 + i % 2));
        }
        assertThat(Reports.of(fold.summary()).painPoints().getFirst().cost()).isNull();
    }

    @Test
    void doesNotTestAThemeOfAFewCustomers() {
        PerceptionSummary.Fold fold = new PerceptionSummary.Fold();
        for (int i = 0; i < 30; i++) {
            fold.add(i < 6 ? recommends(1, says(Driver.PRICE, "value", -0.7)) : recommends(9 + i % 2));
        }
        Cost cost = requireNonNull(
                Reports.of(fold.summary()).painPoints().getFirst().cost());
        assertThat(cost.points()).isNegative();
        assertThat(cost.adjustedP()).isNull();
        assertThat(cost.real()).isFalse();
    }

    @Test
    void callsASmallChangeNoise() {
        PerceptionReport report = PerceptionReport.of(new ReportBasis(
                Reports.SCOPE,
                PerceptionSummary.of(recommends(10)),
                List.of(),
                new PeriodSummary(
                        LocalDate.of(2025, 12, 21), LocalDate.of(2026, 3, 20), PerceptionSummary.of(recommends(1))),
                Map.of(),
                List.of(),
                List.of()));
        assertThat(requireNonNull(report.change()).points()).isEqualTo(200);
        assertThat(report.change().real()).isFalse();
    }

    @Test
    void keepsAMonthWithoutFeedbackInTheTrend() {
        LocalDate may = LocalDate.of(2026, 5, 1);
        PerceptionReport report = PerceptionReport.of(new ReportBasis(
                Reports.SCOPE,
                PerceptionSummary.EMPTY,
                List.of(new PeriodSummary(may, may.plusDays(30), PerceptionSummary.EMPTY)),
                null,
                Map.of(),
                List.of(),
                List.of()));
        assertThat(report.trend()).hasSize(1);
        assertThat(report.trend().getFirst().nps().estimate()).isNull();
    }

    @Test
    void saysWhatIsNotUnderstood() {
        DataQuality quality = Reports.of(
                        recommends(9, new Unsupported(), new Waiting(), says(Driver.PRICE, "value", 0.1)))
                .quality();
        assertThat(quality.verbatims()).isEqualTo(3);
        assertThat(quality.scored()).isEqualTo(1);
        assertThat(quality.leftOut())
                .containsExactly(new LeftOut(Reason.UNSUPPORTED_LANGUAGE, 1), new LeftOut(Reason.NOT_YET_SCORED, 1));
    }
}
