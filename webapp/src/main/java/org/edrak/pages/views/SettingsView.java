package org.edrak.pages.views;

import java.util.List;

/**
 * A survey's settings, posted as ticks to {@code /surveys/{id}/settings}.
 *
 * @param on the fields that are ticked
 * @param answered whether anybody has answered, so that it stays anonymous or not
 */
public record SettingsView(String id, String title, List<String> on, boolean answered, Form form) implements View {}
