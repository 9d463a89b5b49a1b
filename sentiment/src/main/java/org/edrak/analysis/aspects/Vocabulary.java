package org.edrak.analysis.aspects;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.edrak.questionnaires.Driver;

/** What a workspace says of aspects and drivers beside what ships: its own ones, other names, more words, some switched off. */
public record Vocabulary(List<OwnDriver> drivers, List<OwnAspect> aspects) {
    /** Nothing but what ships. */
    public static final Vocabulary NONE = new Vocabulary(List.of(), List.of());

    /** The languages of texts for which words can be given. */
    public static final List<String> LANGUAGES = List.of("fa", "en");

    private static final int DIGEST_BYTES = 6;

    public Vocabulary {
        drivers = List.copyOf(drivers);
        aspects = List.copyOf(aspects);
    }

    /** What is said of an aspect, if anything is. */
    public Optional<OwnAspect> aspect(String key) {
        return aspects.stream().filter(aspect -> aspect.key().equals(key)).findFirst();
    }

    /** The same with this said of an aspect, instead of what was. */
    public Vocabulary with(OwnAspect changed) {
        List<OwnAspect> all = aspects.stream()
                .map(aspect -> aspect.key().equals(changed.key()) ? changed : aspect)
                .collect(Collectors.toList());
        if (!all.contains(changed)) {
            all.add(changed);
        }
        return new Vocabulary(drivers, all);
    }

    /** The same with nothing said of an aspect. */
    public Vocabulary without(String key) {
        return new Vocabulary(
                drivers,
                aspects.stream().filter(aspect -> !aspect.key().equals(key)).toList());
    }

    /**
     * What the workspace calls things, by {@code aspect.key} and {@code driver.key}; in another language where it gave no
     * name in this one.
     */
    public Map<String, String> names(String language) {
        Map<String, String> called = new TreeMap<>();
        drivers.forEach(driver ->
                name(driver.names(), language).ifPresent(name -> called.put("driver." + driver.driver(), name)));
        aspects.stream()
                .filter(aspect -> aspect.names().containsKey(language) || !Taxonomy.isShipped(aspect.key()))
                .forEach(aspect ->
                        name(aspect.names(), language).ifPresent(name -> called.put("aspect." + aspect.key(), name)));
        return called;
    }

    private static Optional<String> name(Map<String, String> names, String language) {
        return Optional.ofNullable(names.get(language))
                .or(() -> new TreeMap<>(names).values().stream().findFirst());
    }

    /** Every aspect that texts are read for, by its key: those that ship in their order, then the workspace's own. */
    public Map<String, Aspect> known() {
        Map<String, Aspect> known = new LinkedHashMap<>();
        Taxonomy.shippedAspects().forEach(shipped -> known.put(shipped.key(), counted(shipped)));
        for (OwnAspect said : aspects) {
            if (said.off()) {
                known.remove(said.key());
            } else if (!Taxonomy.isShipped(said.key())) {
                known.put(said.key(), named(said));
            }
        }
        return known;
    }

    /** An aspect that ships, counted for the driver that the workspace gave it. */
    Aspect counted(Aspect shipped) {
        return aspect(shipped.key())
                .flatMap(said -> Optional.ofNullable(said.driver()))
                .map(driver -> new Aspect(shipped.key(), driver))
                .orElse(shipped);
    }

    /** The aspect of which this is said; one without a driver counts for the quality of the product. */
    public static Aspect named(OwnAspect said) {
        Driver driver = said.driver();
        return driver != null
                ? new Aspect(said.key(), driver)
                : Taxonomy.shippedAspects().stream()
                        .filter(shipped -> shipped.key().equals(said.key()))
                        .findFirst()
                        .orElse(new Aspect(said.key(), Driver.PRODUCT_QUALITY));
    }

    /**
     * Tells vocabularies apart that may read a text differently; names do not count. Empty when texts are read as without
     * any.
     */
    public String digest() {
        String effect = aspects.stream()
                .collect(Collectors.toMap(OwnAspect::key, Vocabulary::effect, (first, second) -> first, TreeMap::new))
                .entrySet()
                .stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::toString)
                .collect(Collectors.joining("\n"));
        return effect.isEmpty() ? "" : digest(effect);
    }

    private static String effect(OwnAspect aspect) {
        if (aspect.off()) {
            return "off";
        }
        String words = new TreeMap<>(aspect.words())
                .entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(Map.Entry::toString)
                        .collect(Collectors.joining("|"));
        String driver = aspect.driver() == null ? "" : aspect.driver().key();
        boolean shipped = Taxonomy.isShipped(aspect.key());
        return words.isEmpty() && (driver.isEmpty() || !shipped) ? "" : driver + "|" + words;
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
