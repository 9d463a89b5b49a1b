package org.edrak.surveyfiles;

import java.util.List;

/**
 * Something in a file that could not be taken over as it is.
 *
 * @param place the question, row, column or element, as the file names it; empty for the whole. Text from outside
 * @param code what became of it, a key of messages such as {@code surveyfile.unsupported-question}
 * @param arguments what the message names; text from outside
 */
public record Untaken(String place, String code, List<String> arguments) {
    private static final int LONGEST = 200;

    public Untaken {
        place = shortened(place);
        arguments = arguments.stream().map(Untaken::shortened).toList();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
