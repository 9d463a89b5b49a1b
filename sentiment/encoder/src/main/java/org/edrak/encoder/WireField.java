package org.edrak.encoder;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A field of a message in the encoding of protocol buffers: where in a file it begins, its content begins, both end. */
final class WireField {
    private static final int BYTES = 2;

    private final byte[] file;
    private final int start;
    private final int number;
    private int content;
    private int end;

    private WireField(byte[] file, int start) {
        this.file = file;
        this.start = start;
        this.end = start;
        long key = varint();
        this.number = (int) (key >>> 3);
        this.content = end;
        switch ((int) (key & 7)) {
            case 0 -> varint();
            case 1 -> end += Long.BYTES;
            case BYTES -> {
                int length = (int) varint();
                content = end;
                end += length;
            }
            case 5 -> end += Integer.BYTES;
            default -> throw new IllegalArgumentException("not a message");
        }
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = file[end++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    /** The fields of the message that lies there. */
    static List<WireField> all(byte[] file, int from, int to) {
        List<WireField> fields = new ArrayList<>();
        for (int at = from; at < to; ) {
            WireField field = new WireField(file, at);
            fields.add(field);
            at = field.end;
        }
        return fields;
    }

    List<WireField> fields() {
        return all(file, content, end);
    }

    int number() {
        return number;
    }

    int length() {
        return end - content;
    }

    String text() {
        return new String(file, content, end - content, StandardCharsets.UTF_8);
    }

    void copy(ByteArrayOutputStream out) {
        out.write(file, start, end - start);
    }

    static void write(int field, byte[] content, ByteArrayOutputStream out) {
        write(field << 3 | BYTES, out);
        write(content.length, out);
        out.writeBytes(content);
    }

    private static void write(int number, ByteArrayOutputStream out) {
        int rest = number;
        for (; rest > 0x7F; rest >>>= 7) {
            out.write(rest & 0x7F | 0x80);
        }
        out.write(rest);
    }
}
