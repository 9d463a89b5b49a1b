package org.edrak.pages.views;

/**
 * Moving in while it is worked on; the page loads itself again.
 *
 * @param storing false while the files are read
 * @param rows how many rows of answers are read or stored so far
 * @param all how many there are; 0 where nobody knows yet
 */
public record MovingProgressView(String fileName, boolean storing, long rows, long all) implements View {}
