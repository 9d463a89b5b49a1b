package org.edrak.perception;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.edrak.perception.KeyDriverSection.KeyDriver;
import org.edrak.perception.Recommendation.Action;
import org.edrak.perception.ScoredResponse.Pair;
import org.edrak.perception.StandardFigure.Verdict;
import org.edrak.perception.Timeline.Step;
import org.edrak.questionnaires.Driver;
import org.edrak.questionnaires.Scale;
import org.edrak.standards.Event;
import org.edrak.standards.Target;
import org.edrak.statistics.NpsCounts;
import org.edrak.statistics.drivers.AdjustedImpact;
import org.edrak.statistics.drivers.CrossProducts;
import org.edrak.statistics.drivers.KeyDrivers;
import org.edrak.statistics.gaps.KanoCategory;
import org.junit.jupiter.api.Test;

class ReportSectionsTest {
    private static final Theme WAITING = new Theme(Driver.SUPPORT_QUALITY, "waiting-time");
    private static final Theme VALUE = new Theme(Driver.PRICE, "value");

    @Test
    void weighsDriversFromCellsAsFromTheRowsThemselves() {
        Random random = new Random(3);
        List<double[]> rows = new ArrayList<>();
        PerceptionSummary.Fold fold = new PerceptionSummary.Fold();
        for (int i = 0; i < 200; i++) {
            int price = 1 + random.nextInt(7);
            int support = 1 + random.nextInt(7);
            int nps = Math.clamp(support + random.nextInt(4), 0, 10);
            fold.add(rates(
                    nps,
                    2,
                    Given.pair("p", Driver.PRICE, 4, price),
                    Given.pair("s", Driver.SUPPORT_QUALITY, 4, support)));
            rows.add(new double[] {nps, price, support});
        }
        KeyDriverSection section =
                Reports.of(fold.summary()).sections().keyDrivers().getFirst();
        KeyDrivers expected = requireNonNull(KeyDrivers.of(CrossProducts.of(3, rows)));
        assertThat(section.n()).isEqualTo(200);
        assertThat(section.rSquared()).isCloseTo(expected.rSquared(), within(1e-12));
        KeyDriver first = section.drivers().getFirst();
        assertThat(first.driver()).isEqualTo("support-quality");
        assertThat(requireNonNull(first.weight()).share())
                .isCloseTo(requireNonNull(expected.drivers().get(1)).share(), within(1e-12));
        assertThat(requireNonNull(first.place()).low()).isEqualTo(1);
    }

    @Test
    void leavesOutWhoSkippedADriver() {
        PerceptionSummary.Fold fold = new PerceptionSummary.Fold();
        fold.add(rates(9, 2, Given.pair("p", Driver.PRICE, 4, 5)));
        fold.add(rates(9, 2, Given.pair("p", Driver.PRICE, 4, 5), Given.pair("s", Driver.SUPPORT_QUALITY, 4, 5)));
        KeyDriverSection section =
                Reports.of(fold.summary()).sections().keyDrivers().getFirst();
        assertThat(section.n()).isEqualTo(1);
        assertThat(section.needed()).isEqualTo(66);
        assertThat(section.rSquared()).isNull();
    }

