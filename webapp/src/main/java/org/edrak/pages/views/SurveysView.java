package org.edrak.pages.views;

import java.util.List;

/** All surveys of the workspace. */
public record SurveysView(List<SurveyRow> surveys) implements View {}
