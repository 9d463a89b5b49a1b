package org.edrak.surveyfiles;

/** A condition that our expressions cannot say; it is caught where the condition is noted as not taken over. */
final class Untranslatable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String why;

    Untranslatable(String why) {
        super(why, null, false, false);
        this.why = why;
    }

    /** The word or sign that has no like in ours. */
    String why() {
        return why;
    }
}
