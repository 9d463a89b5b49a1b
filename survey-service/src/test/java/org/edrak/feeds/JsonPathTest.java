package org.edrak.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPathTest {
    private static final JsonNode TREE = tree("""
            {"feed":{"entry":[{"im:rating":{"label":"5"},"n":7},{"im:rating":{"label":"1"}}],"empty":null},
             "a.b":true,"نام":"سارا"}""");

    private static JsonNode tree(String json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "$.feed.entry[0]['im:rating'].label, 5",
                "$.feed.entry[-1]['im:rating'].label, 1",
                "$['feed']['entry'][*]['im:rating'].label, 5",
                "$.feed.entry[0].n, 7",
                "$['a.b'], true",
                "$.نام, سارا"
            })
    void readsTheFirstValueThere(String path, String value) {
        assertThat(JsonPath.of(path).orElseThrow().text(TREE)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$.feed.empty", "$.feed.entry", "$.gone.on", "$.feed.entry[9].n", "$[0]"})
    void findsNothingWhereNoValueIs(String path) {
        assertThat(JsonPath.of(path).orElseThrow().text(TREE)).isEmpty();
    }

    @Test
    void givesTheElementsOfAnArrayWithAndWithoutAStar() {
        assertThat(JsonPath.of("$.feed.entry").orElseThrow().items(TREE)).hasSize(2);
        assertThat(JsonPath.of("$.feed.entry[*]").orElseThrow().items(TREE)).hasSize(2);
        assertThat(JsonPath.of("$").orElseThrow().items(tree("[1,2,3]"))).hasSize(3);
        assertThat(JsonPath.of("$").orElseThrow().items(tree("{\"a\":1}"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "feed",
                "$feed",
                "$..feed",
                "$.",
                "$[",
                "$['a",
                "$[?(@.a)]",
                "$[1:2]",
                "$.a b",
                "$[99999999]",
                "$.a."
            })
    void refusesWhatItDoesNotKnow(String path) {
        assertThat(JsonPath.of(path)).isEmpty();
    }

    @Test
    void isQuickWithHostileText() {
        Assertions.assertTimeout(Duration.ofMillis(200), () -> {
            JsonPath.of("$" + "[*]".repeat(100_000));
            JsonPath.of("$" + "a".repeat(100_000) + "!");
        });
    }
}
