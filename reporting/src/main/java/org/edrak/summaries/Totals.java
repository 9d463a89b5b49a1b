package org.edrak.summaries;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums under numbers that stand for keys; those that are nothing are not there, so equal sums are equal bytes. */
record Totals(SortedMap<Integer, Total> byNumber) {
    static final Totals NOTHING = new Totals(new TreeMap<>());

    Totals plus(Totals other) {
        SortedMap<Integer, Total> merged = new TreeMap<>(byNumber);
        for (Map.Entry<Integer, Total> entry : other.byNumber.entrySet()) {
            Total result = merged.getOrDefault(entry.getKey(), Total.NONE).plus(entry.getValue());
            if (result.equals(Total.NONE)) {
                merged.remove(entry.getKey());
            } else {
                merged.put(entry.getKey(), result);
            }
        }
        return new Totals(merged);
    }

    boolean isNothing() {
        return byNumber.isEmpty();
    }

    /** Numbers as distances from the one before, and everything in as few bytes as it needs. */
    byte[] bytes() {
        VarintWriter out = new VarintWriter();
        int before = 0;
        for (Map.Entry<Integer, Total> entry : byNumber.entrySet()) {
            Total total = entry.getValue();
            out.write(entry.getKey() - before);
            out.write(total.n());
            out.write(total.sum());
            out.write(total.squares());
            before = entry.getKey();
        }
        return out.bytes();
    }

    static Totals read(byte[] bytes) {
        VarintReader in = new VarintReader(bytes);
        SortedMap<Integer, Total> totals = new TreeMap<>();
        int number = 0;
        while (in.hasMore()) {
            number += (int) in.read();
            totals.put(number, new Total(in.read(), in.read(), in.read()));
        }
        return new Totals(totals);
    }
}
