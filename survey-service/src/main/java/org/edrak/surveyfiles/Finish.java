package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a draft whole: conditions and earlier answers in texts under their new names, nothing that is empty. */
final class Finish {
    static final Set<String> TEXTS = Set.of(
            "title",
            "description",
            "welcome",
            "thanks",
            "text",
            "otherText",
            "noneText",
            "minRateDescription",
            "maxRateDescription",
            "labelTrue",
            "labelFalse",
            "message");

    private static final int MOST = 50;

    private final Draft draft;
    private final Pattern pipe;

    private Finish(Draft draft, Pattern pipe) {
        this.draft = draft;
        this.pipe = pipe;
    }

    /**
     * Finishes a draft.
     *
     * @param pipe how the tool writes an earlier answer into a text; its first group is the name
     */
    static void finish(Draft draft, Pattern pipe) {
        draft.runLater();
        Finish finish = new Finish(draft, pipe);
        finish.dropEmpty();
        finish.texts(draft.root, "");
        if (draft.array("pages").isEmpty()) {
            throw new UnreadableSurveyFile("surveyfile.no-questions", "");
        }
        Pruning.prune(draft);
    }

    private void dropEmpty() {
        for (String member : Set.of("triggers", "calculatedValues", "quotas")) {
            drop(draft.root, member);
        }
        for (Iterator<JsonNode> pages = draft.array("pages").iterator(); pages.hasNext(); ) {
            JsonNode elements = pages.next().path("elements");
            if (elements.isEmpty()) {
                pages.remove();
            }
            elements.forEach(element -> drop((ObjectNode) element, "validators"));
        }
    }

    /** What has lost its expression says nothing any more. */
    private void drop(ObjectNode json, String member) {
        if (json.get(member) instanceof ArrayNode list) {
            for (Iterator<JsonNode> all = list.iterator(); all.hasNext(); ) {
                JsonNode each = all.next();
                if (!each.has("expression") && !each.has("regex")) {
                    all.remove();
                }
            }
            while (list.size() > MOST) {
                JsonNode gone = list.remove(list.size() - 1);
                draft.note(gone.path("name").asText(member), "surveyfile.too-many", Integer.toString(MOST));
            }
            if (list.isEmpty()) {
                json.remove(member);
            }
        }
    }

    private void texts(JsonNode json, String place) {
        if (json instanceof ObjectNode object) {
            String here = object.has("name") ? draft.place(object.path("name").asText()) : place;
            for (Map.Entry<String, JsonNode> member : Set.copyOf(object.properties())) {
                if (TEXTS.contains(member.getKey())) {
                    text(object, member.getKey(), here);
                } else {
                    texts(member.getValue(), here);
                }
            }
        } else if (json instanceof ArrayNode array) {
            array.forEach(each -> texts(each, place));
        }
    }

    private void text(ObjectNode object, String member, String place) {
        JsonNode value = object.get(member);
        if (value instanceof ObjectNode byLocale) {
            Set.copyOf(byLocale.properties()).forEach(each -> text(byLocale, each.getKey(), place));
        } else if (value != null && value.isTextual()) {
            String piped = pipe.matcher(value.textValue())
                    .replaceAll((MatchResult found) -> Matcher.quoteReplacement(piped(found, place)));
            object.set(member, TextNode.valueOf(piped.isBlank() ? "…" : piped));
        }
    }

    private String piped(MatchResult found, String place) {
        Variable variable = variable(found);
        if (variable == null || variable.option() != null) {
            draft.note(place, "surveyfile.piping", found.group());
            return "…";
        }
        return variable.braced();
    }

    private @Nullable Variable variable(MatchResult found) {
        String name = found.group(1);
        int dot = draft.dialect == Dialect.LIMESURVEY ? name.indexOf('.') : -1;
        return draft.variable(dot < 0 ? name : name.substring(0, dot));
    }
}
