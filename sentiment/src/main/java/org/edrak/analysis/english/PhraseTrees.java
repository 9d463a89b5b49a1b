package org.edrak.analysis.english;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.Tree;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.edrak.analysis.LazyModel;
import org.edrak.analysis.ScoredPhrase;

/** How CoreNLP's network builds up the sentiment of English sentences: a tree of phrases for each, on the first ones of a text. */
public final class PhraseTrees {
    /** Characters that are read. */
    public static final int LONGEST = 2_000;

    private static final Map<String, String> BRACKETS = Map.of("-lrb-", "(", "-rrb-", ")", "-lsb-", "[", "-rsb-", "]");

    private final LazyModel<EnglishModels> models;

    /** Loads nothing before it is asked: 650 MB and some seconds then. */
    public PhraseTrees(InstantSource clock) {
        this.models = new LazyModel<>(EnglishModels::load, clock);
    }

    /** The tree of each sentence that can be parsed, in the text's order. */
    public List<ScoredPhrase> of(String text) {
        EnglishModels loaded = models.get();
        List<ScoredPhrase> trees = new ArrayList<>();
        for (List<CoreLabel> words : TreeSentences.of(text.substring(0, Math.min(text.length(), LONGEST)))) {
            Tree parsed =
                    words.stream().anyMatch(word -> word.word().codePoints().anyMatch(Character::isLetter))
                            ? loaded.scoredTree(words)
                            : null;
            if (parsed != null) {
                trees.add(phrase(parsed));
            }
        }
        return trees;
    }

    public boolean isLoaded() {
        return models.isLoaded();
    }

    public void releaseIdle(Duration unusedFor) {
        models.releaseIdle(unusedFor);
    }

    /** A sentence has at most 60 words, so that its tree is at most as deep. */
    private static ScoredPhrase phrase(Tree tree) {
        if (tree.isPreTerminal()) {
            String word = tree.firstChild().value();
            return new ScoredPhrase(
                    BRACKETS.getOrDefault(word.toLowerCase(Locale.ROOT), word),
                    SentimentTree.sentiment(tree).score(),
                    List.of());
        }
        List<ScoredPhrase> parts = new ArrayList<>();
        for (Tree child : tree.children()) {
            parts.add(phrase(child));
        }
        return new ScoredPhrase("", SentimentTree.sentiment(tree).score(), parts);
    }
}
