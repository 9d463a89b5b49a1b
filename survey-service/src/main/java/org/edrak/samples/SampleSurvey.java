package org.edrak.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The survey that the sample year's customers answer. */
public final class SampleSurvey {
    private SampleSurvey() {}

    /** The questionnaire's JSON definition, in fa and en. */
    public static String definition() {
        try (InputStream in = SampleSurvey.class.getResourceAsStream("sample-survey.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
