package org.edrak.analysis.learning;

import org.edrak.analysis.linear.NgramRow;

/**
 * When a text speaks of one aspect.
 *
 * @param row how much the text's n-grams speak for the aspect
 * @param add the margin from which a text that does not name it speaks of it all the same; infinite for never
 * @param drop the margin up to which a text that names it does not speak of it; minus infinite for never
 */
record AspectRule(NgramRow row, double add, double drop) {
    /**
     * The rule that goes by what was seen; a text of which the row knows nothing is left as it was read.
     *
     * @param added whether the aspect is right, by the margin of texts that do not name it
     * @param dropped whether it is wrong, by the margin below 0 of texts that do
     */
    static AspectRule of(NgramRow row, Margins added, Margins dropped) {
        double nothing = row.ofNothing();
        return new AspectRule(
                row,
                Math.max(added.threshold(), Math.nextUp(nothing)),
                Math.min(-dropped.threshold(), Math.nextDown(nothing)));
    }

    boolean finds(NgramRow.Text text, boolean named) {
        double margin = row.margin(text);
        return named ? margin > drop : margin >= add;
    }

    /** Whether it ever says anything else than the words. */
    boolean says() {
        return add < Double.POSITIVE_INFINITY || drop > Double.NEGATIVE_INFINITY;
    }
}
