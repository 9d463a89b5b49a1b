package org.edrak.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.edrak.questionnaires.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleYearTest {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 22);
    private static final SampleCalendar CALENDAR = new SampleCalendar(LAST);
    private static final SampleYear YEAR = SampleYear.ending(LAST, 7);

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(SampleYear.ending(LAST, 7)).isEqualTo(YEAR);
        assertThat(SampleYear.ending(LAST, 8)).isNotEqualTo(YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2027-01-03", "2027-03-21", "2028-02-29", "2027-08-15"})
    void fillsTheYearThatEndsOnAnyDay(LocalDate last) {
        SampleYear year = SampleYear.ending(last, 7);
        assertThat(year.responses()).hasSize(SampleYear.RESPONSES);
        assertThat(Stream.concat(
                        year.responses().stream().map(SampleResponse::at),
                        year.reviews().stream().map(SampleReview::at)))
                .allSatisfy(at ->
                        assertThat(at.atZone(SampleClock.ZONE).toLocalDate()).isBetween(last.minusDays(364), last));
        assertThat(textsOf(year)).hasSize(textsOf(YEAR).size());
    }

    @Test
    void saysEachTextOnce() {
        assertThat(textsOf(YEAR)).doesNotHaveDuplicates().hasSizeGreaterThan(460);
        assertThat(YEAR.reviews()).extracting(SampleReview::text).doesNotHaveDuplicates();
        assertThat(YEAR.reviews()).extracting(SampleReview::externalId).doesNotHaveDuplicates();
        assertThat(YEAR.reviews()).hasSizeGreaterThan(460);
    }

    @Test
    void keepsToTheScales() {
        assertThat(YEAR.responses()).allSatisfy(response -> {
            assertThat(response.nps()).isBetween(0, 10);
            assertThat(Objects.requireNonNullElse(response.csat(), 3)).isBetween(1, 5);
            assertThat(response.pairs().values()).allSatisfy(pair -> {
                assertThat(pair.expectation()).isBetween(1, 7);
                assertThat(pair.perception()).isBetween(1, 7);
            });
        });
    }

    @Test
    void leavesSomeQuestionsUnanswered() {
        assertThat(share(response -> response.csat() == null)).isBetween(0.03, 0.1);
        assertThat(share(response -> response.pairs().size() < 5)).isBetween(0.1, 0.35);
    }

    @Test
    void isMostlyPersianAndQuietOnFridays() {
        assertThat(share(response -> response.locale().equals("fa"))).isCloseTo(0.7, within(0.03));
        assertThat(share(response -> dayOf(response).getDayOfWeek() == DayOfWeek.FRIDAY))
                .isLessThan(0.11);
    }

    @Test
    void tellsOfACrisisAndASlowRecovery() {
        double before =
                nps(response -> dayOf(response).isBefore(CALENDAR.first().plusDays(210)));
        double during = nps(response -> CALENDAR.crisis(dayOf(response)) == 1);
        double after = nps(response -> CALENDAR.isIn(SampleSeason.RECOVERY, dayOf(response)));
        assertThat(before).isCloseTo(28, within(4.0));
        assertThat(during).isLessThan(-5);
        assertThat(after).isBetween(during + 8, before - 3);
    }

    @Test
    void missesExpectationsMostInSupport() {
        assertThat(gap(Driver.SUPPORT_QUALITY)).isCloseTo(-1.2, within(0.1));
        assertThat(gap(Driver.PRICE)).isCloseTo(-0.6, within(0.1));
        assertThat(gap(Driver.PRODUCT_QUALITY)).isCloseTo(-0.3, within(0.1));
        assertThat(gap(Driver.REPUTATION)).isCloseTo(-0.2, within(0.1));
        assertThat(gap(Driver.BRAND_POSITIONING)).isCloseTo(-0.1, within(0.1));
    }

    @Test
    void perceivesEveryDriverBetterTheMoreItRecommends() {
        for (Driver driver : Driver.COMMON) {
            assertThat(perceived(driver, response -> response.nps() >= 9))
                    .isGreaterThan(perceived(driver, response -> response.nps() <= 6) + 0.5);
        }
    }

    @Test
    void complainsOfDeliveryInTheCrisis() {
        assertThat(lateDeliveries(day -> CALENDAR.isIn(SampleSeason.CRISIS, day)))
                .isGreaterThan(3 * lateDeliveries(day -> !CALENDAR.isIn(SampleSeason.CRISIS, day)));
    }

    /** The share of the texts written on such days that complain of delivery. */
    private static double lateDeliveries(Predicate<LocalDate> days) {
        Map<String, SampleText> labels = new HashMap<>();
        SampleTexts.LANGUAGES.forEach(
                language -> SampleTexts.answers(language).forEach(text -> labels.put(text.text(), text)));
        return YEAR.responses().stream()
                .filter(response -> response.text() != null && days.test(dayOf(response)))
                .map(response -> Objects.requireNonNull(labels.get(response.text())))
                .mapToInt(text -> text.opinions().stream()
                                .anyMatch(o -> o.polarity() < 0 && o.aspect().equals("delivery"))
                        ? 1
                        : 0)
                .average()
                .orElseThrow();
    }

    private static LocalDate dayOf(SampleResponse response) {
        return response.at().atZone(SampleClock.ZONE).toLocalDate();
    }

    private static List<String> textsOf(SampleYear year) {
        return year.responses().stream()
                .map(SampleResponse::text)
                .filter(Objects::nonNull)
                .toList();
    }

    private static double share(Predicate<SampleResponse> such) {
        return YEAR.responses().stream().filter(such).count() / (double) SampleYear.RESPONSES;
    }

    private static double nps(Predicate<SampleResponse> such) {
        return YEAR.responses().stream()
                .filter(such)
                .mapToInt(response -> response.nps() >= 9 ? 100 : response.nps() <= 6 ? -100 : 0)
                .average()
                .orElseThrow();
    }

    private static double gap(Driver driver) {
        return pairs(driver, response -> true)
                .mapToInt(pair -> pair.perception() - pair.expectation())
                .average()
                .orElseThrow();
    }

    private static double perceived(Driver driver, Predicate<SampleResponse> such) {
        return pairs(driver, such).mapToInt(SamplePair::perception).average().orElseThrow();
    }

    private static Stream<SamplePair> pairs(Driver driver, Predicate<SampleResponse> such) {
        return YEAR.responses().stream()
                .filter(such)
                .map(response -> response.pairs().get(driver))
                .filter(Objects::nonNull);
    }
}
