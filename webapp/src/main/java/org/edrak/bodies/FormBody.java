package org.edrak.bodies;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a form ({@code application/x-www-form-urlencoded}), decoded strictly.
 *
 * @param fields values by name, in the order in which they were sent
 */
public record FormBody(Map<String, List<String>> fields) {
    private static final int MOST_FIELDS = 2000;

    /** A field's only or first value; empty when it was not sent. */
    public String value(String name) {
        return all(name).isEmpty() ? "" : all(name).get(0);
    }

    /** All values of a field that can be sent several times. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The first value of each field, as a form shown again needs them; without those that must not be shown. */
    public Map<String, String> shown(String... hidden) {
        var shown = new LinkedHashMap<String, String>();
        fields.forEach((name, values) -> shown.put(name, values.get(0)));
        List.of(hidden).forEach(shown::remove);
        return shown;
    }

    /** Whether the person was asked once more, before something is lost, and said yes. */
    public boolean isConfirmed() {
        return value("confirmed").equals("true");
    }

    static FormBody parse(byte[] bytes) {
        var fields = new LinkedHashMap<String, List<String>>();
        int count = 0;
        for (String pair : StrictText.utf8(bytes).split("&")) {
            if (pair.isEmpty()) {
                continue;
            }
            if (++count > MOST_FIELDS) {
                throw new BadBody("", "A form has at most " + MOST_FIELDS + " fields.");
            }
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals), "field " + count);
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1), name);
            fields.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
        }
        return new FormBody(fields);
    }

    private static String decode(String text, String place) {
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            if (in[i] == '%') {
                out.write(hex(in, i + 1, place) << 4 | hex(in, i + 2, place));
                i += 2;
            } else {
                out.write(in[i] == '+' ? ' ' : in[i]);
            }
        }
        try {
            return StrictText.storable(StrictText.utf8(out.toByteArray()), place);
        } catch (BadBody e) {
            throw new BadBody(place, e.reason());
        }
    }

    private static int hex(byte[] in, int at, String place) {
        int digit = at < in.length ? Character.digit(in[at], 16) : -1;
        if (digit < 0) {
            throw new BadBody(place, "A percent sign is not followed by two hexadecimal digits.");
        }
        return digit;
    }
}
