package org.edrak.pages.views;

import java.util.List;
import org.edrak.standards.Event;

/**
 * Where targets, promises and events are set.
 *
 * @param drivers keys of the drivers that can have a target
 * @param touchpoints how many rows there are for touchpoints
 * @param targets what is set or was typed: {@code driver.<key>.target}, {@code driver.<key>.promise}, {@code
 *     touchpoint.<row>.key}, {@code touchpoint.<row>.target} and {@code touchpoint.<row>.promise}
 * @param event what was typed of a new event: {@code day} and {@code label}
 */
public record StandardsView(List<String> drivers, int touchpoints, Form targets, List<Event> events, Form event)
        implements View {}
