package org.edrak.pages.views;

import java.util.List;

/**
 * The surveys of the workspace.
 *
 * @param archived whether these are those put away
 * @param others how many there are of the other kind
 */
public record SurveysView(List<SurveyRow> surveys, boolean archived, int others) implements View {}
