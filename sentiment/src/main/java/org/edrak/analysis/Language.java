package org.edrak.analysis;

/** What a text is written in, as far as the choice of an engine needs to know. */
public enum Language {
    PERSIAN("fa"),
    ENGLISH("en"),
    /** A language that no engine reads: such a text is unsupported, which is not the same as neutral. */
    OTHER("other"),
    /** Nothing to read: empty, digits, punctuation or emoji alone. */
    NONE("none");

    private final String key;

    Language(String key) {
        this.key = key;
    }

    /** The key that is stored and shown to programs: {@code fa}, {@code en}, {@code other} or {@code none}. */
    public String key() {
        return key;
    }
}
