package org.edrak.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.edrak.analysis.linear.LabelledText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnTextsTest {
    @ParameterizedTest
    @CsvSource({"own-fa.tsv, 0.85, PERSIAN", "own-en.tsv, 0.85, ENGLISH"})
    void tellsContentFromDiscontent(String file, double least, Language language) throws Exception {
        List<LabelledText> texts = texts(file);
        List<String> wrong = new ArrayList<>();
        for (LabelledText text : texts) {
            assertThat(Analyzers.read(text.text()).language()).isEqualTo(language);
            double score = Analyzers.sentiment(text.text()).score();
            if (score > 0 != text.label().equals("1")) {
                wrong.add(score + " " + text.text());
            }
        }
        assertThat(texts).hasSizeGreaterThanOrEqualTo(40);
        assertThat(1 - (double) wrong.size() / texts.size())
                .as(String.join("\n", wrong))
                .isGreaterThanOrEqualTo(least);
    }

    private static List<LabelledText> texts(String file) throws IOException, URISyntaxException {
        return LabelledText.read(List.of(Path.of(
                Objects.requireNonNull(OwnTextsTest.class.getResource(file)).toURI())));
    }
}
