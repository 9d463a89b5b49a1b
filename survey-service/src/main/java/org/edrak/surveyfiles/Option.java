package org.edrak.surveyfiles;

/**
 * A choice or a row of another tool's question.
 *
 * @param code its value there
 * @param role what it is besides a choice
 */
record Option(String code, Words text, Role role) {
    /** What a choice can be besides a choice. */
    enum Role {
        PLAIN,
        /** It goes with no other. */
        NONE,
        /** It stands for what is not listed, with words. */
        OTHER
    }

    static Option of(String code, Words text) {
        return new Option(code, text, Role.PLAIN);
    }
}
