package org.edrak.analysis.learning;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.edrak.analysis.linear.NgramRow;

/**
 * Which aspects texts speak of beside what their words name, learned from corrections. Of what customers wrote it keeps
 * weights of hashed n-grams alone.
 *
 * @param base version of the models beside which it was fitted; beside others it means nothing
 * @param rules by the key of the aspect
 */
public record AspectLayer(String base, SortedMap<String, AspectRule> rules) {
    private static final int FORM = 0x45444131;
    private static final int MOST = 10_000;

    public AspectLayer {
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    }

    /** The aspects that a text speaks of whose words name some of them. */
    Set<String> found(NgramRow.Text text, Set<String> named) {
        Set<String> found = new TreeSet<>(named);
        rules.forEach((aspect, rule) -> {
            if (rule.finds(text, named.contains(aspect))) {
                found.add(aspect);
            } else {
                found.remove(aspect);
            }
        });
        return found;
    }

    /** The row of an aspect that has a rule. */
    NgramRow row(String aspect) {
        return Objects.requireNonNull(rules.get(aspect)).row();
    }

    /** Names the layer, short and stable. */
    String version() {
        CRC32 sum = new CRC32();
        sum.update(bytes());
        return "a" + Long.toHexString(sum.getValue());
    }

    private byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORM);
            out.writeUTF(base);
            out.writeInt(rules.size());
            for (var rule : rules.entrySet()) {
                out.writeUTF(rule.getKey());
                out.writeDouble(rule.getValue().add());
                out.writeDouble(rule.getValue().drop());
                rule.getValue().row().write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes the file beside its place and moves it there, so that a server never reads half of it. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part))) {
            out.write(bytes());
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException also when it is something else
     */
    public static AspectLayer read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16)))) {
            if (in.readInt() != FORM) {
                throw new IOException("no layer of aspects: " + file);
            }
            String base = in.readUTF();
            SortedMap<String, AspectRule> rules = new TreeMap<>();
            int count = in.readInt();
            if (count < 0 || count > MOST) {
                throw new IOException("a broken layer of aspects: " + file);
            }
            for (int left = count; left > 0; left--) {
                String aspect = in.readUTF();
                double add = in.readDouble();
                double drop = in.readDouble();
                rules.put(aspect, new AspectRule(NgramRow.read(in), add, drop));
            }
            return new AspectLayer(base, rules);
        }
    }
}
