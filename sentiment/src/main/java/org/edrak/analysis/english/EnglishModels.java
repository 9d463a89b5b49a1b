package org.edrak.analysis.english;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserQuery;
import edu.stanford.nlp.parser.lexparser.TreeBinarizer;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.sentiment.CollapseUnaryTransformer;
import edu.stanford.nlp.sentiment.SentimentCostAndGradient;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.Trees;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The models of CoreNLP, about 650 MB once loaded; without its pipeline, which keeps what it loads for ever. */
final class EnglishModels {
    private static final String HOME = "edu/stanford/nlp/models/";

    private final MaxentTagger tagger;
    private final ShiftReduceParser parser;
    private final SentimentModel sentiment;

    private EnglishModels(MaxentTagger tagger, ShiftReduceParser parser, SentimentModel sentiment) {
        this.tagger = tagger;
        this.parser = parser;
        this.sentiment = sentiment;
    }

    static EnglishModels load() {
        silence();
        return new EnglishModels(
                new MaxentTagger(HOME + "pos-tagger/english-left3words-distsim.tagger"),
                ShiftReduceParser.loadModel(HOME + "srparser/englishSR.ser.gz"),
                SentimentModel.loadSerialized(HOME + "sentiment/sentiment.ser.gz"));
    }

    /** CoreNLP writes the sentences that it cannot parse to its log: customers' words do not belong there. */
    private static void silence() {
        RedwoodConfiguration.empty().apply();
    }

    /** Tags the words in place and gives the binary tree whose nodes carry the sentiment; null if there is no parse. */
    @Nullable
    Tree scoredTree(List<CoreLabel> words) {
        tagger.tagCoreLabels(words);
        ParserQuery query = parser.parserQuery();
        if (!query.parse(words)) {
            return null;
        }
        TreeBinarizer binarizer =
                TreeBinarizer.simpleTreeBinarizer(parser.getTLPParams().headFinder(), parser.treebankLanguagePack());
        Tree binary = binarizer.transformTree(query.getBestParse());
        Trees.convertToCoreLabels(binary);
        Tree scored = new CollapseUnaryTransformer().transformTree(binary);
        new SentimentCostAndGradient(sentiment, null).forwardPropagateTree(scored);
        return scored;
    }

    static int start(CoreLabel word) {
        return word.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
    }

    static int end(CoreLabel word) {
        return word.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
    }
}