    @Test
    void holdsOtherComplaintsEqualAsALeastSquaresFitOfTheRows() {
        Random random = new Random(5);
        List<double[]> rows = new ArrayList<>();
        PerceptionSummary.Fold fold = new PerceptionSummary.Fold();
        for (int i = 0; i < 300; i++) {
            boolean waited = random.nextInt(3) == 0;
            boolean dear = random.nextInt(waited ? 2 : 5) == 0;
            int nps = Math.clamp(8 + random.nextInt(3) - (waited ? 4 : 0) - (dear ? 1 : 0), 0, 10);
            List<Reading.Mention> said = new ArrayList<>();
            if (waited) {
                said.add(new Reading.Mention(WAITING, -0.7));
            }
            if (dear) {
                said.add(new Reading.Mention(VALUE, -0.5));
            }
            fold.add(Given.recommends(nps, new Reading.Scored(-0.1, said)));
            rows.add(new double[] {nps >= 9 ? 100 : nps >= 7 ? 0 : -100, dear ? 1 : 0, waited ? 1 : 0});
        }
        PerceptionReport report = Reports.of(fold.summary());
        AdjustedImpact expected = requireNonNull(
                requireNonNull(AdjustedImpact.of(CrossProducts.of(3, rows))).get(1));
        PainPoint waiting = report.painPoints().getFirst();
        assertThat(waiting.aspect()).isEqualTo("waiting-time");
        AdjustedImpact adjusted = requireNonNull(waiting.depth().adjusted());
        assertThat(adjusted.impact()).isCloseTo(expected.impact(), within(1e-9));
        assertThat(adjusted.effect().p()).isCloseTo(expected.effect().p(), within(1e-9));
        double score = requireNonNull(report.nps().estimate()).value();
        assertThat(report.sections().pointsLost().stream()
                        .mapToDouble(DriverPoints::points)
                        .sum())
                .isCloseTo(100 - score, within(1e-9));
        assertThat(report.sections().headline().recommended().action()).isEqualTo(Action.FIX);
        assertThat(report.sections().headline().recommended().aspect()).isEqualTo("waiting-time");
    }

    @Test
    void leavesOutStepsOfFewAndTakesDaysThatAreToldTogetherForOneStep() {
        LocalDate first = Reports.SCOPE.from();
        PerceptionSummary.Fold fold = new PerceptionSummary.Fold();
        for (int i = 0; i < 7; i++) {
            fold.add(onDay(first, 10));
        }
        for (int i = 0; i < 4; i++) {
            fold.add(onDay(first.plusDays(3), 10));
        }
        ReportBasis basis = new ReportBasis(
                Reports.SCOPE,
                fold.summary(),
                List.of(),
                null,
                Map.of(),
                List.of(),
                List.of(),
                Held.NOTHING,
                List.of(new PeriodBlocks.Days(first, first.plusDays(1))));
        List<Timeline.Point> points = series(
                        PerceptionReport.of(basis).sections().timeline(), Step.DAY)
                .points();
        assertThat(points.getFirst().to()).isEqualTo(first.plusDays(1));
        assertThat(points.getFirst().nps().n()).isEqualTo(7);
        assertThat(points.get(1).from()).isEqualTo(first.plusDays(2));
        assertThat(points.get(2).nps().n()).isZero();
    }

    @Test
    void putsDaysTogetherToWeeksAndJalaliMonths() {
        LocalDate nowruz = LocalDate.of(2026, 3, 21);
        PerceptionSummary.Fold fold = new PerceptionSummary.Fold();
        for (int i = 0; i < 93 * 5; i++) {
            fold.add(onDay(nowruz.plusDays(i / 5), i % 2 == 0 ? 10 : 5));
        }
        Timeline timeline = Reports.of(fold.summary()).sections().timeline();
        Timeline.Series jalali = series(timeline, Step.JALALI_MONTH);
        assertThat(jalali.points()).extracting(point -> point.nps().n()).containsExactly(155L, 155L, 155L);
        assertThat(jalali.points().get(1).from()).isEqualTo(LocalDate.of(2026, 4, 21));
        assertThat(series(timeline, Step.SATURDAY_WEEK).points().getFirst().to())
                .isEqualTo(LocalDate.of(2026, 3, 27));
        for (Timeline.Series series : timeline.series()) {
            assertThat(series.points().stream()
                            .mapToLong(point -> point.nps().n())
                            .sum())
                    .isEqualTo(465);
        }
    }

    @Test
    void showsOnlyEventsOfThePeriod() {
        Held held = new Held(
                List.of(),
                List.of(
                        new Event("0E1", LocalDate.of(2026, 1, 1), "before"),
                        new Event("0E2", LocalDate.of(2026, 4, 1), "within")),
                0,
                0,
                Map.of());
        assertThat(report(PerceptionSummary.EMPTY, held).sections().timeline().events())
                .extracting(Event::label)
                .containsExactly("within");
    }

