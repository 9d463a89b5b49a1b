package org.edrak.surveyfiles;

import java.util.List;

/** A file that is none of the kinds that are known, is broken, or is not trusted. */
public final class UnreadableSurveyFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String place;
    private final transient List<String> arguments;

    UnreadableSurveyFile(String code, String place, String... arguments) {
        super(code);
        this.code = code;
        this.place = place;
        this.arguments = List.of(arguments);
    }

    /** What is wrong, a key of messages such as {@code surveyfile.not-json}. */
    public String code() {
        return code;
    }

    /** Where it is: a line, a row, a sheet; empty for the whole. */
    public String place() {
        return place;
    }

    /** What the message names. */
    public List<String> arguments() {
        return arguments;
    }
}
