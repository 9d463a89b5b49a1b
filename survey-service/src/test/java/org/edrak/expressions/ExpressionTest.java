package org.edrak.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table {@code cases.json}, which the script in the browser has to agree with too, and what it cannot hold. */
class ExpressionTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Arguments> table() throws IOException {
        JsonNode groups;
        try (var in = ExpressionTest.class.getResourceAsStream("cases.json")) {
            groups = JSON.readTree(Objects.requireNonNull(in));
        }
        return groups.propertyStream()
                .flatMap(group -> group.getValue()
                        .valueStream()
                        .map(row -> Arguments.of(
                                group.getKey(), row.path("expression").textValue(), row)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("table")
    void meansWhatTheTableSays(String group, String text, JsonNode row) {
        if (row.has("error")) {
            var error = catchThrowableOfType(InvalidExpression.class, () -> Expression.parse(text));
            assertThat(error.code()).isEqualTo(row.path("error").textValue());
            assertThat(error.position()).isEqualTo(row.path("position").intValue());
            return;
        }
        var expression = Expression.parse(text);
        Values values = variable -> plain(row.path("values").path(variable));
        assertThat(expression.value(values)).isEqualTo(plain(row.path("value")));
        if (row.has("true")) {
            assertThat(expression.isTrue(values)).isEqualTo(row.path("true").booleanValue());
        }
    }

    private static @Nullable Object plain(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> value.doubleValue();
            case STRING -> value.textValue();
            case BOOLEAN -> value.booleanValue();
            case ARRAY -> value.valueStream().map(ExpressionTest::plain).toList();
            case NULL, MISSING -> null;
            case OBJECT, BINARY, POJO -> throw new IllegalArgumentException(value.toString());
        };
    }

    @Test
    void namesItsVariablesOnceAndInOrder() {
        var expression =
                Expression.parse("{nps} > {price.perception} and iif({a}, [{nps}], -{customer.tier}) notempty");
        assertThat(expression.variables()).containsExactly("nps", "price.perception", "a", "customer.tier");
        assertThat(Expression.parse("'{nps}' = 1").variables()).isEmpty();
    }

    @Test
    void keepsItsText() {
        assertThat(Expression.parse(" {a}  = 1 ").text()).isEqualTo(" {a}  = 1 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a} = 5", "[{a}] contains 5", "sum({a}, 0) = 5"})
    void takesAnyKindOfNumber(String text) {
        for (Number five : List.of(5, 5L, 5f, (short) 5, new BigDecimal("5.00"))) {
            assertThat(Expression.parse(text).isTrue(variable -> five)).isTrue();
        }
    }

    @Test
    void takesNumbersThatAreNoneAsNothing() {
        assertThat(Expression.parse("{a}").value(Map.of("a", Double.NaN)::get)).isNull();
        assertThat(Expression.parse("[{a}]").value(Map.of("a", Double.POSITIVE_INFINITY)::get))
                .isEqualTo(List.of());
    }

    @Test
    void tellsWhatTheMessageNames() {
        assertThat(catchThrowableOfType(InvalidExpression.class, () -> Expression.parse("1 + foo(2)"))
                        .arguments())
                .containsExactly("foo");
        assertThat(catchThrowableOfType(InvalidExpression.class, () -> Expression.parse("1 ؟"))
                        .arguments())
                .containsExactly("؟");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "a", "!", "-", "1+", "'", "\\", "{a", "[", "1 ", "not ", "sum(", "\u200c", "9", "{a}or "})
    void refusesAnythingLongInNoTime(String part) {
        String huge = part.repeat(100_000) + "!";
        String longest = huge.substring(0, Expression.LONGEST - 1) + "#";
        assertTimeout(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 100; i++) {
                catchThrowableOfType(InvalidExpression.class, () -> Expression.parse(longest));
            }
        });
        assertThat(catchThrowableOfType(InvalidExpression.class, () -> Expression.parse(huge))
                        .code())
                .isEqualTo("expression.too-long");
    }

    @Test
    void readsLongAnswersInNoTime() {
        var number = Expression.parse("{a} = 5 or {a} empty or {a} contains 'b'");
        for (String part : List.of(" ", "1", "-", "1.", "\u200c", "a")) {
            String answer = part.repeat(100_000) + "!";
            assertTimeout(
                    Duration.ofSeconds(2),
                    () -> assertThat(number.isTrue(variable -> answer)).isFalse());
        }
    }
}
