package org.edrak.bodies;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The parts of a {@code multipart/form-data} body and their texts. */
final class Multipart {
    private static final int LONGEST_FIELD = 64 * 1024;
    private static final GenericType<List<EntityPart>> PARTS = new GenericType<>() {};

    private Multipart() {}

    @SuppressWarnings("unchecked")
    static List<EntityPart> parts(
            Providers providers,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        Class<List<EntityPart>> raw = (Class<List<EntityPart>>) PARTS.getRawType();
        var reader = providers.getMessageBodyReader(raw, PARTS.getType(), annotations, mediaType);
        try {
            return reader.readFrom(raw, PARTS.getType(), annotations, mediaType, headers, body);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new BadBody("", "This is not a form with a file.");
        }
    }

    /** Browsers write names in UTF-8, of which the server reads each byte as a letter. */
    static String utf8(String told) {
        if (told.chars().anyMatch(letter -> letter > 0xFF)) {
            return told;
        }
        try {
            return StrictText.utf8(told.getBytes(StandardCharsets.ISO_8859_1));
        } catch (BadBody e) {
            return told;
        }
    }

    static String text(InputStream content, String name) throws IOException {
        byte[] bytes = content.readNBytes(LONGEST_FIELD + 1);
        if (bytes.length > LONGEST_FIELD) {
            throw new BadBody(name, "This field is too long.");
        }
        return StrictText.storable(StrictText.utf8(bytes), name);
    }
}
