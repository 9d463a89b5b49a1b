package org.edrak.surveys;

/**
 * How a survey treats those who answer it.
 *
 * @param anonymous whether nothing is kept by which a response could be traced; fixed once anybody has answered
 * @param answersEditable whether customers may change their answers after they sent them
 * @param invitedOnly whether only those with an invitation may answer
 * @param takesFiles whether questions may ask for files
 */
public record SurveySettings(boolean anonymous, boolean answersEditable, boolean invitedOnly, boolean takesFiles) {
    /** Those of a new survey: all off. */
    public static final SurveySettings PLAIN = new SurveySettings(false, false, false, false);
}
