package org.edrak.analysis.clauses;

import java.util.ArrayList;
import java.util.List;
import org.edrak.analysis.Span;
import org.edrak.analysis.aspects.Mention;
import org.edrak.analysis.aspects.Token;

/**
 * Finds the clause that carries each aspect. A contrast ({@code ولی}, {@code but}, {@code ؛} and the like) always ends a
 * clause; {@code و}, {@code and}, a comma or a verb does so only between two aspects, when each side says something.
 */
public final class Clauses {
    private final Grammar grammar;
    private final List<Token> tokens;
    private final List<Mention> mentions;

    /** @param mentions in the order of the tokens, none overlapping */
    public Clauses(Grammar grammar, List<Token> tokens, List<Mention> mentions) {
        this.grammar = grammar;
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** For each mention, in order, the part of the original text that says how it is. */
    public List<Span> ofMentions() {
        int[] starts = starts();
        List<Span> clauses = new ArrayList<>();
        for (Mention mention : mentions) {
            int from = starts[mention.from()];
            int to = mention.to();
            while (to < tokens.size() && starts[to] == from) {
                to++;
            }
            if (from < mention.from() && (isContrast(from) || grammar.links().contains(word(from)))) {
                from++;
            }
            clauses.add(new Span(
                    tokens.get(from).span().start(), tokens.get(to - 1).span().end()));
        }
        return clauses;
    }

    /** For each token the index of the first token of its clause. */
    private int[] starts() {
        int[] starts = new int[tokens.size()];
        int start = 0;
        int next = 0;
        for (int i = 0; i < starts.length; i++) {
            while (next < mentions.size() && mentions.get(next).to() <= i) {
                next++;
            }
            boolean before = next > 0 && mentions.get(next - 1).from() >= start;
            if (i > 0 && (isContrast(i) || before && next < mentions.size() && isSoftCut(i, start, next))) {
                start = i;
            }
            starts[i] = start;
        }
        return starts;
    }

    private boolean isContrast(int at) {
        return grammar.contrasts().contains(word(at)) && !insideMention(at);
    }

    /** Whether a clause ends before this token, which stands between two mentions. */
    private boolean isSoftCut(int at, int start, int next) {
        boolean link = grammar.links().contains(word(at)) || grammar.verbs().contains(word(at - 1));
        return link && !insideMention(at) && says(start, at) && says(at, end(next));
    }

    /** Where the words that could speak of this mention end: at a contrast or the end of the sentence. */
    private int end(int mention) {
        int end = mentions.get(mention).to();
        while (end < tokens.size() && !isContrast(end)) {
            end++;
        }
        return end;
    }

    private boolean says(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!insideMention(i) && !grammar.emptyWords().contains(word(i)) && Character.isLetter(word(i).charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private boolean insideMention(int at) {
        int low = 0;
        int high = mentions.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Mention mention = mentions.get(middle);
            if (at < mention.from()) {
                high = middle - 1;
            } else if (at >= mention.to()) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    private String word(int at) {
        return tokens.get(at).forms().getFirst();
    }
}
