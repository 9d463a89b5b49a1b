package org.edrak.expressions;

import java.util.List;

/** A text that is not an expression, with what is wrong and where. */
public final class InvalidExpression extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final int position;
    private final transient List<String> arguments;

    InvalidExpression(String code, int position, String... arguments) {
        super(code + " at " + position);
        this.code = code;
        this.position = position;
        this.arguments = List.of(arguments);
    }

    /** What is wrong, a key of the messages: {@code expression.unexpected} and the like. */
    public String code() {
        return code;
    }

    /** Where, in UTF-16 units from 0; the length of the text when something is missing at its end. */
    public int position() {
        return position;
    }

    /** What the message names. */
    public List<String> arguments() {
        return arguments;
    }
}
