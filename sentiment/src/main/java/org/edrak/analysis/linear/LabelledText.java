package org.edrak.analysis.linear;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text and what people say it is, as labelled data sets hold it: one a line, label first, text last, tabs between; or,
 * in files that end in {@code .jsonl}, objects with {@code text} and {@code sentiment}.
 */
public record LabelledText(String label, String text) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads all lines of UTF-8 files; throws when a line has no tab. */
    public static List<LabelledText> read(List<Path> files) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    texts.add(file.toString().endsWith(".jsonl") ? sample(line) : parse(line, file));
                }
            }
        }
        return texts;
    }

    private static LabelledText sample(String line) throws IOException {
        JsonNode json = JSON.readTree(line);
        return new LabelledText(
                json.required("sentiment").asText(),
                json.required("text").asText().replace('\n', ' '));
    }

    private static LabelledText parse(String line, Path file) throws IOException {
        int first = line.indexOf('\t');
        if (first < 0) {
            throw new IOException("no tab in a line of " + file);
        }
        return new LabelledText(
                line.substring(0, first).strip(),
                line.substring(line.lastIndexOf('\t') + 1).strip());
    }
}
