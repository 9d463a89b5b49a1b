package org.edrak.analysis.correcting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.edrak.analysis.Analysis;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.SentimentClass;
import org.edrak.analysis.aspects.Naming;
import org.edrak.analysis.learning.JudgedAspects;
import org.edrak.analysis.linear.NgramRow;
import org.edrak.analysis.linear.TextForm;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /api/v1/corrections/training} gives, as the models read it: of texts that they cannot read nothing is learned.
 */
record Lessons(List<JudgedScore> scores, List<JudgedAspects> aspects) {
    private static final ObjectMapper JSON = new ObjectMapper();

    Lessons {
        scores = List.copyOf(scores);
        aspects = List.copyOf(aspects);
    }

    static Lessons read(Path file, SentimentAnalyzer base) throws IOException {
        List<JudgedScore> scores = new ArrayList<>();
        List<JudgedAspects> aspects = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                continue;
            }
            JsonNode json = JSON.readTree(line);
            String text = json.required("text").asText();
            Analysis read = base.analyze(text);
            @Nullable Sentiment sentiment = read.sentiment();
            if (sentiment != null) {
                scores.add(score(text, sentiment, json.path("sentiment")));
                aspects.add(aspects(text, read, json, base));
            }
        }
        return new Lessons(scores, aspects);
    }

    private static JudgedScore score(String text, Sentiment sentiment, JsonNode said) throws IOException {
        return new JudgedScore(
                text,
                sentiment.score(),
                said.isTextual() ? middle(said.textValue()) : sentiment.score(),
                said.isTextual());
    }

    /** The words that name aspects are those of the workspace; of a file without them those that ship. */
    private static JudgedAspects aspects(String text, Analysis read, JsonNode json, SentimentAnalyzer base) {
        Set<String> named = json.path("named").isArray()
                ? keys(json.path("named"))
                : base.namings(text).stream().map(Naming::aspect).collect(Collectors.toSet());
        JsonNode said = json.path("aspects");
        return new JudgedAspects(
                text,
                NgramRow.Text.of(TextForm.of(read.language().key()), text),
                named,
                said.isArray() ? keys(said) : named,
                said.isArray());
    }

    private static Set<String> keys(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    /** The middle of a class. */
    private static double middle(String key) throws IOException {
        SentimentClass category =
                SentimentClass.of(key).orElseThrow(() -> new IOException("there is no sentiment " + key));
        return (category.ordinal() - SentimentClass.NEUTRAL.ordinal()) * 0.4;
    }
}
