package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.edrak.expressions.Expression;
import org.edrak.expressions.InvalidExpression;
import org.edrak.expressions.Values;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The script that customers' browsers run decides what the server decides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExpressionsBrowserIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ORIGIN = "https://edrak.test/";
    private static final Path TABLE =
            Path.of("..", "survey-service", "src", "test", "resources", "org", "edrak", "expressions", "cases.json");

    /** Evaluates rows of the table; what comes out is JSON, for Playwright's own encoding has no doubles. */
    private static final String ANSWERING = """
            async (rows) => {
              const { parse } = await import("/expressions.js");
              const outcome = ({ expression, values = {} }) => {
                try {
                  const parsed = parse(expression);
                  const lookup = (name) => (Object.hasOwn(values, name) ? values[name] : undefined);
                  const value = parsed.value(lookup) ?? null;
                  return { value, true: parsed.isTrue(lookup), variables: parsed.variables };
                } catch (error) {
                  return error.code ? { error: error.code, position: error.position } : { broken: error.stack };
                }
              };
              return JSON.stringify(JSON.parse(rows).map(outcome));
            }""";

    private final Chromium chromium = Chromium.launch();
    private final Page page = chromium.browser().newPage();

    @BeforeAll
    void serve() {
        page.route("**/*", route -> {
            boolean script = route.request().url().equals(ORIGIN + "expressions.js");
            route.fulfill(new FulfillOptions()
                    .setContentType(script ? "text/javascript; charset=utf-8" : "text/html")
                    .setBody(script ? script() : "<!doctype html><title>Expressions</title>"));
        });
        page.navigate(ORIGIN);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void decidesAsTheTableSays() throws IOException {
        var rows = new ArrayList<Map<?, ?>>();
        JSON.readTree(TABLE.toFile()).forEach(group -> group.forEach(row -> rows.add((Map<?, ?>) plain(row))));
        assertThat(rows).hasSizeGreaterThan(120);
        var outcomes = inBrowser(rows);
        for (int i = 0; i < rows.size(); i++) {
            Map<?, ?> row = rows.get(i);
            assertThat(outcomes.get(i)).as("%s", row).isEqualTo(inJava(row));
            for (String part : List.of("value", "true", "error", "position")) {
                if (row.containsKey(part)) {
                    assertThat(outcomes.get(i).get(part))
                            .as("%s of %s", part, row)
                            .isEqualTo(row.get(part));
                }
            }
        }
    }

    @Test
    void decidesAsTheServerWhateverIsWritten() throws IOException {
        var rows = new RandomExpressions(1_405).rows(900);
        var outcomes = inBrowser(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(outcomes.get(i)).as("%s", rows.get(i)).isEqualTo(inJava(rows.get(i)));
        }
        assertThat(outcomes.stream().filter(outcome -> outcome.containsKey("error")))
                .hasSizeBetween(150, 400);
        assertThat(outcomes.stream().filter(outcome -> outcome.get("value") != null))
                .hasSizeGreaterThan(300);
    }

    private List<Map<?, ?>> inBrowser(List<? extends Map<?, ?>> rows) throws IOException {
        var outcomes = new ArrayList<Map<?, ?>>();
        JSON.readTree((String) page.evaluate(ANSWERING, JSON.writeValueAsString(rows)))
                .forEach(outcome -> outcomes.add((Map<?, ?>) plain(outcome)));
        assertThat(outcomes).hasSameSizeAs(rows);
        return outcomes;
    }

    /** What the server makes of the row, in the same form. */
    private static Map<String, @Nullable Object> inJava(Map<?, ?> row) {
        var outcome = new HashMap<String, @Nullable Object>();
        try {
            var expression = Expression.parse(String.valueOf(row.get("expression")));
            Values values = row.get("values") instanceof Map<?, ?> answers ? answers::get : name -> null;
            outcome.put("value", expression.value(values));
            outcome.put("true", expression.isTrue(values));
            outcome.put("variables", List.copyOf(expression.variables()));
        } catch (InvalidExpression invalid) {
            outcome.put("error", invalid.code());
            outcome.put("position", (double) invalid.position());
        }
        return outcome;
    }

    /** All numbers become doubles, so that 1 and 1.0 are the same. */
    private static @Nullable Object plain(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> value.doubleValue();
            case STRING -> value.textValue();
            case BOOLEAN -> value.booleanValue();
            case ARRAY -> value.valueStream().map(ExpressionsBrowserIT::plain).toList();
            case OBJECT -> {
                var members = new HashMap<String, @Nullable Object>();
                value.properties().forEach(member -> members.put(member.getKey(), plain(member.getValue())));
                yield members;
            }
            case NULL, MISSING, BINARY, POJO -> null;
        };
    }

    private static String script() {
        try (var in = ExpressionsBrowserIT.class.getResourceAsStream("/assets/expressions.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
