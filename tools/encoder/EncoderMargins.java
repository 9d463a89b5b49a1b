import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.context.ContextClasses;
import org.edrak.analysis.encoders.Encoder;
import org.edrak.analysis.encoders.EncoderFile;

/**
 * Writes what the encoder that ships says of texts, as margins that a linear model is fitted to: {@code EncoderMargins
 * ENCODER TEXTS OUT [CONTEXT]}, where TEXTS has a text in each line, behind a tab if there is one. A margin is the logit of
 * the probability that the text is positive, on the scale of the linear model and less what training raises all margins by;
 * with CONTEXT, which {@code ClassTraining} wrote for the classes 1 and 0, that model's own logit for the first. Needs the
 * class path of the module {@code sentiment}.
 */
public final class EncoderMargins {
    private static final double SLOPE = 1.45;
    private static final double RAISED = 0.4;
    private static final double WIDEST = 4;
    private static final double SUREST = 0.9999999;

    private EncoderMargins() {}

    public static void main(String[] args) throws IOException {
        Encoder encoder = EncoderFile.load(Path.of(args[0]), InstantSource.system());
        ToDoubleFunction<String> margin = args.length > 3 ? inContext(Path.of(args[3]), encoder) : shipped(encoder);
        List<String> margins = Files.readAllLines(Path.of(args[1])).parallelStream()
                .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                .map(text -> String.format(Locale.ROOT, "%.2f\t%s",
                        Math.clamp(margin.applyAsDouble(text), -WIDEST, WIDEST), text))
                .toList();
        Files.write(Path.of(args[2]), margins);
    }

    private static ToDoubleFunction<String> inContext(Path file, Encoder encoder) throws IOException {
        ContextClasses classes = ContextClasses.read(file, encoder);
        return text -> classes.margins(text).get("1");
    }

    private static ToDoubleFunction<String> shipped(Encoder encoder) {
        return text -> {
            Sentiment sentiment = encoder.read(List.of(text)).getFirst();
            double side = Math.min(SUREST, sentiment.probability());
            double logit = Math.round(1000 * Math.signum(sentiment.score()) * Math.log(side / (1 - side))) / 1000.0;
            return logit / SLOPE - RAISED;
        };
    }
}
