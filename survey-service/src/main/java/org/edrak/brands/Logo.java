package org.edrak.brands;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A picture that stands for the brand.
 *
 * @param type its media type, which its content says
 */
public record Logo(String type, byte[] content) {
    /** Bytes that a logo may have at most. */
    public static final int LARGEST = 200 * 1024;

    /** The picture in {@code content}; nothing when it is neither PNG nor JPEG nor WebP. SVG can carry scripts. */
    public static Optional<Logo> of(byte[] content) {
        if (begins(content, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(new Logo("image/png", content));
        }
        if (begins(content, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(new Logo("image/jpeg", content));
        }
        boolean webp = begins(content, 'R', 'I', 'F', 'F')
                && content.length > 12
                && word(content, 8).equals("WEBP");
        return webp ? Optional.of(new Logo("image/webp", content)) : Optional.empty();
    }

    private static String word(byte[] content, int from) {
        return new String(Arrays.copyOfRange(content, from, from + 4), StandardCharsets.US_ASCII);
    }

    private static boolean begins(byte[] content, int... expected) {
        if (content.length <= expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((content[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
