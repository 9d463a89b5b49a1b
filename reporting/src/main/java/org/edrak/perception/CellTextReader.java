package org.edrak.perception;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Reads what {@link CellText} writes. */
final class CellTextReader {
    private final String text;
    private int at;

    CellTextReader(String text) {
        this.text = text;
    }

    Record record(Class<?> type) {
        String name = word();
        Class<?> kind = CellText.kinds(type)
                .filter(each -> each.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + ": " + text));
        RecordComponent[] components = kind.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        expect('(');
        for (int i = 0; i < components.length; i++) {
            if (i > 0) {
                expect(',');
            }
            values[i] = value(components[i].getType());
        }
        expect(')');
        return CellText.make(kind, values);
    }

    private @Nullable Object value(Class<?> type) {
        if (text.charAt(at) == '~') {
            at++;
            return null;
        }
        if (type == String.class) {
            return quoted();
        }
        if (type.isEnum()) {
            String name = word();
            for (Object each : type.getEnumConstants()) {
                if (((Enum<?>) each).name().equals(name)) {
                    return each;
                }
            }
            throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + text);
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(word());
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(word());
        }
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(word());
        }
        return record(type);
    }

    private String quoted() {
        StringBuilder read = new StringBuilder();
        expect('\'');
        while (text.charAt(at) != '\'') {
            if (text.charAt(at) == '\\') {
                at++;
            }
            read.append(text.charAt(at++));
        }
        at++;
        return read.toString();
    }

    private String word() {
        int from = at;
        while (at < text.length() && "(),".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private void expect(char wanted) {
        if (text.charAt(at) != wanted) {
            throw new IllegalArgumentException("no cell: " + text);
        }
        at++;
    }
}
