package org.edrak.analysis.linear;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Tells a language that an engine reads from the others of its script by a text's n-grams: few words have a letter that
 * other languages lack. Weights: {@code arabic-script.edl} and {@code latin-script.edl}, fitted by {@link LanguageTraining}.
 */
public final class LanguageWeights {
    /** Letters that are read: more would not tell more. */
    private static final int READ = 80;
    /** Few enough buckets for a cache. */
    static final int BITS = 19;

    private static final LanguageWeights PERSIAN = shipped("arabic-script.edl", TextForm.ARABIC_SCRIPT);
    private static final LanguageWeights ENGLISH = shipped("latin-script.edl", TextForm.LATIN_SCRIPT);

    private final LinearModel model;
    private final NgramFeatures features;

    private LanguageWeights(LinearModel model, TextForm form) {
        this.model = model;
        this.features = new NgramFeatures(form, BITS);
    }

    private static LanguageWeights shipped(String name, TextForm form) {
        try (InputStream stream = Objects.requireNonNull(LanguageWeights.class.getResourceAsStream(name), name)) {
            return new LanguageWeights(LinearModel.read(stream), form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a text in Arabic script rather is Persian than another language. */
    public static boolean isPersian(String text) {
        return PERSIAN.isOurs(text);
    }

    /** Whether a text in Latin script rather is English than another language. */
    public static boolean isEnglish(String text) {
        return ENGLISH.isOurs(text);
    }

    private boolean isOurs(String text) {
        String letters = features.form().normal(text);
        return model.margin(features.of(letters.substring(0, Math.min(READ, letters.length())))) >= 0;
    }
}
