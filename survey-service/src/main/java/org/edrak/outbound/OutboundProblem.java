package org.edrak.outbound;

import java.util.List;

/** Why nothing was fetched. */
public final class OutboundProblem extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final transient List<String> arguments;

    OutboundProblem(String code, String... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Key of the message that says it. */
    public String code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }
}
