package org.edrak.responses;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What makes a response doubtful. It stays where it is and counts, unless who reads asks to leave it out. */
public enum QualityFlag {
    /** Answered in less time than reading takes. */
    TOO_FAST,
    /** Five or more rows were all rated alike. */
    STRAIGHT_LINED,
    /** The same words, 20 characters or longer, came before in this survey. */
    DUPLICATE_TEXT;

    /** The name that is stored and shown to programs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<QualityFlag> of(String key) {
        return Arrays.stream(values()).filter(flag -> flag.key().equals(key)).findFirst();
    }

    /** How a row keeps them: keys parted by commas; null for none. */
    static @Nullable String write(Set<QualityFlag> flags) {
        return flags.isEmpty() ? null : flags.stream().map(QualityFlag::key).collect(Collectors.joining(","));
    }

    static Set<QualityFlag> read(@Nullable String stored) {
        Set<QualityFlag> flags = EnumSet.noneOf(QualityFlag.class);
        if (stored != null) {
            for (String key : stored.split(",", -1)) {
                of(key).ifPresent(flags::add);
            }
        }
        return flags;
    }
}
