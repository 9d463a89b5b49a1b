package org.edrak.analysis.aspects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.edrak.questionnaires.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyRulesTest {
    private static List<String> wrong(OwnAspect... aspects) {
        return VocabularyRules.check(new Vocabulary(List.of(), List.of(aspects))).stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    private static OwnAspect said(String key, String word) {
        return new OwnAspect(key, Driver.PRICE, Map.of("fa", "نام"), Map.of("en", List.of(word)), false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gift",
                "gift wrap",
                "gift*",
                "gift wrap*",
                "-gift card",
                "بسته‌بندی",
                "کادو*",
                "24",
                "wi-fi",
                "owner's"
            })
    void takesWordsPhrasesBeginningsAndExceptions(String pattern) {
        assertThat(wrong(said("gift", pattern))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "ab*",
                "-",
                "a* b",
                "(a+)+",
                "a|b",
                "one two three four five six",
                "[a-z]",
                "a.*",
                "\\w",
                "x\u0000y",
                "wordwordwordwordwordwordwordwordwordwordwordwordwordwordwordword"
            })
    void refusesWhatLooksLikeMore(String pattern) {
        assertThat(wrong(said("gift", pattern))).containsExactly("aspects[0].words.en[0] taxonomy.words.wrong");
    }

    @Test
    void refusesKeysDriversAndNamesThatDoNotFit() {
        assertThat(wrong(said("Not a key", "gift"))).containsExactly("aspects[0].key taxonomy.key.wrong");
        assertThat(wrong(said("gift", "a1"), said("gift", "a1"))).containsExactly("aspects[1].key taxonomy.key.twice");
        assertThat(wrong(new OwnAspect("gift", null, Map.of("en", "Gift"), Map.of(), false)))
                .containsExactly("aspects[0].driver taxonomy.driver.unknown");
        assertThat(wrong(new OwnAspect("gift", Driver.PRICE, Map.of(), Map.of(), false)))
                .containsExactly("aspects[0].names taxonomy.name.missing");
        assertThat(wrong(new OwnAspect("delivery", null, Map.of("en", "x".repeat(61)), Map.of(), false)))
                .containsExactly("aspects[0].names.en taxonomy.name.long");
        assertThat(wrong(new OwnAspect("delivery", null, Map.of(), Map.of("de", List.of()), false)))
                .containsExactly("aspects[0].words.de taxonomy.language.unknown");
        assertThat(wrong(new OwnAspect(
                        "delivery", null, Map.of(), Map.of("fa", Collections.nCopies(201, "پیک")), false)))
                .containsExactly("aspects[0].words.fa taxonomy.words.many");
    }

    @Test
    void takesTheWorkspacesDriversAndRefusesThoseTwice() {
        OwnDriver green = new OwnDriver(new Driver("green"), Map.of("en", "Green"));
        OwnAspect gift = new OwnAspect("gift", new Driver("green"), Map.of("en", "Gift"), Map.of(), false);
        assertThat(VocabularyRules.check(new Vocabulary(List.of(green), List.of(gift))))
                .isEmpty();
        assertThat(VocabularyRules.check(new Vocabulary(List.of(green, green), List.of())))
                .hasSize(1);
        assertThat(VocabularyRules.check(
                        new Vocabulary(List.of(new OwnDriver(Driver.PRICE, Map.of("en", "Price"))), List.of())))
                .hasSize(1);
    }
}
