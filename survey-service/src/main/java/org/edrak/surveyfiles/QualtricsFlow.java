package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks through the flow of a Qualtrics survey: its blocks become pages, its branches their conditions. */
final class QualtricsFlow {
    private static final int DEEPEST = 20;

    /** A jump of a question's skip logic; where it goes to is known only at the end. */
    private record Skip(String place, JsonNode logic, String destination, int block) {}

    private final Draft draft;
    private final QualtricsLogic logic;
    private final Map<String, QualtricsQuestion> questions;
    private final QualtricsQuestions taken;
    private final Map<String, JsonNode> blocks = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> targets = new HashSet<>();
    private final List<JsonNode> ends = new ArrayList<>();
    private final List<Skip> skips = new ArrayList<>();
    private final Map<String, String> pageOf = new HashMap<>();
    private final List<String> firstPages = new ArrayList<>();
    private boolean over;

    QualtricsFlow(Draft draft, QualtricsLogic logic, Map<String, QualtricsQuestion> questions, JsonNode blockList) {
        this.draft = draft;
        this.logic = logic;
        this.questions = questions;
        this.taken = new QualtricsQuestions(draft, logic);
        blockList.forEach(block -> blocks.put(block.path("ID").asText(), block));
        blockList.findValuesAsText("SkipToDestination").forEach(targets::add);
    }

    void walk(JsonNode flow) {
        if (flow.path("Flow").isEmpty()) {
            blocks.values().stream()
                    .filter(block -> !block.path("Type").asText().equals("Trash"))
                    .forEach(block -> block(block, List.of()));
        } else {
            elements(flow.path("Flow"), List.of(), 0);
        }
        skips.forEach(this::skip);
    }

    private void elements(JsonNode flow, List<JsonNode> conditions, int depth) {
        for (JsonNode element : flow) {
            if (!over && depth < DEEPEST) {
                element(element, conditions, depth);
            }
        }
    }

    private void element(JsonNode element, List<JsonNode> conditions, int depth) {
        String type = element.path("Type").asText();
        String place = element.path("FlowID").asText();
        switch (type) {
            case "Block", "Standard" -> {
                String id = element.path("ID").asText();
                if (!seen.add(id)) {
                    draft.note(place, "surveyfile.block-again", blocks.containsKey(id) ? name(id) : id);
                } else if (blocks.containsKey(id)) {
                    block(blocks.get(id), conditions);
                }
            }
            case "Branch" -> branch(element, conditions, depth, place);
            case "Group", "Authenticator" -> {
                if (!type.equals("Group")) {
                    draft.note(place, "surveyfile.flow", type);
                }
                elements(element.path("Flow"), conditions, depth + 1);
            }
            case "BlockRandomizer" -> {
                draft.note(place, "surveyfile.flow", type);
                elements(element.path("Flow"), conditions, depth + 1);
            }
            case "EmbeddedData" -> element.path("EmbeddedData").forEach(data -> data(data, conditions));
            case "EndSurvey" -> {
                if (conditions.isEmpty()) {
                    over = true;
                } else {
                    // What follows is not shown to whom the branch ends for.
                    ends.add(conditions.getLast());
                }
            }
            default -> draft.note(place, "surveyfile.flow", type);
        }
    }

    private String name(String blockId) {
        return blocks.getOrDefault(blockId, draft.root).path("Description").asText(blockId);
    }

    private void branch(JsonNode element, List<JsonNode> conditions, int depth, String place) {
        JsonNode condition = element.path("BranchLogic");
        if (!condition.isObject() || element.path("Flow").isEmpty()) {
            draft.note(place, "surveyfile.flow", "Branch");
            return;
        }
        if (conditions.isEmpty()
                || element.path("Flow").findValuesAsText("Type").stream().noneMatch("EndSurvey"::equals)) {
            List<JsonNode> all = new ArrayList<>(conditions);
            all.add(condition);
            elements(element.path("Flow"), all, depth + 1);
        } else {
            draft.note(place, "surveyfile.flow", "EndSurvey");
        }
    }

