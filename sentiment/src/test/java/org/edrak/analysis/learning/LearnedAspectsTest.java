package org.edrak.analysis.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.edrak.analysis.Analysis;
import org.edrak.analysis.Opinion;
import org.edrak.analysis.SentimentAnalyzer;
import org.edrak.analysis.aspects.OwnAspect;
import org.edrak.analysis.aspects.Vocabulary;
import org.edrak.analysis.engines.StandardEngines;
import org.edrak.questionnaires.Driver;
import org.junit.jupiter.api.Test;

class LearnedAspectsTest {
    private static final String MIXED = "The soup was wonderful but we stood in line for an hour and it was awful.";
    private static final SentimentAnalyzer BASE = StandardEngines.analyzer(InstantSource.system());
    private static final LearnedAspects LEARNED = new LearnedAspects(
            BASE, AspectFit.fit(BASE.modelVersion(), TaughtTexts.queues(), List.of(TaughtTexts.QUEUE)));

    private static Vocabulary queue(Driver driver, boolean off) {
        return new Vocabulary(
                List.of(), List.of(new OwnAspect(TaughtTexts.QUEUE, driver, Map.of("en", "Queue"), Map.of(), off)));
    }

    private static List<Opinion> queues(Analysis read) {
        return read.opinions().stream()
                .filter(opinion -> opinion.aspect().equals(TaughtTexts.QUEUE))
                .toList();
    }

    @Test
    void findsAnAspectOfOnesOwnInItsClause() {
        SentimentAnalyzer own = LEARNED.with(queue(Driver.SUPPORT_QUALITY, false));
        Analysis read = own.analyze(MIXED);
        assertThat(queues(read)).singleElement().satisfies(opinion -> {
            assertThat(opinion.driver()).isEqualTo(Driver.SUPPORT_QUALITY);
            assertThat(opinion.span().in(MIXED)).startsWith("we stood in line").doesNotContain("soup");
            assertThat(opinion.polarity()).isNegative();
        });
        assertThat(read.opinions()).extracting(Opinion::aspect).contains("food");
        assertThat(own.analyzeAll(List.of(MIXED, "Fine.", "排队一个小时"))).element(0).isEqualTo(read);
    }

    @Test
    void leavesItOutWhereAWorkspaceHasNoSuchAspect() {
        assertThat(queues(LEARNED.analyze(MIXED))).isEmpty();
        assertThat(queues(LEARNED.with(queue(Driver.SUPPORT_QUALITY, true)).analyze(MIXED)))
                .isEmpty();
    }

    @Test
    void namesEverythingThatItReadsByInItsVersion() {
        assertThat(LEARNED.modelVersion()).startsWith(BASE.modelVersion() + "+a");
        SentimentAnalyzer support = LEARNED.with(queue(Driver.SUPPORT_QUALITY, false));
        SentimentAnalyzer price = LEARNED.with(queue(Driver.PRICE, false));
        assertThat(List.of(LEARNED.modelVersion(), support.modelVersion(), price.modelVersion()))
                .doesNotHaveDuplicates();
        assertThat(LEARNED.with(Vocabulary.NONE).modelVersion()).isEqualTo(LEARNED.modelVersion());
        assertThat(support.analyze(MIXED).modelVersion()).isEqualTo(support.modelVersion());
    }

    @Test
    void worksBesideTheModelsThatItWasFittedBesideAlone() {
        AspectLayer other = AspectFit.fit("other", TaughtTexts.queues(), List.of(TaughtTexts.QUEUE));
        assertThatThrownBy(() -> new LearnedAspects(BASE, other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsAPlaceForAnAspectInAnyText() {
        SentimentAnalyzer own = LEARNED.with(queue(Driver.SUPPORT_QUALITY, false));
        for (String text : List.of(
                "We stood in line for an hour!!! 😡😡",
                "We stood in line. ".repeat(300),
                "  \n stood in line for ages before us\n\n",
                "ما یک ساعت در صف ایستادیم، ولی غذا عالی بود.")) {
            assertThat(queues(own.analyze(text))).singleElement().satisfies(opinion -> {
                assertThat(opinion.span().in(text)).isNotBlank();
            });
        }
    }
}
