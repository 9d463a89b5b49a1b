package org.edrak.perception;

import java.util.Comparator;
import org.edrak.questionnaires.Driver;

/**
 * What customers speak of: an aspect of a driver, such as the waiting time of support quality.
 *
 * @param driver what it belongs to
 * @param aspect the aspect's key
 */
public record Theme(Driver driver, String aspect) implements Comparable<Theme> {
    private static final Comparator<Theme> ORDER =
            Comparator.comparing(Theme::driver).thenComparing(Theme::aspect);

    @Override
    public int compareTo(Theme other) {
        return ORDER.compare(this, other);
    }
}
