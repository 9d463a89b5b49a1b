package org.edrak.analysis.encoders;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ServiceLoader;

/** Finds the encoder in a jar that lies beside the application and not in it. */
public final class EncoderFile {
    private EncoderFile() {}

    /**
     * The encoder that the jar offers.
     *
     * @throws IOException when there is no such file, it offers no encoder, or this machine cannot run it
     */
    public static Encoder load(Path jar, InstantSource clock) throws IOException {
        if (!Files.isRegularFile(jar)) {
            throw new IOException("there is no file " + jar);
        }
        // Never closed: the encoder's classes and native code live as long as the application.
        @SuppressWarnings("resource")
        URLClassLoader classes =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, EncoderFile.class.getClassLoader());
        try {
            return ServiceLoader.load(EncoderArtifact.class, classes)
                    .findFirst()
                    .orElseThrow(() -> new IOException("there is no encoder in " + jar))
                    .encoder(clock);
        } catch (RuntimeException | Error e) {
            throw new IOException("the encoder in " + jar + " cannot run on this machine", e);
        }
    }
}
