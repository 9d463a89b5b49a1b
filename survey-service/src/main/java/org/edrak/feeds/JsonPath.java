package org.edrak.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path through JSON as RFC 9535 writes it, of the parts that always mean the same: members by name, elements by
 * number, and all of them ({@code $.feed.entry[*]['im:rating'].label}). No filters and no recursion, so a path costs no
 * more than it is long.
 */
public final class JsonPath {
    private static final int LONGEST = 300;
    private static final int MOST_DIGITS = 6;

    private final List<Step> steps;

    private JsonPath(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    private sealed interface Step {
        record Member(String name) implements Step {}

        record Element(int index) implements Step {}

        record All() implements Step {}
    }

    /** Reads a path; empty when it is none of these. */
    public static Optional<JsonPath> of(String text) {
        if (!text.startsWith("$") || text.length() > LONGEST) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        int at = 1;
        while (at < text.length() && at > 0) {
            at = text.charAt(at) == '.' ? name(text, at + 1, steps) : bracket(text, at, steps);
        }
        return at < 0 ? Optional.empty() : Optional.of(new JsonPath(steps));
    }

    private static int name(String text, int from, List<Step> steps) {
        if (text.startsWith("*", from)) {
            steps.add(new Step.All());
            return from + 1;
        }
        int end = from;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "_-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (end == from) {
            return -1;
        }
        steps.add(new Step.Member(text.substring(from, end)));
        return end;
    }

    private static int bracket(String text, int from, List<Step> steps) {
        if (text.charAt(from) != '[' || from + 1 >= text.length()) {
            return -1;
        }
        char first = text.charAt(from + 1);
        boolean isQuoted = first == '\'' || first == '"';
        int end = isQuoted ? text.indexOf(first + "]", from + 2) : text.indexOf(']', from + 1);
        if (end < 0) {
            return -1;
        }
        String inner = text.substring(from + (isQuoted ? 2 : 1), end);
        if (isQuoted) {
            steps.add(new Step.Member(inner));
        } else if (inner.equals("*")) {
            steps.add(new Step.All());
        } else if (inner.matches("-?[0-9]{1," + MOST_DIGITS + "}")) {
            steps.add(new Step.Element(Integer.parseInt(inner)));
        } else {
            return -1;
        }
        return end + (isQuoted ? 2 : 1);
    }

    /** Everything that the path leads to, in order; an array without a star is its elements. */
    public List<JsonNode> items(JsonNode root) {
        List<JsonNode> found = all(root);
        return found.size() == 1 && found.getFirst().isArray() ? all(found.getFirst(), List.of(new Step.All())) : found;
    }

    /** The first value that the path leads to, as text; empty where it is none. */
    public Optional<String> text(JsonNode root) {
        return all(root).stream()
                .filter(node -> node.isValueNode() && !node.isNull())
                .map(JsonNode::asText)
                .findFirst();
    }

    private List<JsonNode> all(JsonNode root) {
        return all(root, steps);
    }

    private static List<JsonNode> all(JsonNode root, List<Step> steps) {
        List<JsonNode> here = List.of(root);
        for (Step step : steps) {
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : here) {
                switch (step) {
                    case Step.Member member -> next.add(node.path(member.name()));
                    case Step.Element element ->
                        next.add(node.path(element.index() < 0 ? node.size() + element.index() : element.index()));
                    case Step.All all -> node.forEach(next::add);
                }
            }
            here = next.stream().filter(node -> !node.isMissingNode()).toList();
        }
        return here;
    }
}
