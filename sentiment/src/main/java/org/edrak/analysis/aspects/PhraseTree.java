package org.edrak.analysis.aspects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of a workspace, word below word, so that a text is read in one pass however many phrases begin alike. A
 * prefix can only be the last word: a step then takes at most as many look-ups as a word has forms and beginnings.
 */
final class PhraseTree {
    private static final int LONGEST_PREFIX = 30;

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final Map<String, Match> beginnings = new HashMap<>();
        private @Nullable Match end;
    }

    /**
     * What a phrase names.
     *
     * @param words how many words it has
     * @param aspect null when it names nothing
     */
    record Match(int words, @Nullable Aspect aspect) {}

    private final Node root = new Node();

    /** Adds a phrase; of two that are equal the first counts. */
    void add(List<String> words, boolean prefix, @Nullable Aspect aspect) {
        Node node = root;
        List<String> whole = prefix ? words.subList(0, words.size() - 1) : words;
        for (String word : whole) {
            node = node.next.computeIfAbsent(word, any -> new Node());
        }
        Match match = new Match(words.size(), aspect);
        if (prefix) {
            String last = words.getLast();
            node.beginnings.putIfAbsent(last.substring(0, Math.min(last.length(), LONGEST_PREFIX)), match);
        } else if (node.end == null) {
            node.end = match;
        }
    }

    /** The longest phrase that begins at this token; a whole word goes before a beginning. */
    @Nullable
    Match longest(List<Token> tokens, int at) {
        return longest(root, tokens, at);
    }

    private static @Nullable Match longest(Node node, List<Token> tokens, int at) {
        Match best = node.end;
        if (at == tokens.size()) {
            return best;
        }
        List<String> forms = tokens.get(at).forms();
        for (String form : forms) {
            Node next = node.next.get(form);
            if (next != null) {
                best = longer(best, longest(next, tokens, at + 1));
            }
        }
        return node.beginnings.isEmpty() ? best : longer(best, beginning(node, forms.getFirst()));
    }

    private static @Nullable Match beginning(Node node, String word) {
        for (int length = Math.min(word.length(), LONGEST_PREFIX); length >= WordPattern.SHORTEST_PREFIX; length--) {
            Match match = node.beginnings.get(word.substring(0, length));
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private static @Nullable Match longer(@Nullable Match first, @Nullable Match second) {
        return first == null || second != null && second.words() > first.words() ? second : first;
    }
}
