package org.edrak.analysis.aspects;

import java.util.Map;
import org.edrak.questionnaires.Driver;

/**
 * A driver that a workspace adds to the common ones.
 *
 * @param names what it is called, by language of pages
 */
public record OwnDriver(Driver driver, Map<String, String> names) {
    public OwnDriver {
        names = Map.copyOf(names);
    }
}
