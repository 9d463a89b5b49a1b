package org.edrak.surveyfiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edrak.questionnaires.DefinitionProblem;
import org.edrak.questionnaires.InvalidDefinition;
import org.edrak.questionnaires.QuestionnaireReader;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a draft what our definitions do not allow, such as a condition that names what is asked only later, and
 * says so; what is left can be published.
 */
final class Pruning {
    private static final int MOST_ROUNDS = 40;
    private static final int MOST_AT_ONCE = 300;
    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)((?:\\[\\d+])*)");
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");
    private static final Pattern BRACED = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> NEEDED = Set.of("type", "name", "choices", "rows", "value");
    private static final Set<String> OWN_LISTS = Set.of("validators", "triggers", "calculatedValues", "quotas");

    private final Draft draft;

    private Pruning(Draft draft) {
        this.draft = draft;
    }

    static boolean isValid(JsonNode json) {
        return problems(json).isEmpty();
    }

    private static List<DefinitionProblem> problems(JsonNode json) {
        try {
            QuestionnaireReader.read(json.toString());
            return List.of();
        } catch (InvalidDefinition e) {
            return e.problems();
        }
    }

    static void prune(Draft draft) {
        Pruning pruning = new Pruning(draft);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<DefinitionProblem> problems = problems(draft.root);
            if (problems.isEmpty()) {
                return;
            }
            pruning.takeOut(problems);
        }
        throw new UnreadableSurveyFile("surveyfile.not-translatable", "");
    }

    /** From the end to the beginning, so that the places of those before stay the same. */
    private void takeOut(List<DefinitionProblem> problems) {
        List<Place> places = new ArrayList<>();
        for (DefinitionProblem problem : problems.subList(0, Math.min(problems.size(), MOST_AT_ONCE))) {
            Place place = place(problem);
            if (place != null && places.stream().noneMatch(place::isWithin)) {
                places.removeIf(known -> known.isWithin(place));
                places.add(place);
            }
        }
        places.sort(Comparator.comparing(Place::index).reversed());
        places.forEach(this::takeOut);
        dropEmptyPages();
    }

    /**
     * What must go.
     *
     * @param member of an object; null when an element of a list must go
     * @param name of the question or the like that it belongs to
     */
    private record Place(JsonNode parent, @Nullable String member, int index, String name, DefinitionProblem problem) {
        boolean isWithin(Place other) {
            JsonNode gone = other.member == null ? other.parent.path(other.index) : other.parent.path(other.member);
            return this.parent == other.parent
                            && this.index == other.index
                            && java.util.Objects.equals(this.member, other.member)
                    || holds(gone, parent);
        }

        private static boolean holds(JsonNode whole, JsonNode part) {
            if (whole == part) {
                return true;
            }
            for (JsonNode each : whole) {
                if (holds(each, part)) {
                    return true;
                }
            }
            return false;
        }
    }

    private @Nullable Place place(DefinitionProblem problem) {
        JsonNode node = draft.root;
        String name = "";
        Place element = null;
        String[] steps = problem.path().split("\\.");
        for (int i = 0; i < steps.length; i++) {
            Matcher step = STEP.matcher(steps[i]);
            if (!step.matches() || !(node instanceof ObjectNode)) {
                break;
            }
            String member = step.group(1);
            boolean last = i == steps.length - 1;
            if (step.group(2).isEmpty()) {
                return member(node, member, name, problem, element);
            }
            Matcher index = INDEX.matcher(step.group(2));
            index.find();
            int at = Integer.parseInt(index.group(1));
            JsonNode list = node.path(member);
            node = list.path(at);
            name = node.path("name").asText(name);
            boolean whole = last || member.equals("elements") || OWN_LISTS.contains(member);
            if (whole || member.equals("pages") || element == null) {
                element = new Place(list, null, at, name, problem);
            }
        }
        return element;
    }

    private static @Nullable Place member(
            JsonNode node, String member, String name, DefinitionProblem problem, @Nullable Place element) {
        boolean needed = NEEDED.contains(member) || member.equals("title") && !node.has("title");
        boolean ofOwnList = node.has("expression") && (member.equals("expression") || member.equals("gotoName"));
        if (element != null && (needed || ofOwnList || !node.has(member) || member.equals("regex"))) {
            return element;
        }
        return new Place(node, member, -1, name, problem);
    }

    private void takeOut(Place place) {
        String name = draft.place(place.name());
        DefinitionProblem problem = place.problem();
        if (place.member() != null && place.parent() instanceof ObjectNode object) {
            JsonNode gone = object.get(place.member());
            if (Finish.TEXTS.contains(place.member()) && gone != null && unpiped(object, place.member(), gone)) {
                draft.note(name, "surveyfile.piping", problem.arguments().toArray(String[]::new));
                return;
            }
            object.remove(place.member());
            note(name, place.member(), gone == null ? "" : gone.asText(), problem);
        } else if (place.parent() instanceof ArrayNode list && place.index() < list.size()) {
            JsonNode gone = list.remove(place.index());
            note(name, "", gone.path("expression").asText(gone.path("regex").asText()), problem);
        }
    }

    private void note(String name, String member, String source, DefinitionProblem problem) {
        boolean condition = member.endsWith("If") || !source.isEmpty();
        String what = condition ? source : String.join(", ", problem.arguments());
        draft.note(name, condition ? "surveyfile.condition" : "surveyfile.not-allowed", what, problem.code());
    }

    private static boolean unpiped(ObjectNode object, String member, JsonNode value) {
        String before = value.toString();
        if (value instanceof ObjectNode byLocale) {
            Set.copyOf(byLocale.properties())
                    .forEach(each ->
                            byLocale.put(each.getKey(), unpiped(each.getValue().asText())));
        } else {
            object.put(member, unpiped(value.asText()));
        }
        return !object.get(member).toString().equals(before);
    }

    private static String unpiped(String text) {
        return BRACED.matcher(text).replaceAll("…");
    }

    private void dropEmptyPages() {
        var pages = draft.array("pages").iterator();
        while (pages.hasNext()) {
            if (pages.next().path("elements").isEmpty()) {
                pages.remove();
            }
        }
        if (draft.array("pages").isEmpty()) {
            throw new UnreadableSurveyFile("surveyfile.no-questions", "");
        }
        for (String list : OWN_LISTS) {
            if (draft.root.has(list) && draft.root.path(list).isEmpty()) {
                draft.root.remove(list);
            }
        }
        draft.array("pages")
                .forEach(page -> page.path("elements").forEach(element -> {
                    if (element.has("validators") && element.path("validators").isEmpty()) {
                        ((ObjectNode) element).remove("validators");
                    }
                }));
    }
}
