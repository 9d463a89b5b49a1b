package org.edrak.analysis.networks;

/**
 * How large a network is.
 *
 * @param size of the vector of a word
 * @param filters of each width, the widths being one to {@code widest} words
 * @param outputs one for each thing that is told
 */
record Shape(int size, int filters, int widest, int outputs) {
    /** What the outputs look at: how well each filter fits where it fits best, and the mean of the words. */
    int features() {
        return widest * filters + size;
    }

    /** Where the weights of a filter's word begin, all filters of a width side by side. */
    int filter(int width, int word) {
        return (width * (width - 1) / 2 + word) * size * filters;
    }

    int allFilters() {
        return filter(widest + 1, 0);
    }
}
