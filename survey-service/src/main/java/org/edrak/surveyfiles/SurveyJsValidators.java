package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;

/** Takes over the validators of a question. */
final class SurveyJsValidators {
    private SurveyJsValidators() {}

    static void take(QuestionDraft question, JsonNode element, Function<JsonNode, Words> text) {
        for (JsonNode validator : element.path("validators")) {
            String type = validator.path("type").asText().replace("validator", "");
            switch (type) {
                case "regex" -> {
                    ObjectNode taken = question.json.withArray("validators").addObject();
                    taken.put("type", "regex")
                            .put("regex", validator.path("regex").asText());
                    question.draft.words(taken, "text", text.apply(validator));
                }
                case "expression" -> {
                    ObjectNode taken =
                            question.json.withArray("validators").addObject().put("type", "expression");
                    question.draft.condition(
                            taken, "expression", validator.path("expression").asText(), question.place);
                    question.draft.words(taken, "text", text.apply(validator));
                }
                case "numeric" -> numbers(question, validator);
                case "answercount" -> {
                    copy(validator, "minCount", question.json, "minSelectedChoices");
                    copy(validator, "maxCount", question.json, "maxSelectedChoices");
                }
                case "text" -> copy(validator, "maxLength", question.json, "maxLength");
                case "email" -> {
                    if (question.json.path("type").asText().equals("text")) {
                        question.put("inputType", "email").json.remove("maxLength");
                    }
                }
                default -> question.draft.note(question.place, "surveyfile.validator", type);
            }
        }
    }

    /** A text that must be a number is a question for a number. */
    private static void numbers(QuestionDraft question, JsonNode validator) {
        if (!question.json.path("type").asText().equals("text")) {
            question.draft.note(question.place, "surveyfile.validator", "numeric");
            return;
        }
        question.put("inputType", "number").put("decimals", 6).json.remove("maxLength");
        copy(validator, "minValue", question.json, "min");
        copy(validator, "maxValue", question.json, "max");
    }

    private static void copy(JsonNode from, String member, ObjectNode to, String ours) {
        if (from.path(member).isNumber()) {
            to.set(ours, from.get(member));
        }
    }
}
