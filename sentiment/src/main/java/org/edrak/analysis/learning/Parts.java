package org.edrak.analysis.learning;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Deals texts out to parts, so that the text itself decides in which it is. */
final class Parts {
    private Parts() {}

    /** @param deal texts that fall into one part by one deal fall into any by another */
    static int of(String deal, String text, int parts) {
        CRC32 sum = new CRC32();
        sum.update((deal + '\n' + text).getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % parts);
    }
}
