package org.edrak.analysis.linear;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text and the polarity ({@code negative}, {@code neutral} or {@code positive}) of each aspect that people found in
 * it; {@code conflict} where they found both sides.
 */
public record LabelledAspects(String text, Map<String, String> polarities) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOT_MENTIONED = "-3";
    /** The verdict on the whole, which every text has. */
    private static final String OVERALL = "کلی";

    public LabelledAspects {
        polarities = Map.copyOf(polarities);
    }

    /**
     * Reads files with a JSON object in each line: {@code text} with {@code cats} (pairs of aspect and polarity), or
     * {@code review} with {@code labels} (aspect to −2…2, −3 where it is not mentioned, 3 where both sides are). Of
     * aspects such as {@code FOOD#QUALITY} the part before the sign counts.
     */
    public static List<LabelledAspects> read(List<Path> files) throws IOException {
        List<LabelledAspects> texts = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    JsonNode json = JSON.readTree(line);
                    texts.add(json.has("labels") ? scaled(json) : named(json));
                }
            }
        }
        return texts;
    }

    private static LabelledAspects named(JsonNode json) {
        Map<String, String> polarities = new TreeMap<>();
        for (JsonNode pair : json.required("cats")) {
            String aspect = pair.required(0).asText();
            int part = aspect.indexOf('#');
            String polarity = pair.required(1).asText();
            polarities.merge(
                    part < 0 ? aspect : aspect.substring(0, part),
                    polarity,
                    (one, other) -> one.equals(other) ? one : "conflict");
        }
        return new LabelledAspects(json.required("text").asText(), polarities);
    }

    private static LabelledAspects scaled(JsonNode json) {
        Map<String, String> polarities = new TreeMap<>();
        json.required("labels").properties().forEach(label -> {
            String value = label.getValue().asText();
            if (!value.equals(NOT_MENTIONED) && !label.getKey().equals(OVERALL)) {
                polarities.put(label.getKey(), polarity(value));
            }
        });
        return new LabelledAspects(json.required("review").asText(), polarities);
    }

    private static String polarity(String value) {
        return switch (value) {
            case "-2", "-1" -> "negative";
            case "1", "2" -> "positive";
            case "3" -> "conflict";
            case String other -> "neutral";
        };
    }
}
