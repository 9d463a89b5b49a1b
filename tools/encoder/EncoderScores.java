import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the margins that the English weights are fitted to: {@code EncoderScores LABELLED WORDNET OUT}, where LABELLED has
 * lines {@code 1 or 0, tab, text} and WORDNET is the folder of WordNet's data files. A head is trained on the encoder's
 * vectors of every fourth labelled text; it then scores all of them, WordNet's example sentences, and a sentence for each of
 * its adjectives. Vectors of another processor may differ in the last digits: the margins have two decimals, and the weights
 * that are fitted to one such file are always the same.
 */
public final class EncoderScores {
    private static final int BATCH = 32;
    private static final int HEAD_EVERY = 4;
    private static final double HEAD_COST = 0.003;
    private static final double SCALE = 10;
    private static final double WIDEST = 4;

    public static void main(String[] args) throws Exception {
        List<String> lines = Files.readAllLines(Path.of(args[0])).stream()
                .filter(line -> !line.isBlank())
                .toList();
        List<String> labelled = lines.stream().map(line -> line.substring(line.lastIndexOf('\t') + 1)).toList();
        List<String> texts = new ArrayList<>(labelled);
        texts.addAll(wordNet(Path.of(args[1])));
        float[][] vectors = vectors(texts);
        double[] head = head(vectors, lines);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[2]))) {
            for (int i = 0; i < texts.size(); i++) {
                double margin = Math.clamp(margin(head, vectors[i]), -WIDEST, WIDEST);
                out.write(String.format(Locale.ROOT, "%.2f\t%s\n", margin, texts.get(i)));
            }
        }
    }

    /** The example sentences of all words, then a sentence for each adjective and each adverb in -ly. */
    private static List<String> wordNet(Path folder) throws IOException {
        Set<String> examples = new LinkedHashSet<>();
        Set<String> adjectives = new TreeSet<>();
        Set<String> adverbs = new TreeSet<>();
        for (String part : List.of("adj", "adv", "verb", "noun")) {
            for (String line : Files.readAllLines(folder.resolve("data." + part), StandardCharsets.ISO_8859_1)) {
                if (line.startsWith("  ")) {
                    continue;
                }
                int bar = line.indexOf(" | ");
                examples(line.substring(bar + 3), examples);
                String[] fields = line.substring(0, bar).split(" ");
                for (int i = Integer.parseInt(fields[3], 16) - 1; i >= 0; i--) {
                    String word = fields[4 + 2 * i].replaceAll("\\(.*\\)", "");
                    if (part.equals("adj") && word.matches("[a-z]{3,}")) {
                        adjectives.add(word);
                    } else if (part.equals("adv") && word.matches("[a-z]*ly")) {
                        adverbs.add(word);
                    }
                }
            }
        }
        List<String> texts = new ArrayList<>(examples);
        adjectives.forEach(word -> texts.add("it was " + word + "."));
        texts.addAll(adverbs);
        return texts;
    }

    private static void examples(String gloss, Set<String> examples) {
        Matcher quoted = Pattern.compile("\"([^\"]+)\"").matcher(gloss.stripTrailing());
        while (quoted.find()) {
            String example = quoted.group(1).replaceAll("^[ ;,]+|[ ;,]+$", "");
            // With a colon and a space it would read as a definition.
            if (example.length() > 3 && !example.contains(": ")) {
                examples.add(example);
            }
        }
    }

    private static float[][] vectors(List<String> texts) throws Exception {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        OrtSession session = environment.createSession(resource("/e5-small-v2-q.onnx"));
        Path vocabulary = Files.createTempFile("tokenizer", ".json");
        Files.write(vocabulary, resource("/e5-small-v2-q-tokenizer.json"));
        HuggingFaceTokenizer tokenizer = HuggingFaceTokenizer.newInstance(
                vocabulary, Map.of("padding", "true", "truncation", "true", "maxLength", "128"));
        Integer[] order = new Integer[texts.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> texts.get(i).length()));
        float[][] vectors = new float[texts.size()][];
        for (int from = 0; from < order.length; from += BATCH) {
            int size = Math.min(BATCH, order.length - from);
            String[] batch = new String[size];
            for (int i = 0; i < size; i++) {
                batch[i] = "query: " + texts.get(order[from + i]);
            }
            float[][] read = read(environment, session, tokenizer.batchEncode(batch));
            for (int i = 0; i < size; i++) {
                vectors[order[from + i]] = read[i];
            }
        }
        return vectors;
    }

    private static float[][] read(OrtEnvironment environment, OrtSession session, Encoding[] batch)
            throws OrtException {
        long[][] ids = Arrays.stream(batch).map(Encoding::getIds).toArray(long[][]::new);
        long[][] mask = Arrays.stream(batch).map(Encoding::getAttentionMask).toArray(long[][]::new);
        long[][] types = Arrays.stream(batch).map(Encoding::getTypeIds).toArray(long[][]::new);
        try (OnnxTensor first = OnnxTensor.createTensor(environment, ids);
                OnnxTensor second = OnnxTensor.createTensor(environment, mask);
                OnnxTensor third = OnnxTensor.createTensor(environment, types);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", first, "attention_mask", second, "token_type_ids", third))) {
            float[][][] tokens = (float[][][]) result.get(0).getValue();
            float[][] means = new float[tokens.length][];
            for (int i = 0; i < tokens.length; i++) {
                means[i] = mean(tokens[i], mask[i]);
            }
            return means;
        }
    }

    /** The mean over a text's tokens, of length one. */
    private static float[] mean(float[][] tokens, long[] mask) {
        float[] mean = new float[tokens[0].length];
        for (int t = 0; t < tokens.length; t++) {
            for (int i = 0; mask[t] == 1 && i < mean.length; i++) {
                mean[i] += tokens[t][i];
            }
        }
        double squares = 0;
        for (float value : mean) {
            squares += value * value;
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= (float) Math.sqrt(squares);
        }
        return mean;
    }

    private static double[] head(float[][] vectors, List<String> lines) {
        Linear.disableDebugOutput();
        int n = (lines.size() + HEAD_EVERY - 1) / HEAD_EVERY;
        Problem problem = new Problem();
        problem.l = n;
        problem.n = vectors[0].length + 1;
        problem.bias = -1;
        problem.x = new Feature[n][];
        problem.y = new double[n];
        for (int i = 0; i < n; i++) {
            float[] vector = vectors[i * HEAD_EVERY];
            problem.x[i] = new Feature[vector.length + 1];
            for (int k = 0; k < vector.length; k++) {
                problem.x[i][k] = new FeatureNode(k + 1, vector[k] * SCALE);
            }
            problem.x[i][vector.length] = new FeatureNode(vector.length + 1, 1);
            problem.y[i] = lines.get(i * HEAD_EVERY).startsWith("1") ? 1 : 0;
        }
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, HEAD_COST, 0.01));
        int sign = model.getLabels()[0] == 1 ? 1 : -1;
        return Arrays.stream(model.getFeatureWeights()).map(weight -> weight * sign).toArray();
    }

    private static double margin(double[] head, float[] vector) {
        double margin = head[vector.length];
        for (int i = 0; i < vector.length; i++) {
            margin += head[i] * vector[i] * SCALE;
        }
        return margin;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(EncoderScores.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
