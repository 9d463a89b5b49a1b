package org.edrak.perception;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cells as texts, under which their sums are kept: a record's name and components, so that a new kind of cell needs nothing
 * here.
 */
final class CellText {
    /** To be raised when what is counted under a kind of cell changes its meaning: then all sums are made again. */
    private static final int MEANING = 2;

    private static final int MOST_CACHED = 50_000;
    private static final Map<Cell, String> WRITTEN = new ConcurrentHashMap<>();
    private static final Map<String, Cell> READ = new ConcurrentHashMap<>();

    private CellText() {}

    static String write(Cell cell) {
        String known = WRITTEN.get(cell);
        if (known == null) {
            StringBuilder text = new StringBuilder();
            write(cell, text);
            known = text.toString();
            keep(WRITTEN, cell, known);
        }
        return known;
    }

    /** The cell that {@code text} writes; fails when it writes none. */
    static Cell read(String text) {
        Cell known = READ.get(text);
        if (known == null) {
            known = (Cell) new CellTextReader(text).record(Cell.class);
            keep(READ, text, known);
        }
        return known;
    }

    private static <K, V> void keep(Map<K, V> cache, K key, V value) {
        if (cache.size() >= MOST_CACHED) {
            cache.clear();
        }
        cache.put(key, value);
    }

    private static void write(@Nullable Object value, StringBuilder text) {
        switch (value) {
            case null -> text.append('~');
            case Record each -> {
                text.append(each.getClass().getSimpleName()).append('(');
                String separator = "";
                for (RecordComponent component : each.getClass().getRecordComponents()) {
                    text.append(separator);
                    write(component(component, each), text);
                    separator = ",";
                }
                text.append(')');
            }
            case String each ->
                text.append('\'')
                        .append(each.replace("\\", "\\\\").replace("'", "\\'"))
                        .append('\'');
            case Enum<?> each -> text.append(each.name());
            case Integer each -> text.append(each);
            case Long each -> text.append(each);
            case Boolean each -> text.append(each);
            default -> throw new IllegalArgumentException("no part of a cell: " + value.getClass());
        }
    }

    private static @Nullable Object component(RecordComponent component, Record of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    static Record make(Class<?> kind, @Nullable Object[] components) {
        try {
            Class<?>[] types = Arrays.stream(kind.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = kind.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The records that a sealed interface allows, at any depth; of a record itself. */
    static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CellText::kinds)
                : Stream.of(type);
    }

    /** The same for the same kinds of cells with the same meaning. */
    static String form() {
        StringJoiner form = new StringJoiner(";", MEANING + ":", "");
        TreeSet<String> kinds = new TreeSet<>();
        kinds(Cell.class)
                .forEach(kind -> kinds.add(kind.toGenericString() + Arrays.toString(kind.getRecordComponents())));
        kinds.forEach(form::add);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(form.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
