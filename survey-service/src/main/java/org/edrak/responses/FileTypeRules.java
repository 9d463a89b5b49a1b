package org.edrak.responses;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Tells what a file is by its content; what its sender says is not asked. */
public final class FileTypeRules {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] RIFF = {'R', 'I', 'F', 'F'};
    private static final byte[] WEBP = {'W', 'E', 'B', 'P'};

    private FileTypeRules() {}

    /** The media type, one of those that a question can take; empty for anything else. */
    public static Optional<String> typeOf(byte[] content) {
        if (begins(content, 0, PNG)) {
            return Optional.of("image/png");
        }
        if (begins(content, 0, JPEG)) {
            return Optional.of("image/jpeg");
        }
        if (begins(content, 0, RIFF) && begins(content, 8, WEBP)) {
            return Optional.of("image/webp");
        }
        if (begins(content, 0, PDF)) {
            return Optional.of("application/pdf");
        }
        return isText(content) ? Optional.of("text/plain") : Optional.empty();
    }

    private static boolean begins(byte[] content, int at, byte[] mark) {
        return content.length >= at + mark.length && Arrays.equals(content, at, at + mark.length, mark, 0, mark.length);
    }

    private static boolean isText(byte[] content) {
        for (byte each : content) {
            boolean control = each >= 0 && each < 0x20 && each != '\n' && each != '\r' && each != '\t';
            if (control) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return content.length > 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
