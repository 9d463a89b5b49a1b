package org.edrak.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.edrak.questionnaires.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> BOTH = Set.of("en", "fa");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]+}");

    /** Arabic letters that Persian writes differently, Western digits outside placeholders, and a missing half-space. */
    private static final Pattern NOT_PERSIAN = Pattern.compile("[يكة٠-٩0-9]| (ها|های|تر|ترین)[ .،]|(^| )ن?می ");

    static List<Template> all() {
        return Templates.all();
    }

    @Test
    void offersEveryKind() {
        assertThat(Templates.all())
                .extracting(Template::key)
                .containsExactlyInAnyOrder(
                        "nps",
                        "csat-support",
                        "ces",
                        "servqual",
                        "product-quality",
                        "onboarding",
                        "employee-enps",
                        "churn",
                        "kano");
    }

    @Test
    void findsByKey() {
        assertThat(Templates.find("kano")).get().extracting(Template::questions).isEqualTo(6);
        assertThat(Templates.find("../kano")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isWrittenInBothLanguages(Template template) {
        assertThat(template.title().byLocale().keySet()).isEqualTo(BOTH);
        assertThat(template.description().byLocale().keySet()).isEqualTo(BOTH);
        assertThat(texts(template)).isNotEmpty().allSatisfy(text -> {
            assertThat(text.byLocale().keySet()).isEqualTo(BOTH);
            assertThat(placeholders(text.in("fa", "fa"))).isEqualTo(placeholders(text.in("en", "en")));
            assertThat(PLACEHOLDER.matcher(text.in("fa", "fa")).replaceAll("")).doesNotContainPattern(NOT_PERSIAN);
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void labelsBothEndsOfEveryScale(Template template) {
        Set<String> scales = Set.of("nps", "csat", "ces", "rating", "matrix", "pair");
        assertThat(elements(template))
                .filteredOn(e -> scales.contains(type(e)))
                .allSatisfy(scale -> assertThat(scale.has("minRateDescription") && scale.has("maxRateDescription"))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("all")
    void asksFewQuestionsThatMustBeAnswered(Template template) {
        assertThat(elements(template))
                .filteredOn(e -> e.path("isRequired").asBoolean())
                .hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void takesAboutAsLongAsItSays(Template template) {
        assertThat(template.minutes() * 60).isBetween(template.questions() * 9, 60 + template.questions() * 30);
    }

    @Test
    void asksTheTwentyTwoItemsOfServqualByDimension() {
        Template servqual = Templates.find("servqual").orElseThrow();
        Map<String, Long> perDimension = elements(servqual).stream()
                .filter(e -> type(e).equals("pair"))
                .collect(Collectors.groupingBy(
                        e -> e.get("dimension").textValue(), TreeMap::new, Collectors.counting()));
        assertThat(perDimension)
                .isEqualTo(Map.of(
                        "tangibles", 4L, "reliability", 5L, "responsiveness", 4L, "assurance", 4L, "empathy", 5L));
        JsonNode weights = elements(servqual).stream()
                .filter(e -> type(e).equals("constantsum"))
                .findFirst()
                .orElseThrow();
        assertThat(weights.get("rows").findValuesAsText("value"))
                .containsExactlyInAnyOrderElementsOf(perDimension.keySet());
        assertThat(weights.get("total").intValue()).isEqualTo(100);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String type(JsonNode element) {
        return element.get("type").textValue();
    }

    private static List<JsonNode> elements(Template template) {
        List<JsonNode> elements = new ArrayList<>();
        json(template).get("pages").forEach(page -> page.get("elements").forEach(elements::add));
        return elements;
    }

    private static List<LocalizedText> texts(Template template) {
        List<LocalizedText> texts = new ArrayList<>();
        walk(json(template), (member, value) -> {
            if (value.isObject() && (value.has("fa") || value.has("en"))) {
                Map<String, String> text = new TreeMap<>();
                value.properties()
                        .forEach(e -> text.put(e.getKey(), e.getValue().textValue()));
                texts.add(new LocalizedText(text));
            } else if (member.endsWith("itle") || member.endsWith("escription") || member.endsWith("ext")) {
                texts.add(new LocalizedText(Map.of("?", value.toString())));
            }
        });
        return texts;
    }

    private static void walk(JsonNode json, BiConsumer<String, JsonNode> consumer) {
        json.properties().forEach(e -> {
            consumer.accept(e.getKey(), e.getValue());
            walk(e.getValue(), consumer);
        });
        if (json.isArray()) {
            json.forEach(e -> walk(e, consumer));
        }
    }

    private static JsonNode json(Template template) {
        try {
            return JSON.readTree(template.definition());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
