package org.edrak.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.edrak.pages.views.ReportLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a mail says of a report, in both languages. */
class ReportLetterTest {
    private static final String PAYLOAD = "\"><svg onload=alert(1)>'{0}";

    static Stream<Locale> languages() {
        return Stream.of(Page.FA, Page.EN);
    }

    private static ReportLetter letter(Locale locale, String word) {
        Samples samples = new Samples(locale, word);
        return SampleMail.letter(samples, SampleReport.year(samples));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysTheSameFiguresAsText(Locale locale) {
        ReportLetter letter = letter(locale, "");
        String html = Templates.html(letter);
        for (String said : letter.certainty()) {
            assertThat(html).contains(said);
            assertThat(letter.text()).contains(said);
        }
        assertThat(letter.pains()).isNotEmpty().allSatisfy(pain -> {
            assertThat(html).contains(pain.theme(), pain.cost());
            assertThat(letter.text()).contains(pain.theme(), pain.cost());
        });
        assertThat(html).contains(letter.next(), "report/mail?lang=en", "mail/leave/abc");
        assertThat(letter.text()).contains(letter.next(), letter.open(), letter.leave());
        assertThat(letter.text()).doesNotContain("<").doesNotContainPattern("[a-z]+\\.[a-z]+\\.[a-z]+ ");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tellsNoWordsOfCustomers(Locale locale) {
        ReportLetter letter = letter(locale, "");
        assertThat(letter.view().report().painPoints())
                .flatExtracting(point -> point.quotes())
                .isNotEmpty()
                .allSatisfy(quote -> {
                    assertThat(Templates.html(letter)).doesNotContain(quote.text());
                    assertThat(letter.text()).doesNotContain(quote.text());
                });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void encodesWhatPeopleTyped(Locale locale) {
        assertThat(Templates.html(letter(locale, PAYLOAD))).doesNotContain("<svg");
    }

    @Test
    void turnsToTheReader() {
        ReportLetter persian = letter(Page.FA, "");
        assertThat(Templates.html(persian)).contains("<html lang=\"fa\" dir=\"rtl\">");
        assertThat(persian.text()).containsPattern("[۰-۹]").doesNotContainPattern("from \\d");
        assertThat(persian.scope()).containsPattern("۱۴۰[۴۵]");
        assertThat(Templates.html(letter(Page.EN, ""))).contains("<html lang=\"en\" dir=\"ltr\">");
    }

    @Test
    void saysWhyThereAreNoFigures() {
        Samples samples = Samples.friendly(Page.EN);
        ReportLetter empty = SampleMail.letter(samples, SampleReport.empty(samples));
        assertThat(empty.without()).isNotNull();
        assertThat(empty.score()).isNull();
        assertThat(empty.text()).contains("Nothing came in").doesNotContain("null");
        assertThat(Templates.html(empty)).contains("Nothing came in").doesNotContain("null");
    }
}