    /** What comes with the link is a hidden field; what is set to a constant is a calculated value. */
    private void data(JsonNode data, List<JsonNode> conditions) {
        String field = data.path("Field").asText(data.path("Description").asText());
        String value = data.path("Value").asText("");
        if (draft.variable(field) != null || !conditions.isEmpty()) {
            draft.note(field, "surveyfile.flow", "EmbeddedData");
        } else if (value.isBlank()) {
            ObjectNode page = draft.page("data", new Words());
            QuestionDraft hidden = draft.question("hidden", field, new Words());
            hidden.variable(Variable.of(hidden.name, Variable.Kind.TEXT));
            draft.columns.put(field, new Destination.Value(hidden.name, Map.of()));
            page.remove("title");
        } else if (value.contains("${")) {
            draft.note(field, "surveyfile.condition", value, "${}");
        } else {
            String name = draft.name(field);
            draft.variable(field, Variable.of(name, Variable.Kind.TEXT));
            draft.array("calculatedValues").addObject().put("name", name).put("expression", Variable.quoted(value));
        }
    }

    private void block(JsonNode block, List<JsonNode> conditions) {
        int number = firstPages.size();
        firstPages.add("");
        ObjectNode page = null;
        for (JsonNode element : block.path("BlockElements")) {
            QualtricsQuestion question =
                    questions.get(element.path("QuestionID").asText());
            if (question == null) {
                page = null;
                continue;
            }
            if (page == null || targets.contains(question.qid)) {
                page = page(block, conditions);
                if (firstPages.get(number).isEmpty()) {
                    firstPages.set(number, page.path("name").asText());
                }
            }
            pageOf.put(question.qid, page.path("name").asText());
            taken.take(question);
            JsonNode jumps = element.path("SkipLogic");
            for (JsonNode jump : jumps) {
                skips.add(new Skip(
                        question.tag(), jump, jump.path("SkipToDestination").asText(), number));
            }
            // A jump happens where a page is left.
            page = jumps.isEmpty() ? page : null;
        }
        if (block.path("Options")
                .path("RandomizeQuestions")
                .asText("false")
                .matches("RandomizeWithX|Advanced|true|All")) {
            draft.note(block.path("Description").asText(), "surveyfile.flow", "RandomizeQuestions");
        }
        if (!block.path("Options").path("Looping").asText("None").equals("None")) {
            draft.note(block.path("Description").asText(), "surveyfile.repeat");
        }
    }

    private ObjectNode page(JsonNode block, List<JsonNode> conditions) {
        String name = block.path("Description").asText(block.path("ID").asText());
        ObjectNode page = draft.page(name, new Words());
        conditions.forEach(condition -> logic.condition(page, "visibleIf", condition, name));
        List<JsonNode> before = List.copyOf(ends);
        draft.later(() -> before.forEach(end -> {
            try {
                Draft.and(page, "visibleIf", "not (" + logic.expression(end) + ")");
            } catch (Untranslatable e) {
                draft.note(name, "surveyfile.condition", QualtricsLogic.said(end), e.why());
            }
        }));
        return page;
    }

    private void skip(Skip skip) {
        String target = switch (skip.destination()) {
            case "ENDOFSURVEY" -> "";
            case "ENDOFBLOCK" ->
                firstPages.stream()
                        .skip(skip.block() + 1L)
                        .filter(page -> !page.isEmpty())
                        .findFirst()
                        .orElse("");
            default -> pageOf.getOrDefault(skip.destination(), "?");
        };
        if (target.equals("?")) {
            draft.note(skip.place(), "surveyfile.skip", skip.destination());
            return;
        }
        ObjectNode trigger = ((ArrayNode) draft.array("triggers")).addObject();
        trigger.put("type", target.isEmpty() ? "complete" : "skip");
        if (!target.isEmpty()) {
            trigger.put("gotoName", target);
        }
        draft.later(() -> {
            try {
                trigger.put("expression", logic.comparison(skip.logic()));
            } catch (Untranslatable e) {
                draft.note(skip.place(), "surveyfile.condition", QualtricsLogic.said(skip.logic()), e.why());
            }
        });
    }
}
