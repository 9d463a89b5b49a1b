package org.edrak.boot;

/** Why Edrak cannot start, in one sentence for the person at the console. */
final class CannotStart extends Exception {
    private static final long serialVersionUID = 1L;

    CannotStart(String sentence) {
        super(sentence);
    }
}
