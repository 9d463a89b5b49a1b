package org.edrak.surveyimports;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to take over, by the files that they sent.
 *
 * @param survey the upload that has the survey
 * @param answers the upload that has its answers; null: those in the same file, if any
 * @param zone in which files tell times where they name no other
 * @param day of answers that have no time of their own; null: those cannot be taken over
 */
public record ImportWish(
        long workspaceId,
        long survey,
        @Nullable Long answers,
        ZoneId zone,
        @Nullable LocalDate day) {}
