package org.edrak.pages.views;

/**
 * Where a page of a long list stands.
 *
 * @param number of the page shown, from 1
 * @param pages how many there are, at least 1
 * @param total how many entries they hold together
 */
public record Pagination(int number, int pages, long total) {
    /** How many pages of {@code size} entries {@code total} entries fill. */
    public static Pagination of(int number, int size, long total) {
        int pages = (int) Math.max(1, (total + size - 1) / size);
        return new Pagination(Math.clamp(number, 1, pages), pages, total);
    }
}
