package org.edrak.analysis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeamTest {
    @ParameterizedTest
    @CsvSource({
        "-1, VERY_NEGATIVE",
        "-0.6, VERY_NEGATIVE",
        "-0.59, NEGATIVE",
        "-0.2, NEGATIVE",
        "-0.19, NEUTRAL",
        "0, NEUTRAL",
        "0.19, NEUTRAL",
        "0.2, POSITIVE",
        "0.59, POSITIVE",
        "0.6, VERY_POSITIVE",
        "1, VERY_POSITIVE"
    })
    void makesFiveClassesOfTheScore(double score, SentimentClass category) {
        assertThat(new Sentiment(score, 0.9).category()).isEqualTo(category);
    }

    @Test
    void refusesScoresThatAreNone() {
        assertThatThrownBy(() -> new Sentiment(Double.NaN, 0.9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sentiment(1.1, 0.9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void loadsModelsAtFirstUseAndDropsThemAfterIdling() {
        AtomicInteger loads = new AtomicInteger();
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        LazyModel<String> model = new LazyModel<>(() -> "model " + loads.incrementAndGet(), now::get);
        assertThat(loads).hasValue(0);
        assertThat(model.get()).isEqualTo("model 1");
        now.set(Instant.EPOCH.plusSeconds(60));
        model.releaseIdle(Duration.ofMinutes(10));
        assertThat(model.isLoaded()).isTrue();
        now.set(Instant.EPOCH.plusSeconds(600));
        model.releaseIdle(Duration.ofMinutes(10));
        assertThat(model.isLoaded()).isFalse();
        assertThat(model.get()).isEqualTo("model 2");
    }

    @Test
    void namesItsModelsBriefly() {
        assertThat(Analyzers.STANDARD.modelVersion())
                .matches("r\\d+\\.[0-9a-f]+/fa-linear-[0-9a-f]+/en-linear-[0-9a-f]+")
                .hasSizeLessThan(64);
    }

    @Test
    void runsWithoutAContainer() {
        noClasses()
                .that()
                .resideInAnyPackage("org.edrak.analysis..", "org.edrak.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.edrak.scoring..")
                .check(new ClassFileImporter().importPackages("org.edrak.analysis", "org.edrak.text"));
    }
}
