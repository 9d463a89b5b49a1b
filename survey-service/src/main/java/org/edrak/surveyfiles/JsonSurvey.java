package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.edrak.surveyfiles.SurveyFile.Format;

/** Tells the kinds of files that are JSON from each other. */
final class JsonSurvey {
    private JsonSurvey() {}

    static SurveyFile read(Path file, String title) throws IOException {
        JsonNode json = StrictJson.read(file);
        if (json.has("SurveyEntry") && json.path("SurveyElements").isArray()) {
            return Qualtrics.read(json, title);
        }
        if (json.isObject() && json.path("pages").isArray() && Pruning.isValid(json)) {
            // A plain survey of SurveyJS is one of ours as it stands, and may have results beside it.
            return new SurveyFile(
                    Format.EDRAK,
                    text(file),
                    List.of(),
                    null,
                    results -> SurveyJs.read(json, title).answersIn(results));
        }
        if (json.path("pages").isArray()
                || json.path("elements").isArray()
                || json.path("questions").isArray()) {
            return SurveyJs.read(json, title);
        }
        throw new UnreadableSurveyFile("surveyfile.unknown-kind", "");
    }

    /** As it stands: taking in our own definition changes no letter of it. */
    private static String text(Path file) throws IOException {
        try (Reader reader = SurveyFile.encoding(file).open(file)) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        }
    }
}
