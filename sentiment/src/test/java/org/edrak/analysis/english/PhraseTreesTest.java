package org.edrak.analysis.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.edrak.analysis.ScoredPhrase;
import org.junit.jupiter.api.Test;

class PhraseTreesTest {
    @Test
    void buildsUpEachSentenceAndLetsItsModelsGo() {
        PhraseTrees trees = new PhraseTrees(InstantSource.system());
        assertThat(trees.isLoaded()).isFalse();
        List<ScoredPhrase> found = trees.of("The food (a soup) was wonderful. The staff were awful! ...");
        assertThat(found).hasSize(2);
        assertThat(found.get(0).words()).isEqualTo("The food ( a soup ) was wonderful .");
        assertThat(found.get(0).score()).isPositive();
        assertThat(found.get(1).score()).isNegative();
        assertThat(found.get(1).bracketed()).startsWith("(").contains(" awful)");
        assertThat(trees.isLoaded()).isTrue();
        trees.releaseIdle(Duration.ZERO);
        assertThat(trees.isLoaded()).isFalse();
    }
}