    @Test
    void hidesGroupsOfFewAndOneMoreThatWouldTellOfThem() {
        PerceptionSummary.Fold fold = new PerceptionSummary.Fold();
        Map.of("tehran", 30, "shiraz", 12, "kish", 2)
                .forEach((city, n) -> IntStream.range(0, n).forEach(i -> fold.add(grouped("region", city, 9))));
        GroupSection region = Reports.of(fold.summary()).sections().groups().stream()
                .filter(section -> section.field().equals("region"))
                .findFirst()
                .orElseThrow();
        assertThat(region.groups()).extracting(GroupSection.GroupFigure::value).containsExactly("tehran");
        assertThat(region.hidden()).isEqualTo(2);
    }

    @Test
    void callsOnlyARealDifferenceOfAGroupReal() {
        PerceptionSummary.Fold fold = new PerceptionSummary.Fold();
        IntStream.range(0, 200).forEach(i -> fold.add(grouped("touchpoint", "web", i % 3 == 0 ? 5 : 10)));
        IntStream.range(0, 200).forEach(i -> fold.add(grouped("touchpoint", "app", i % 3 == 0 ? 5 : 10)));
        IntStream.range(0, 60).forEach(i -> fold.add(grouped("touchpoint", "call", i % 3 == 0 ? 10 : 3)));
        List<GroupSection.GroupFigure> groups = Reports.of(fold.summary()).sections().groups().stream()
                .filter(section -> section.field().equals("touchpoint"))
                .findFirst()
                .orElseThrow()
                .groups();
        assertThat(groups.getFirst().value()).isEqualTo("call");
        assertThat(groups.getFirst().real()).isTrue();
        assertThat(requireNonNull(groups.getFirst().fromRest()).value()).isNegative();
    }

    @Test
    void holdsADriverAgainstItsTarget() {
        PerceptionSummary.Fold fold = new PerceptionSummary.Fold();
        for (int i = 0; i < 60; i++) {
            fold.add(Given.expects(1, Given.pair("p", Driver.PRICE, 6, 4 + i % 3)));
        }
        Held held = new Held(
                List.of(
                        new Target(Target.Subject.DRIVER, "price", 4.0, "Fair prices."),
                        new Target(Target.Subject.DRIVER, "price", 6.0, ""),
                        new Target(Target.Subject.DRIVER, "price", 5.0, ""),
                        new Target(Target.Subject.DRIVER, "reputation", 5.0, "")),
                List.of(),
                100,
                25,
                Map.of());
        PerceptionReport report = report(fold.summary(), held);
        assertThat(report.sections().service().standards())
                .extracting(StandardFigure::verdict)
                .containsExactly(Verdict.KEPT, Verdict.BROKEN, Verdict.OPEN, Verdict.OPEN);
        assertThat(requireNonNull(report.sections().headline().responseRate()).value())
                .isEqualTo(0.25);
    }

