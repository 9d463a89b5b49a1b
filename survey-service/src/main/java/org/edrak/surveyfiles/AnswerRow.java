package org.edrak.surveyfiles;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one person answered, as a file has it.
 *
 * @param number of the row in the file, from 1; in a file of columns, as a spreadsheet counts
 * @param id that the file gives it; empty when it gives none
 * @param submittedAt null when the file does not say
 * @param startedAt null when the file does not say
 * @param locale null when the file does not say
 * @param complete whether it was finished
 * @param fields what was given, by the names of our form's fields; none is empty, none is blank
 */
public record AnswerRow(
        long number,
        String id,
        @Nullable Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable String locale,
        boolean complete,
        Map<String, List<String>> fields) {}
