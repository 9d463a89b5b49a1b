package org.edrak.analysis.english;

import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.edrak.analysis.Sentiment;
import org.ejml.simple.SimpleMatrix;

/** A parsed sentence whose every node has a distribution over five classes of sentiment. */
final class SentimentTree {
    private static final Set<String> CLAUSES = Set.of("S", "SINV", "SQ", "FRAG");
    private static final Set<String> CONTRASTS = Set.of(
            "but",
            "however",
            "although",
            "though",
            "yet",
            "while",
            "whereas",
            "except",
            "nevertheless",
            "despite",
            "unfortunately",
            "sadly",
            ";",
            "(",
            ")");
    private static final Set<String> NOT_FINITE = Set.of("TO", "VBG", "VBN");
    private static final Set<String> PHRASES = Set.of("NP", "VP", "ADJP");
    private static final Set<String> LINKS = Set.of("and", "&", "plus");
    private static final double NEUTRAL = 0.2;

    /** A node, the tokens from and (not including) to that it spans. */
    private record Node(Tree tree, int from, int to) {}

    private final Tree root;
    private final List<Node> nodes = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    SentimentTree(Tree root) {
        this.root = root;
        collect(root);
    }

    private int collect(Tree tree) {
        int from = words.size();
        if (tree.isPreTerminal()) {
            words.add(tree.firstChild().value().toLowerCase(Locale.ROOT));
        } else {
            for (Tree child : tree.children()) {
                collect(child);
            }
        }
        nodes.add(new Node(tree, from, words.size()));
        return words.size();
    }

    Sentiment sentiment() {
        return sentiment(root);
    }

    /**
     * The score of the smallest clause, or phrase set beside another, that covers the tokens and takes a side, without crossing a contrast; else of
     * the largest constituent that does not cross one.
     */
    double polarity(int from, int to) {
        int low = from;
        int high = to;
        while (low > 0 && !CONTRASTS.contains(words.get(low - 1))) {
            low--;
        }
        while (high < words.size() && !CONTRASTS.contains(words.get(high))) {
            high++;
        }
        double largest = 0;
        // Children come before their parents, so sizes grow along the way.
        for (Node node : nodes) {
            if (node.from() >= low && node.to() <= high && node.from() <= from && node.to() >= to) {
                largest = sentiment(node.tree()).score();
                if ((isClause(node) || isLinked(node)) && Math.abs(largest) >= NEUTRAL) {
                    return largest;
                }
            }
        }
        return largest;
    }

    /** Whether this is a phrase set beside another, as in "great food and terrible service". */
    private boolean isLinked(Node node) {
        boolean before = node.from() > 0 && LINKS.contains(words.get(node.from() - 1));
        boolean after = node.to() < words.size() && LINKS.contains(words.get(node.to()));
        return (before || after)
                && node.to() - node.from() > 1
                && PHRASES.contains(node.tree().value());
    }

    private static boolean isClause(Node node) {
        if (!CLAUSES.contains(node.tree().value()) || node.to() - node.from() < 3) {
            return false;
        }
        Tree first = node.tree();
        while (!first.isPreTerminal()) {
            first = first.firstChild();
        }
        return !NOT_FINITE.contains(first.value());
    }

    /** Expected value of the five classes, brought to −1 to 1; the side's probability shares out the neutral class. */
    static Sentiment sentiment(Tree tree) {
        SimpleMatrix classes = RNNCoreAnnotations.getPredictions(tree);
        double score = 0;
        for (int i = 0; i < classes.getNumElements(); i++) {
            score += (i / 2.0 - 1) * classes.get(i);
        }
        double positive = classes.get(3) + classes.get(4) + classes.get(2) / 2;
        double side = score >= 0 ? positive : 1 - positive;
        return new Sentiment(Math.clamp(score, -1.0, 1.0), Math.clamp(side, 0.5, 1.0));
    }
}
