package org.edrak.encoder;

import ai.onnxruntime.OrtEnvironment;
import java.time.InstantSource;
import org.edrak.analysis.encoders.Encoder;
import org.edrak.analysis.encoders.EncoderArtifact;

/** Offers this file's encoder to the application. */
public final class SmallEncoderArtifact implements EncoderArtifact {
    @Override
    public Encoder encoder(InstantSource clock) {
        // Loads the native code, so that a machine without it is told at the start and not at the first text.
        OrtEnvironment.getEnvironment();
        return new SmallEncoder(clock, Head.shipped());
    }
}
