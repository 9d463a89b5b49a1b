package org.edrak.analysis.encoders;

import java.time.InstantSource;

/** What a file with an encoder offers, found as a service of Java's; see {@link EncoderFile}. */
@FunctionalInterface
public interface EncoderArtifact {
    /**
     * The encoder, cheap to make: its weights load when it first reads. Throws, also errors of linking, where this machine
     * cannot run it.
     */
    Encoder encoder(InstantSource clock);
}
