package org.edrak.analysis.correcting;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.engines.StandardEngines;
import org.edrak.analysis.learning.AspectRetraining;

/**
 * Command that learns from corrections: {@code CorrectionTraining FILE LAYER [--swap]}. FILE is what
 * {@code /api/v1/corrections/training} gives; LAYER is where the server looks at its start. It compares and says so; only
 * with {@code --swap} what is better is put there: the sentiment, and beside it the aspects.
 */
public final class CorrectionTraining {
    /** The file of what was learned of aspects, beside that of the sentiment. */
    public static final String ASPECTS = "aspects.layer";

    private static final int LEAST = 30;
    private static final int WORSE = 3;

    private CorrectionTraining() {}

    /** Ends with 0 when the swap is offered or done, with 3 when the retrained model is no better. */
    public static void main(String[] args) throws IOException {
        boolean swap = args.length == 3 && args[2].equals("--swap");
        if (args.length < 2 || args.length == 3 && !swap || args.length > 3) {
            System.err.println("usage: ./edrak retrain CORRECTIONS.jsonl [--data DIR] [--swap]");
            System.exit(2);
        }
        try {
            System.exit(run(Path.of(args[0]), Path.of(args[1]), swap, System.out));
        } catch (NoSuchFileException e) {
            System.err.println("There is no file " + e.getFile() + ".");
        } catch (JsonProcessingException | IllegalArgumentException e) {
            System.err.println("This is no file of corrections, one JSON object a line, as"
                    + " /api/v1/corrections/training gives it: " + args[0]);
        }
        System.exit(2);
    }

    /**
     * Retrains the sentiment and the aspects, each on its own.
     *
     * @param place where the layer of the sentiment at work lies, if there is one; that of the aspects lies beside it
     * @param swap whether what is better is put to work
     * @return 0 when something is better, else 3
     */
    public static int run(Path file, Path place, boolean swap, Appendable out) throws IOException {
        SentimentAnalyzer base = StandardEngines.analyzer(InstantSource.system());
        Lessons lessons = Lessons.read(file, base);
        out.append("Sentiment\n");
        boolean sentiment = sentiment(base.modelVersion(), lessons.scores(), place, swap, out);
        out.append("\nAspects\n");
        boolean aspects = new AspectRetraining(base.modelVersion(), place.resolveSibling(ASPECTS))
                .run(lessons.aspects(), swap, out);
        if (!swap && (sentiment || aspects)) {
            out.append("%nWhat was retrained of %s is better: run this again with --swap to put it to work.%n"
                    .formatted(sentiment && aspects ? "both" : sentiment ? "the sentiment" : "the aspects"));
        }
        return sentiment || aspects ? 0 : WORSE;
    }

    private static boolean sentiment(String base, List<JudgedScore> texts, Path place, boolean swap, Appendable out)
            throws IOException {
        long corrected = texts.stream().filter(JudgedScore::corrected).count();
        if (corrected < LEAST) {
            out.append("There are %d corrections of the sentiment that can be read; %d are needed.%n"
                    .formatted(corrected, LEAST));
            return false;
        }
        Comparison comparison = Comparison.of(base, texts, now(place, base));
        out.append(comparison.text());
        if (!comparison.isBetter()) {
            out.append("The retrained model of the sentiment is not better beyond chance; nothing changes.\n");
            return false;
        }
        if (swap) {
            CorrectionLayer layer = CorrectionFit.fit(base, texts);
            layer.write(place);
            out.append("The retrained model of the sentiment lies in %s; it works from the next start, as %s.%n"
                    .formatted(place, layer.version()));
        }
        return true;
    }

    private static ToDoubleFunction<JudgedScore> now(Path place, String base) throws IOException {
        if (Files.exists(place)) {
            CorrectionLayer layer = CorrectionLayer.read(place);
            if (layer.base().equals(base)) {
                return text -> layer.moved(text.text(), text.score());
            }
        }
        return JudgedScore::score;
    }
}
