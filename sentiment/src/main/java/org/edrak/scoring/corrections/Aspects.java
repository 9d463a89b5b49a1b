package org.edrak.scoring.corrections;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edrak.analysis.aspects.Taxonomy;
import org.edrak.questionnaires.Driver;

/** The aspects that people may name in a correction: those of the taxonomy, which are the same in every language. */
public final class Aspects {
    private static final Map<String, Driver> DRIVERS = drivers();

    private Aspects() {}

    private static Map<String, Driver> drivers() {
        Map<String, Driver> drivers = new LinkedHashMap<>();
        Taxonomy.shippedText("en")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .forEach(parts -> drivers.put(parts[0].strip(), new Driver(parts[1].strip())));
        return drivers;
    }

    /** Their keys, in the order of the taxonomy. */
    public static List<String> keys() {
        return List.copyOf(DRIVERS.keySet());
    }

    /** What an aspect usually counts for; empty when there is no such aspect. */
    public static Optional<Driver> driver(String aspect) {
        return Optional.ofNullable(DRIVERS.get(aspect));
    }
}
