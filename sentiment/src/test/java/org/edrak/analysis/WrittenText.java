package org.edrak.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.edrak.samples.SampleTexts;

/**
 * A text written for this project, as its author meant it.
 *
 * @param side negative, neutral or positive, or mixed
 */
record WrittenText(String text, String side, List<Marked> opinions) {
    /** Words of the text that speak well (1) or badly (-1) of something. */
    record Marked(String aspect, int polarity, Span span) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Negation, irony, plain statements and two sides at once, from many trades. */
    static List<WrittenText> hard(String language) throws IOException {
        List<WrittenText> texts = new ArrayList<>();
        try (InputStream in =
                Objects.requireNonNull(WrittenText.class.getResourceAsStream("written-" + language + ".jsonl"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                JsonNode json = JSON.readTree(line);
                String text = json.required("text").asText();
                List<Marked> marked = new ArrayList<>();
                for (JsonNode opinion : json.required("opinions")) {
                    marked.add(new Marked(
                            opinion.required("aspect").asText(),
                            opinion.required("polarity").intValue(),
                            span(text, opinion.required("span").asText())));
                }
                texts.add(new WrittenText(text, json.required("sentiment").asText(), marked));
            }
        }
        return texts;
    }

    /** The reviews and answers of the sample year, whose spans are what says so rather than what is named. */
    static List<WrittenText> samples(String language) {
        return Stream.concat(SampleTexts.reviews(language).stream(), SampleTexts.answers(language).stream())
                .map(sample -> new WrittenText(
                        sample.text(),
                        sample.sentiment().replace("very-", ""),
                        sample.opinions().stream()
                                .map(opinion -> new Marked(
                                        opinion.aspect(), opinion.polarity(), span(sample.text(), opinion.span())))
                                .toList()))
                .toList();
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
