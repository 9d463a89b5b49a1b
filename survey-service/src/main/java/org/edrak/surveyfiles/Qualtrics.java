package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.edrak.surveyfiles.SurveyFile.Format;

/** Surveys of Qualtrics. */
final class Qualtrics {
    private static final Pattern PIPE =
            Pattern.compile("\\$\\{[a-z]{1,10}://(?:Field/)?([A-Za-z0-9#_ -]{1,100})[^{}]{0,200}}");

    private Qualtrics() {}

    static SurveyFile read(JsonNode json, String title) {
        JsonNode entry = json.path("SurveyEntry");
        String language = Locales.tag(entry.path("SurveyLanguage").asText("en"));
        Draft draft = new Draft(language == null ? "en" : language, Dialect.SURVEYJS);
        Words named = Words.of(draft.locale, entry.path("SurveyName").asText(""));
        draft.words(draft.root, "title", named.or(Words.of(draft.locale, title)));
        Map<String, QualtricsQuestion> questions = new HashMap<>();
        JsonNode blocks = null;
        JsonNode flow = null;
        for (JsonNode element : json.path("SurveyElements")) {
            JsonNode payload = element.path("Payload");
            switch (element.path("Element").asText()) {
                case "SQ" -> {
                    String qid = element.path("PrimaryAttribute").asText();
                    questions.put(qid, new QualtricsQuestion(draft, qid, payload));
                }
                case "BL" -> blocks = payload;
                case "FL" -> flow = payload;
                case "SO" -> options(draft, payload);
                default -> {
                    // notes, statistics, scoring and the like ask nothing
                }
            }
        }
        QualtricsLogic logic = new QualtricsLogic(draft, questions);
        QualtricsFlow walk = new QualtricsFlow(draft, logic, questions, blocks == null ? json.path("-") : blocks);
        walk.walk(flow == null ? json.path("-") : flow);
        json.path("SurveyElements").forEach(element -> quota(draft, logic, element));
        Finish.finish(draft, PIPE);
        return new SurveyFile(Format.QUALTRICS, draft, null, file -> QualtricsResponses.read(file, draft.columns));
    }

    private static void options(Draft draft, JsonNode options) {
        if (options.path("ProgressBarDisplay").asText("None").equals("None")) {
            draft.root.put("showProgressBar", false);
        }
        String address = options.path("EOSRedirectURL").asText();
        if (options.path("SurveyTermination").asText().equals("Redirect") && address.startsWith("https://")) {
            draft.root.put("navigateToUrl", address);
        }
        for (String member : new String[] {"Header", "Footer"}) {
            if (!PlainText.of(options.path(member).asText("")).isEmpty()) {
                draft.note("", "surveyfile.member", member);
            }
        }
        if (!options.path("EOSMessage").asText("").isBlank()
                && !options.path("EOSMessage").isNull()) {
            draft.note("", "surveyfile.member", "EOSMessage");
        }
    }

    private static void quota(Draft draft, QualtricsLogic logic, JsonNode element) {
        if (!element.path("Element").asText().equals("QO")) {
            return;
        }
        JsonNode payload = element.path("Payload");
        String name = payload.path("Name").asText("quota");
        int limit = payload.path("Occurrences").asInt(0);
        if (limit < 1 || !payload.path("Logic").isObject()) {
            draft.note(name, "surveyfile.quota", Integer.toString(limit));
            return;
        }
        draft.later(() -> {
            try {
                String expression = logic.expression(payload.path("Logic"));
                ObjectNode quota = draft.array("quotas").addObject();
                quota.put("name", draft.name(name))
                        .put("limit", limit)
                        .put("whenFull", "end")
                        .put("expression", expression);
            } catch (Untranslatable e) {
                draft.note(name, "surveyfile.condition", QualtricsLogic.said(payload.path("Logic")), e.why());
            }
        });
    }
}
