package org.edrak.summaries;

import java.io.ByteArrayOutputStream;

/** Writes whole numbers with seven bits a byte, the small ones of either sign in one byte. */
final class VarintWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void write(long value) {
        long rest = (value << 1) ^ (value >> 63);
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
