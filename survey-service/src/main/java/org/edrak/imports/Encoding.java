package org.edrak.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How a file writes its letters as bytes; never guessed from statistics, since those err on Persian. */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    /** Windows, Arabic script. It has no Persian ye; files use the Arabic one. */
    CP1256(Charset.forName("windows-1256")),
    /** Windows, Western European. */
    CP1252(Charset.forName("windows-1252")),
    /** Windows, Korean. */
    CP949(Charset.forName("x-windows-949"));

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    /**
     * What a file says of itself: its byte order mark, else UTF-8 where all of it is valid or where it is a workbook;
     * empty means that a person must choose.
     */
    public static Optional<Encoding> of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(2);
        }
        if (start.length == 2 && (start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE) {
            return Optional.of(UTF_16LE);
        }
        if (start.length == 2 && (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF) {
            return Optional.of(UTF_16BE);
        }
        return SheetFile.isSheet(file) || UTF_8.reads(file) ? Optional.of(UTF_8) : Optional.empty();
    }

    private boolean reads(Path file) throws IOException {
        try (Reader reader = open(file)) {
            reader.transferTo(java.io.Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Reads a file strictly: bytes that this encoding does not know raise {@link CharacterCodingException}. */
    public Reader open(Path file) throws IOException {
        return withoutMark(open(new BufferedInputStream(Files.newInputStream(file))));
    }

    /** Reads bytes strictly, without regard to a byte order mark. */
    Reader open(InputStream in) {
        return new java.io.BufferedReader(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    static Reader withoutMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
