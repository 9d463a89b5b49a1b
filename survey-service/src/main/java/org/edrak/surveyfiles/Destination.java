package org.edrak.surveyfiles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Where the answers in one column of a file go. */
sealed interface Destination {
    Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,20})?");
    Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ].*");
    Set<String> NOT_PICKED = Set.of("0", "n", "no", "false", "off", "-99");

    /** Adds what a cell says, which is not blank, to a response's fields. */
    void put(String cell, Map<String, List<String>> fields);

    private static void add(Map<String, List<String>> fields, String field, String value) {
        List<String> values = fields.computeIfAbsent(field, name -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    /** One value; the file's codes and texts are named beside ours. */
    record Value(String field, Map<String, String> codes) implements Destination {
        @Override
        public void put(String cell, Map<String, List<String>> fields) {
            String known = codes.get(cell);
            add(fields, field, known == null ? cell : known);
        }
    }

    /** A number, without needless decimals. */
    record Amount(String field) implements Destination {
        @Override
        public void put(String cell, Map<String, List<String>> fields) {
            boolean number = NUMBER.matcher(cell).matches();
            String value = number ? new BigDecimal(cell).stripTrailingZeros().toPlainString() : cell;
            add(fields, field, number && value.startsWith("0E") ? "0" : value);
        }
    }

    /** A day, without its time. */
    record Day(String field) implements Destination {
        @Override
        public void put(String cell, Map<String, List<String>> fields) {
            add(fields, field, DAY.matcher(cell).replaceFirst("$1"));
        }
    }

    /** Several values in one cell. */
    record Several(String field, Pattern between, Map<String, String> codes) implements Destination {
        @Override
        public void put(String cell, Map<String, List<String>> fields) {
            String whole = codes.get(cell);
            if (whole != null) {
                add(fields, field, whole);
                return;
            }
            for (String part : between.split(cell)) {
                if (!part.isBlank()) {
                    add(fields, field, codes.getOrDefault(part.strip(), part.strip()));
                }
            }
        }
    }

    /**
     * Whether one choice of several is picked.
     *
     * @param yes what says so, even where it looks like a no
     */
    record Pick(String field, String value, Set<String> yes) implements Destination {
        Pick(String field, String value) {
            this(field, value, Set.of());
        }

        @Override
        public void put(String cell, Map<String, List<String>> fields) {
            if (yes.contains(cell) || !NOT_PICKED.contains(cell.toLowerCase(Locale.ROOT))) {
                add(fields, field, value);
            }
        }
    }

    /** Nowhere: other answers say it already. */
    record Nowhere() implements Destination {
        @Override
        public void put(String cell, Map<String, List<String>> fields) {
            // nothing that is not there
        }
    }

    /** The words beside the choice {@code other}, which they say is picked. */
    record Other(String name) implements Destination {
        @Override
        public void put(String cell, Map<String, List<String>> fields) {
            add(fields, name, "other");
            add(fields, name + ".other", cell);
        }
    }

    /** The choice that stands at a rank. */
    record Ranked(String name, int rank, Map<String, String> codes) implements Destination {
        @Override
        public void put(String cell, Map<String, List<String>> fields) {
            add(fields, name + "." + codes.getOrDefault(cell, cell), Integer.toString(rank));
        }
    }

    /** Choices in one cell, best first, with spaces between. */
    record Order(String name, Map<String, String> codes) implements Destination {
        @Override
        public void put(String cell, Map<String, List<String>> fields) {
            int rank = 0;
            for (String code : cell.split(" +")) {
                rank++;
                add(fields, name + "." + codes.getOrDefault(code, code), Integer.toString(rank));
            }
        }
    }
}
