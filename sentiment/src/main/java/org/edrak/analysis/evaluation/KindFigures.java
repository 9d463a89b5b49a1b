package org.edrak.analysis.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.edrak.analysis.Intent;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.engines.StandardEngines;
import org.edrak.analysis.linear.LabelledText;

/**
 * Command that measures how well texts of one kind are told from all others: {@code KindFigures KIND FILE…}, files of
 * lines {@code label, tab, text} in which 1 marks the texts of that kind, such as {@code suggestion}.
 */
public final class KindFigures {
    private KindFigures() {}

    /** Prints precision, recall and F1 of the kind, and of all others together. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: KindFigures KIND FILE...");
            System.exit(2);
        }
        String kind = args[0].toLowerCase(Locale.ROOT);
        Confusion confusion = new Confusion(List.of(kind, "other"));
        SentimentAnalyzer analyzer = StandardEngines.analyzer(InstantSource.system());
        for (LabelledText text :
                LabelledText.read(Arrays.stream(args).skip(1).map(Path::of).toList())) {
            Intent intent = analyzer.analyze(text.text()).intent();
            boolean told = intent != null && intent.kind().key().equals(kind);
            confusion.count(text.label().equals("1") ? kind : "other", told ? kind : "other");
        }
        System.out.print(confusion.report());
    }
}
