package org.edrak.bodies;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text without guessing: UTF-8 or nothing, and no characters that a database or a page cannot hold. */
final class StrictText {
    private StrictText() {}

    static String utf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        try {
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            throw new BadBody("byte " + in.position(), "This is not UTF-8.");
        }
        return out.flip().toString();
    }

    /** Refuses NUL, which PostgreSQL cannot store, and halves of characters, which cannot be written as UTF-8. */
    static String storable(String text, String place) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new BadBody(place, "A text must not contain the character NUL.");
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new BadBody(place, "A text must not contain half of a character (a lone surrogate).");
                }
                i++;
            }
        }
        return text;
    }
}
