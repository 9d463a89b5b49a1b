package org.edrak.pages.views;

import java.util.List;

/** Stands in the place of a preview that cannot be shown: problems, or no page at all. */
public record PreviewView(String id, List<NewSurveyView.Problem> problems) implements View {}
