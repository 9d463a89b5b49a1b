package org.edrak.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Turns a piece of text into the encoder's vector, the mean over its tokens, of length one; or into a vector for each of
 * its words. Each piece runs alone: in a batch the quantised network would round by what else is in it, and one text would
 * not always get one answer.
 */
final class Vectors implements AutoCloseable {
    static final int SIZE = 384;
    /** Pieces of words that are read of a text, some hundred words. */
    static final int LONGEST = 160;

    /** The eighth of twelve layers: as good for telling sides as the last, and half as quick again. */
    static final List<String> EIGHTH = List.of("/encoder/layer.7/output/LayerNorm/Add_1_output_0");
    /** Every other layer from the sixth on: what a word is stands in the earlier ones, what is said of it in the later. */
    static final List<String> WORDS = List.of(
            "/encoder/layer.5/output/LayerNorm/Add_1_output_0",
            "/encoder/layer.7/output/LayerNorm/Add_1_output_0",
            "/encoder/layer.9/output/LayerNorm/Add_1_output_0",
            "last_hidden_state");

    private static final String PREFIX = "query: ";
    /** The mark of the beginning and the pieces of the prefix. */
    private static final int BEFORE = 3;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece words;

    private Vectors(OrtEnvironment environment, OrtSession session, WordPiece words) {
        this.environment = environment;
        this.session = session;
        this.words = words;
    }

    /** Loads the network from the file that this class came in, as far as these layers. */
    static Vectors load(List<String> layers) {
        try (InputStream model = resource("/e5-small-v2-q.onnx");
                InputStream vocabulary = resource("/e5-small-v2-q-tokenizer.json")) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new Vectors(
                    environment,
                    session(environment, NetworkFile.endingAt(layers, model.readAllBytes())),
                    new WordPiece(vocabulary, LONGEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OrtSession session(OrtEnvironment environment, byte[] model) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // Whoever reads many pieces reads them side by side: better than several cores for one.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return environment.createSession(model, options);
        }
    }

    private static InputStream resource(String name) throws IOException {
        return Objects.requireNonNull(Vectors.class.getResourceAsStream(name), name);
    }

    /** The vector of a piece of text; safe for many threads. */
    float[] of(String piece) {
        long[] ids = words.ids(PREFIX + piece);
        return run(ids, layers -> mean(layers.getFirst(), ids.length));
    }

    /** The vectors of all layers side by side: of the mark of the beginning, then of each piece of a word. */
    float[][] words(String piece) {
        long[] ids = words.ids(PREFIX + piece);
        return run(ids, layers -> rows(layers, ids.length));
    }

    private <T> T run(long[] ids, Function<List<FloatBuffer>, T> reader) {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, ids.length};
        try (OnnxTensor tokens = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.allocate(ids.length), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types))) {
            List<FloatBuffer> layers = new ArrayList<>();
            result.forEach(layer -> layers.add(((OnnxTensor) layer.getValue()).getFloatBuffer()));
            return reader.apply(layers);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private static float[][] rows(List<FloatBuffer> layers, int tokens) {
        int words = Math.max(0, tokens - BEFORE - 1);
        float[][] rows = new float[words + 1][SIZE * layers.size()];
        for (int row = 0; row <= words; row++) {
            int token = row == 0 ? 0 : row + BEFORE - 1;
            for (int layer = 0; layer < layers.size(); layer++) {
                layers.get(layer).get(token * SIZE, rows[row], layer * SIZE, SIZE);
            }
        }
        return rows;
    }

    private static float[] mean(FloatBuffer values, int tokens) {
        float[] mean = new float[SIZE];
        for (int t = 0; t < tokens; t++) {
            for (int i = 0; i < SIZE; i++) {
                mean[i] += values.get(t * SIZE + i);
            }
        }
        double squares = 0;
        for (float value : mean) {
            squares += value * value;
        }
        for (int i = 0; i < SIZE; i++) {
            mean[i] /= (float) Math.sqrt(squares);
        }
        return mean;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
