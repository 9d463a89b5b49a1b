package org.edrak.pages.views;

import java.time.Instant;
import java.util.List;

/** One published version of a survey's questionnaire. */
public record VersionView(
        String id,
        String title,
        int version,
        Instant publishedAt,
        String publishedBy,
        boolean current,
        List<SurveyView.Asked> questions,
        String definition,
        int draftRevision)
        implements View {}
