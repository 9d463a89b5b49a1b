package org.edrak.reviewimports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.edrak.imports.ColumnMapping;
import org.edrak.imports.DateForm;
import org.edrak.imports.Encoding;
import org.edrak.reviews.ReviewImport;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read, kept with its run so that another process can go on with it.
 *
 * @param namesIn null in plans that were made when the first line had to name the columns
 */
record ImportPlan(
        String encoding,
        String delimiter,
        List<String> targets,
        String dates,
        @Nullable String fixedDate,
        String zone,
        String source,
        int starsMin,
        int starsMax,
        @Nullable Integer namesIn) {
    private static final JsonMapper JSON = new JsonMapper();

    static ImportPlan of(ColumnMapping mapping, ReviewImport.Defaults defaults) {
        return new ImportPlan(
                mapping.encoding().name(),
                String.valueOf(mapping.delimiter()),
                mapping.targets(),
                mapping.dates().key(),
                mapping.fixedDate() == null ? null : mapping.fixedDate().toString(),
                mapping.zone().getId(),
                defaults.source(),
                defaults.starsMin(),
                defaults.starsMax(),
                mapping.namesIn());
    }

    static ImportPlan read(String json) {
        try {
            return JSON.readValue(json, ImportPlan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored plan is broken", e);
        }
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    ColumnMapping mapping() {
        return new ColumnMapping(
                Encoding.valueOf(encoding),
                delimiter.charAt(0),
                targets,
                Arrays.stream(DateForm.values())
                        .filter(form -> form.key().equals(dates))
                        .findFirst()
                        .orElseThrow(),
                fixedDate == null ? null : LocalDate.parse(fixedDate),
                ZoneId.of(zone),
                namesIn == null ? 1 : namesIn);
    }

    ReviewImport.Defaults defaults() {
        return new ReviewImport.Defaults(source, starsMin, starsMax);
    }
}
