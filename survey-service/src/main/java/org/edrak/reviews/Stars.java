package org.edrak.reviews;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edrak.text.Digits;

/**
 * A review's rating with the scale that it was given on.
 *
 * @param value from {@code min} to {@code max}, such as 4.5, to the hundredth
 * @param min 0 or 1
 * @param max 2 to 100
 */
public record Stars(
        @JsonSerialize(using = Stars.Plain.class) double value, int min, int max) {
    private static final int HUNDRED = 100;
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:\\p{L}[\\p{L} :]*)?([0-9]{1,3})(?:[.,\u066B]([0-9]{1,9}))?"
                    + "(?: ?(?:/|out of|of|از) ?([0-9]{1,3}))?(?: ?(?:stars?|ستاره))?",
            Pattern.CASE_INSENSITIVE);

    public Stars {
        value = Math.rint(value * HUNDRED) / HUNDRED;
    }

    /**
     * What somebody wrote for stars: a number in any digits, with its scale's highest step behind a slash where that is
     * another one than {@code max}; words may stand before it, as in "Rated 4 out of 5"; empty where it is no such thing.
     */
    public static Optional<Stars> read(String written, int min, int max) {
        Matcher parts = WRITTEN.matcher(Digits.toAscii(written.strip()));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String fraction = parts.group(2);
        String highest = parts.group(3);
        double value = Double.parseDouble(parts.group(1) + "." + (fraction == null ? "0" : fraction));
        return Optional.of(new Stars(value, min, highest == null ? max : Integer.parseInt(highest)));
    }

    /** Whether stars can be given from {@code min} to {@code max}. */
    public static boolean isScale(int min, int max) {
        return min >= 0 && min <= 1 && max >= 2 && max <= HUNDRED;
    }

    /** Whether the numbers fit each other; no member of what programs get. */
    @JsonIgnore
    public boolean isValid() {
        return isScale(min, max) && value >= min && value <= max;
    }

    /** Where they stand between the fewest and the most, −1 to 1. */
    @JsonIgnore
    public double balance() {
        return 2.0 * (value - min) / (max - min) - 1;
    }

    /** The value in hundredths of a star, so that sums are exact. */
    @JsonIgnore
    public int hundredths() {
        return (int) Math.round(value * HUNDRED);
    }

    /** Four stars as 4 and not as 4.0, as programs have always got them. */
    static final class Plain extends StdSerializer<Double> {
        private static final long serialVersionUID = 1L;

        Plain() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (value == Math.rint(value)) {
                json.writeNumber(value.longValue());
            } else {
                json.writeNumber(value);
            }
        }
    }
}
