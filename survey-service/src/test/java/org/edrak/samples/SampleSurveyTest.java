package org.edrak.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.edrak.surveys.Driver;
import org.junit.jupiter.api.Test;

class SampleSurveyTest {
    private final JsonNode survey = read();
    private final JsonNode elements = survey.at("/pages/0/elements");

    @Test
    void asksOnePairPerCommonDriver() {
        assertThat(elements.valueStream()
                        .filter(element -> element.path("type").asText().equals("pair"))
                        .map(element -> new Driver(element.path("driver").asText())))
                .containsExactlyElementsOf(Driver.COMMON);
    }

    @Test
    void namesEachQuestionOnce() {
        assertThat(elements.valueStream().map(element -> element.path("name").asText()))
                .doesNotHaveDuplicates()
                .contains("nps", "csat", "why");
    }

    @Test
    void speaksBothLanguages() {
        for (String field : new String[] {"title", "welcome", "thanks"}) {
            assertSpoken(survey.path(field));
        }
        assertThat(elements).allSatisfy(element -> {
            assertSpoken(element.path("title"));
            for (String field : new String[] {"expectationTitle", "perceptionTitle"}) {
                if (element.has(field)) {
                    assertSpoken(element.path(field));
                }
            }
        });
    }

    private static void assertSpoken(JsonNode title) {
        for (String language : SampleTexts.LANGUAGES) {
            assertThat(title.path(language).asText()).isNotBlank();
        }
    }

    private static JsonNode read() {
        try (InputStream in = SampleSurveyTest.class.getResourceAsStream("sample-survey.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
