package org.edrak.imports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of a workbook refer to by number, kept in a file: there can be as many as cells. */
final class SharedTexts implements AutoCloseable {
    private static final int MOST = 4_000_000;
    private static final int WINDOW = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private final long[] ends;
    private final int count;
    private byte[] window = new byte[0];
    private long windowStart;

    private SharedTexts(Path file, long[] ends, int count) throws IOException {
        this.file = file;
        this.ends = ends;
        this.count = count;
        channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    /** Reads the texts of a workbook's part; there are none when it has no such part. */
    static SharedTexts read(@Nullable InputStream in) throws IOException, XMLStreamException {
        Path file = Files.createTempFile("edrak-texts", null);
        try {
            return in == null ? new SharedTexts(file, new long[0], 0) : read(in, file);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static SharedTexts read(InputStream in, Path file) throws IOException, XMLStreamException {
        long[] ends = new long[1024];
        int count = 0;
        long written = 0;
        try (StrictXml xml = new StrictXml(in);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            while (xml.next()) {
                if (xml.begins("si")) {
                    if (count == MOST) {
                        throw new IOException("too many texts");
                    }
                    byte[] text = XlsxRows.richText(xml, "si").getBytes(StandardCharsets.UTF_8);
                    out.write(text);
                    written += text.length;
                    ends = count == ends.length ? Arrays.copyOf(ends, count * 2) : ends;
                    ends[count++] = written;
                }
            }
        }
        return new SharedTexts(file, ends, count);
    }

    int count() {
        return count;
    }

    String text(int index) throws IOException {
        long start = index == 0 ? 0 : ends[index - 1];
        int length = (int) (ends[index] - start);
        if (start < windowStart || start + length > windowStart + window.length) {
            load(start, Math.max(length, WINDOW));
        }
        return new String(window, (int) (start - windowStart), length, StandardCharsets.UTF_8);
    }

    private void load(long start, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(length, channel.size() - start));
        while (buffer.hasRemaining() && channel.read(buffer, start + buffer.position()) >= 0) {
            // until it is full
        }
        window = buffer.array();
        windowStart = start;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
