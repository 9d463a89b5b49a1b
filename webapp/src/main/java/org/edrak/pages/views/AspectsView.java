package org.edrak.pages.views;

import java.util.List;

/**
 * What customers speak of, by driver. A driver is added by a POST of {@code nameEn} and {@code nameFa} to {@code
 * /settings/aspects/drivers} and removed by one to {@code /settings/aspects/drivers/{key}/remove}.
 *
 * @param revision of the workspace's taxonomy, to be sent with each change
 */
public record AspectsView(List<Group> groups, int revision, Form form, Progress scoring) implements View {
    /**
     * A driver with its aspects.
     *
     * @param removable whether it is the workspace's own, and nothing counts for it
     */
    public record Group(String driver, boolean removable, List<Aspect> aspects) {}

    /**
     * An aspect.
     *
     * @param own whether the workspace made it
     * @param words how many words the workspace gave it, in all languages
     * @param off whether texts are no longer read for it
     */
    public record Aspect(String key, boolean own, int words, boolean off) {}
}
