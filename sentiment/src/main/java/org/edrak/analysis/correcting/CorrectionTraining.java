package org.edrak.analysis.correcting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.edrak.analysis.Analysis;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.SentimentClass;
import org.edrak.analysis.engines.StandardEngines;
import org.jspecify.annotations.Nullable;

/**
 * Command that learns from corrections: {@code CorrectionTraining FILE LAYER [--swap]}. FILE is what
 * {@code /api/v1/corrections/training} gives; LAYER is where the server looks at its start. It compares and says so; only
 * with {@code --swap}, and only when the retrained model is better, it puts it there.
 */
public final class CorrectionTraining {
    private static final ObjectMapper JSON = new ObjectMapper();
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

    /** @param place where the layer at work lies, if there is one, and where the new one goes */
    static int run(Path file, Path place, boolean swap, Appendable out) throws IOException {
        SentimentAnalyzer base = StandardEngines.analyzer(InstantSource.system());
        List<JudgedScore> texts = read(file, base);
        long corrected = texts.stream().filter(JudgedScore::corrected).count();
        if (corrected < LEAST) {
            out.append("There are %d corrections that can be read; %d are needed.%n".formatted(corrected, LEAST));
            return WORSE;
        }
        Comparison comparison = Comparison.of(base.modelVersion(), texts, now(place, base));
        out.append(comparison.text());
        if (!comparison.isBetter()) {
            out.append("The retrained model is not better beyond chance; nothing changes.\n");
            return WORSE;
        }
        if (swap) {
            CorrectionLayer layer = CorrectionFit.fit(base.modelVersion(), texts);
            layer.write(place);
            out.append("The retrained model lies in %s; it works from the next start, as %s.%n"
                    .formatted(place, layer.version()));
        } else {
            out.append("The retrained model is better: run this again with --swap to put it to work.\n");
        }
        return 0;
    }

    private static ToDoubleFunction<JudgedScore> now(Path place, SentimentAnalyzer base) throws IOException {
        if (Files.exists(place)) {
            CorrectionLayer layer = CorrectionLayer.read(place);
            if (layer.base().equals(base.modelVersion())) {
                return text -> layer.moved(text.text(), text.score());
            }
        }
        return JudgedScore::score;
    }

    private static List<JudgedScore> read(Path file, SentimentAnalyzer base) throws IOException {
        List<JudgedScore> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                continue;
            }
            JsonNode json = JSON.readTree(line);
            String text = json.required("text").asText();
            Analysis read = base.analyze(text);
            @Nullable Sentiment sentiment = read.sentiment();
            if (sentiment != null) {
                JsonNode said = json.path("sentiment");
                texts.add(new JudgedScore(
                        text,
                        sentiment.score(),
                        said.isTextual() ? middle(said.textValue()) : sentiment.score(),
                        said.isTextual()));
            }
        }
        return texts;
    }

    /** The middle of a class. */
    private static double middle(String key) throws IOException {
        SentimentClass category =
                SentimentClass.of(key).orElseThrow(() -> new IOException("there is no sentiment " + key));
        return (category.ordinal() - SentimentClass.NEUTRAL.ordinal()) * 0.4;
    }
}
