package org.edrak.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A request's body as far as it has come: in memory while it is small, in a file of its own that goes with the request. */
final class TakenBody implements AutoCloseable {
    /** The longest body that is held in memory. */
    static final int SMALL = 1 << 16;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream toFile;
    private long length;

    void add(byte[] bytes, int count) throws IOException {
        length += count;
        if (toFile == null && length > SMALL) {
            file = Files.createTempFile("edrak-body", null);
            toFile = Files.newOutputStream(file);
            memory.writeTo(toFile);
            memory.reset();
        }
        (toFile == null ? memory : toFile).write(bytes, 0, count);
    }

    /** How many bytes have come. */
    long length() {
        return length;
    }

    /** The whole body from its beginning, when all of it has come. */
    ServletInputStream read() throws IOException {
        if (toFile != null) {
            toFile.close();
        }
        return new Stream(
                file == null
                        ? new ByteArrayInputStream(memory.toByteArray())
                        : new BufferedInputStream(Files.newInputStream(file)));
    }

    @Override
    public void close() throws IOException {
        if (toFile != null) {
            toFile.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    private static final class Stream extends ServletInputStream {
        private final InputStream body;
        private boolean ended;

        Stream(InputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int read = body.read();
            ended |= read < 0;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int most) throws IOException {
            int read = body.read(bytes, offset, most);
            ended |= read < 0;
            return read;
        }

        @Override
        public void close() throws IOException {
            body.close();
        }

        @Override
        public boolean isFinished() {
            return ended;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the body is there already");
        }
    }
}
