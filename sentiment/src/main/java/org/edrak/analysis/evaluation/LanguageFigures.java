package org.edrak.analysis.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.engines.StandardEngines;
import org.edrak.analysis.linear.LabelledText;

/**
 * Command that measures how often the language of short texts is told right: {@code LanguageFigures WORDS
 * fa|en|other=FILE…}. Of each line of a file (labels before the last tab do not matter) the first WORDS words are read.
 */
public final class LanguageFigures {
    private LanguageFigures() {}

    /** Prints the figures of each language, and their mean. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: LanguageFigures WORDS fa|en|other=FILE...");
            System.exit(2);
        }
        int words = Integer.parseInt(args[0]);
        List<String> languages =
                Arrays.stream(args).skip(1).map(arg -> arg.split("=", 2)[0]).toList();
        Confusion confusion = new Confusion(languages.stream().distinct().toList());
        SentimentAnalyzer analyzer = StandardEngines.analyzer(InstantSource.system());
        for (String argument : Arrays.asList(args).subList(1, args.length)) {
            String[] parts = argument.split("=", 2);
            for (LabelledText text : LabelledText.read(Collections.singletonList(Path.of(parts[1])))) {
                String head = head(text.text(), words);
                if (head.codePoints().anyMatch(Character::isLetter)) {
                    confusion.count(parts[0], analyzer.analyze(head).language().key());
                }
            }
        }
        System.out.print(confusion.report());
    }

    private static String head(String text, int words) {
        return String.join(
                " ", Arrays.stream(text.split("\\s+", -1)).limit(words).toList());
    }
}
