package org.edrak.analysis.linear;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Tells Persian from Arabic by the n-grams of a text in Arabic script: few of its words have a letter that the other
 * language lacks. Weights: {@code arabic-script.edl}, fitted by {@link ArabicScriptTraining}.
 */
public final class ArabicScript {
    /** Characters that are read: more would not tell more. */
    private static final int READ = 160;

    private static final ArabicScript SHIPPED = shipped();

    private final LinearModel model;
    private final NgramFeatures features = new NgramFeatures(TextForm.ARABIC_SCRIPT);

    private ArabicScript(LinearModel model) {
        this.model = model;
    }

    private static ArabicScript shipped() {
        try (InputStream stream = Objects.requireNonNull(ArabicScript.class.getResourceAsStream("arabic-script.edl"))) {
            return new ArabicScript(LinearModel.read(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a text in Arabic script rather is Persian than Arabic. */
    public static boolean isPersian(String text) {
        String head = text.length() > READ ? text.substring(0, READ) : text;
        return SHIPPED.model.margin(SHIPPED.features.of(head)) >= 0;
    }
}
