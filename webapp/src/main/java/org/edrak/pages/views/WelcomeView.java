package org.edrak.pages.views;

import java.util.Map;

/**
 * What stands before a survey's first page.
 *
 * @param carried what the link tells, which goes along to the first page
 */
public record WelcomeView(SurveyFrame frame, String text, Map<String, String> carried) implements View {}
