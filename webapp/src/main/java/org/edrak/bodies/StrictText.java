package org.edrak.bodies;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.edrak.text.Characters;

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
        if (!Characters.areStorable(text)) {
            throw new BadBody(
                    place,
                    text.indexOf(0) < 0
                            ? "A text must not contain half of a character (a lone surrogate)."
                            : "A text must not contain the character NUL.");
        }
        return text;
    }
}
