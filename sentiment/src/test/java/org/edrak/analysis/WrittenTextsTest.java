package org.edrak.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.edrak.analysis.linear.LabelledText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards what the shipped engines reach on texts of our own; that they reach it elsewhere the reference page shows. */
class WrittenTextsTest {
    @ParameterizedTest
    @CsvSource({"fa, 0.87, PERSIAN", "en, 0.85, ENGLISH"})
    void tellsContentFromDiscontent(String language, double least, Language expected) throws Exception {
        List<WrittenText> texts = Stream.concat(
                        WrittenText.samples(language).stream(),
                        Stream.concat(WrittenText.hard(language).stream(), plain(language)))
                .toList();
        assertThat(texts).hasSizeGreaterThanOrEqualTo(400);
        Tally tally = new Tally();
        for (WrittenText text : texts) {
            assertThat(Analyzers.read(text.text()).language()).as(text.text()).isEqualTo(expected);
            if (text.side().equals("positive") || text.side().equals("negative")) {
                double score = Analyzers.sentiment(text.text()).score();
                tally.count(score > 0 == text.side().equals("positive"), score + " " + text.text());
            }
        }
        tally.reaches(least);
    }

    @ParameterizedTest
    @CsvSource({"fa, 0.9", "en, 0.79"})
    void tellsTheSideOfWhatIsNamed(String language, double least) throws IOException {
        Tally tally = new Tally();
        for (WrittenText text : WrittenText.hard(language)) {
            for (WrittenText.Marked marked : text.opinions()) {
                Optional<Opinion> found = Analyzers.read(text.text()).opinions().stream()
                        .filter(opinion -> opinion.aspect().equals(marked.aspect()))
                        .filter(opinion -> overlap(opinion.span(), marked.span()))
                        .findFirst();
                boolean right = found.isPresent() && found.get().polarity() * marked.polarity() > 0;
                tally.count(right, marked + " " + found + " " + text.text());
            }
        }
        tally.reaches(least);
    }

    @ParameterizedTest
    @CsvSource({"fa, 0.76", "en, 0.83"})
    void tellsTheSideOfWhatTheSamplesJudge(String language, double least) {
        Tally tally = new Tally();
        for (WrittenText text : WrittenText.samples(language)) {
            List<Opinion> opinions = Analyzers.read(text.text()).opinions();
            for (WrittenText.Marked marked : text.opinions()) {
                opinions.stream()
                        .filter(opinion -> marked.polarity() != 0 && overlap(opinion.span(), marked.span()))
                        .findFirst()
                        .ifPresent(opinion ->
                                tally.count(opinion.polarity() * marked.polarity() > 0, opinion + " " + text.text()));
            }
        }
        assertThat(tally.count).isGreaterThan(150);
        tally.reaches(least);
    }

    private static final class Tally {
        private int count;
        private final List<String> wrong = new ArrayList<>();

        void count(boolean right, String what) {
            count++;
            if (!right) {
                wrong.add(what);
            }
        }

        void reaches(double least) {
            assertThat(1 - (double) wrong.size() / count)
                    .as(count + " texts; wrong:\n" + String.join("\n", wrong))
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static Stream<WrittenText> plain(String language) throws IOException, URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(WrittenTextsTest.class.getResource("own-" + language + ".tsv"))
                .toURI());
        return LabelledText.read(List.of(file)).stream()
                .map(text ->
                        new WrittenText(text.text(), text.label().equals("1") ? "positive" : "negative", List.of()));
    }
}
