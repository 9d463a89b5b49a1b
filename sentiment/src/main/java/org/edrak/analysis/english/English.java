package org.edrak.analysis.english;

import java.time.InstantSource;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.edrak.analysis.Language;
import org.edrak.analysis.aspects.Taxonomy;
import org.edrak.analysis.clauses.Grammar;
import org.edrak.analysis.linear.AspectModel;
import org.edrak.analysis.linear.LinearEngine;
import org.edrak.analysis.linear.TextForm;

/** What the linear engine needs to know of English. */
public final class English {
    private static final Grammar GRAMMAR = new Grammar(
            Set.of(("but however although though yet while whereas except nevertheless despite "
                            + "unfortunately sadly otherwise because ; : ( )")
                    .split(" ", -1)),
            Set.of("and", "&", "plus", ",", "-", "+", "/"),
            Set.of(),
            Set.of(("and the a an of in to for with is are was were be i it its we you they my our your "
                            + "their this that at on had have has from as also both")
                    .split(" ", -1)));

    private English() {}

    /** The engine for English; its weights load with the first text. */
    public static LinearEngine engine(InstantSource clock) {
        return new LinearEngine(
                Language.ENGLISH, EnglishTokens::of, GRAMMAR, Taxonomy.shipped("en", UnaryOperator.identity()), clock);
    }

    /** How a trained model of aspects cuts and spells the language. */
    public static AspectModel.Tongue tongue() {
        return new AspectModel.Tongue(
                TextForm.ENGLISH, EnglishTokens::of, GRAMMAR, Taxonomy.shipped("en", UnaryOperator.identity()));
    }
}
