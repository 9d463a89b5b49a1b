import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.encoders.Encoder;
import org.edrak.analysis.encoders.EncoderFile;

/**
 * Writes what the encoder that ships says of texts, as margins that a linear model is fitted to: {@code EncoderMargins
 * ENCODER TEXTS OUT}, where TEXTS has a text in each line. A margin is the logit of the probability that the text is
 * positive, on the scale of the linear model and less what training raises all margins by. Needs the class path of the
 * module {@code sentiment}.
 */
public final class EncoderMargins {
    private static final double SLOPE = 1.45;
    private static final double RAISED = 0.4;
    private static final double WIDEST = 4;
    private static final double SUREST = 0.9999999;

    private EncoderMargins() {}

    public static void main(String[] args) throws IOException {
        Encoder encoder = EncoderFile.load(Path.of(args[0]), InstantSource.system());
        List<String> margins = Files.readAllLines(Path.of(args[1])).parallelStream()
                .map(text -> line(encoder.read(List.of(text)).getFirst(), text))
                .toList();
        Files.write(Path.of(args[2]), margins);
    }

    private static String line(Sentiment sentiment, String text) {
        double side = Math.min(SUREST, sentiment.probability());
        double logit = Math.round(1000 * Math.signum(sentiment.score()) * Math.log(side / (1 - side))) / 1000.0;
        double margin = Math.clamp(logit / SLOPE - RAISED, -WIDEST, WIDEST);
        return String.format(Locale.ROOT, "%.2f\t%s", margin, text);
    }
}
