package org.edrak.analysis.linear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text and what people say it is, as labelled data sets hold it: one a line, label first, text last, tabs between.
 */
public record LabelledText(String label, String text) {
    /** Reads all lines of UTF-8 files; throws when a line has no tab. */
    public static List<LabelledText> read(List<Path> files) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    texts.add(parse(line, file));
                }
            }
        }
        return texts;
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
