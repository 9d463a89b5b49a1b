package org.edrak.bodies;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bodies of {@code application/x-ndjson}: a JSON value to a line, each read as strictly as a body of its own. */
public final class JsonLines {
    private JsonLines() {}

    /**
     * Reads all lines; empty ones are passed over.
     *
     * @throws BadBody which names the line and the place in it
     */
    @SuppressWarnings("unchecked")
    public static <T> List<T> read(byte[] body, Class<T> type) {
        List<T> values = new ArrayList<>();
        int start = 0;
        int number = 1;
        for (int i = 0; i <= body.length; i++) {
            if (i == body.length || body[i] == '\n') {
                byte[] line = Arrays.copyOfRange(body, start, i);
                if (!new String(line, java.nio.charset.StandardCharsets.ISO_8859_1).isBlank()) {
                    values.add((T) line(line, type, number));
                }
                start = i + 1;
                number++;
            }
        }
        return values;
    }

    private static Object line(byte[] line, Type type, int number) {
        try {
            return Json.read(line, type);
        } catch (BadBody e) {
            throw new BadBody("line " + number + (e.place().isEmpty() ? "" : ", " + e.place()), e.reason());
        }
    }
}