    @Test
    void tellsTheRevenueOfThoseWhoComplainOfATheme() {
        PerceptionSummary.Fold fold = new PerceptionSummary.Fold();
        for (int i = 0; i < 40; i++) {
            boolean waits = i % 2 == 0;
            Particulars worth = new Particulars(
                    List.of(),
                    null,
                    Map.of(),
                    Map.of(),
                    List.of(),
                    0,
                    List.of(),
                    i % 4 == 0 ? null : new Particulars.Worth(10, 3, waits ? 300 : 100));
            fold.add(new ScoredResponse(
                    Given.DAY,
                    "email",
                    waits ? 3 : 9,
                    List.of(),
                    List.of(),
                    0,
                    waits ? List.of(Given.says(WAITING.driver(), WAITING.aspect(), -0.8)) : List.of(),
                    worth));
        }
        PainPoint waiting = Reports.of(fold.summary()).painPoints().getFirst();
        PainDepth.Touched touched = requireNonNull(waiting.depth().touched());
        assertThat(waiting.complaints()).isEqualTo(20);
        assertThat(touched.customers()).isEqualTo(10);
        assertThat(touched.revenue()).isEqualTo(3_000);
        assertThat(touched.share()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void countsFeaturesEffortImportanceAndWorth() {
        Particulars particulars = new Particulars(
                List.of(new Particulars.Effort(6, Given.SEVEN)),
                9,
                Map.of("tracking", KanoCategory.MUST_BE),
                Map.of("price", 30, "support-quality", 70),
                List.of(),
                0,
                List.of(),
                new Particulars.Worth(10, 3, 1_250));
        ScoredResponse response = new ScoredResponse(
                Given.DAY,
                "email",
                3,
                List.of(),
                List.of(
                        Given.pair("p", Driver.PRICE, 6, 5),
                        new Pair("s", Driver.SUPPORT_QUALITY, "responsiveness", 6, 3, Given.SEVEN)),
                2,
                List.of(),
                particulars);
        ReportSections sections = Reports.of(response).sections();
        assertThat(sections.kano().getFirst().category()).isEqualTo(KanoCategory.MUST_BE);
        EffortFigure effort = requireNonNull(sections.headline().effort());
        assertThat(effort.effort().easy().value()).isEqualTo(1);
        assertThat(sections.headline().employees().counts()).isEqualTo(new NpsCounts(1, 0, 0));
        // 0.3 × −1 + 0.7 × −3
        assertThat(requireNonNull(sections.service().weightedGap()).mean().mean())
                .isCloseTo(-2.4, within(1e-9));
        WorthFigure worth = requireNonNull(sections.worth());
        assertThat(worth.atRisk()).isEqualTo(1_250);
        assertThat(sections.keyDrivers().getFirst().drivers())
                .extracting(KeyDriver::stated)
                .containsExactlyInAnyOrder(0.3, 0.7);
    }

    @Test
    void tellsRealChangesOfSatisfactionFromNoise() {
        PerceptionSummary.Fold before = new PerceptionSummary.Fold();
        PerceptionSummary.Fold now = new PerceptionSummary.Fold();
        for (int i = 0; i < 200; i++) {
            before.add(Given.satisfied(Given.FIVE, i % 4 == 0 ? 5 : 2));
            now.add(Given.satisfied(Given.FIVE, i % 4 == 0 ? 2 : 5));
            double polarity = i % 2 == 0 ? 0.4 : -0.4;
            before.add(Given.recommends(9, Given.says(Driver.PRICE, "value", polarity)));
            now.add(Given.recommends(9, Given.says(Driver.PRICE, "value", -polarity)));
        }
        List<FigureChange> changes = PerceptionReport.of(new ReportBasis(
                        Reports.SCOPE,
                        now.summary(),
                        List.of(),
                        new PeriodSummary(LocalDate.of(2025, 12, 20), LocalDate.of(2026, 3, 20), before.summary()),
                        Map.of(),
                        List.of(),
                        List.of()))
                .sections()
                .headline()
                .changes();
        assertThat(changes)
                .extracting(FigureChange::figure)
                .containsExactly(FigureChange.Figure.SATISFIED, FigureChange.Figure.ANSWER_TONE);
        assertThat(changes).extracting(FigureChange::real).containsExactly(true, false);
        assertThat(changes.getFirst().now() - changes.getFirst().before()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void saysHowManyMoreToAskWhereNothingCanBeTold() {
        Recommendation recommended =
                Reports.of(Given.recommends(9)).sections().headline().recommended();
        assertThat(recommended.action()).isEqualTo(Action.ASK_MORE);
        assertThat(recommended.points()).isEqualTo(384);
    }

    private static Timeline.Series series(Timeline timeline, Step step) {
        return timeline.series().stream()
                .filter(series -> series.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private static PerceptionReport report(PerceptionSummary summary, Held held) {
        return PerceptionReport.of(new ReportBasis(
                Reports.SCOPE, summary, List.of(), null, Map.of(), List.of(), List.of(), held, List.of()));
    }

    private static ScoredResponse rates(int nps, int asked, Pair... pairs) {
        return new ScoredResponse(Given.DAY, "link", nps, List.of(), List.of(pairs), asked, List.of());
    }

    private static ScoredResponse onDay(LocalDate day, int nps) {
        return new ScoredResponse(day, "link", nps, List.of(), List.of(), 0, List.of());
    }

    private static ScoredResponse grouped(String field, String value, int nps) {
        return new ScoredResponse(
                Given.DAY,
                "link",
                nps,
                List.of(new ScoredResponse.Csat(nps > 6 ? 5 : 2, new Scale(1, 5))),
                List.of(),
                0,
                List.of(),
                new Particulars(
                        List.of(), null, Map.of(), Map.of(), List.of(), 0, List.of(new Group(field, value)), null));
    }
}
