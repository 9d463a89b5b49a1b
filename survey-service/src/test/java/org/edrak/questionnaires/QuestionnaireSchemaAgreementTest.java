package org.edrak.questionnaires;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema and the reader are asked the same questions: what one takes, the other takes. */
class QuestionnaireSchemaAgreementTest {
    private static final List<String> OF_NO_FORM =
            List.of("null", "true", "5", "-1", "1.5", "\"\"", "\" \"", "[]", "[5]", "{}", "{\"xx\":5}", "\"x y\"");

    /** A value of the right form for each member of a question. */
    private static final Map<String, String> VALUES = new TreeMap<>(Map.ofEntries(
            Map.entry("title", "{\"en\":\"t\",\"fa\":\"ع\"}"),
            Map.entry("description", "\"d\""),
            Map.entry("isRequired", "true"),
            Map.entry("visibleIf", "\"1 = 1\""),
            Map.entry("requiredIf", "\"1 = 1\""),
            Map.entry("enableIf", "\"1 = 1\""),
            Map.entry("driver", "\"price\""),
            Map.entry("touchpoint", "\"shop\""),
            Map.entry(
                    "validators",
                    "[{\"type\":\"regex\",\"regex\":\"a+\"},{\"type\":\"expression\",\"expression\":\"1\"}]"),
            Map.entry("minRateDescription", "\"low\""),
            Map.entry("maxRateDescription", "\"high\""),
            Map.entry("rateMin", "0"),
            Map.entry("rateMax", "9"),
            Map.entry("rateType", "\"stars\""),
            Map.entry("choices", "[\"a\",5,{\"value\":\"b\",\"text\":\"B\",\"visibleIf\":\"1\"}]"),
            Map.entry("choicesOrder", "\"random\""),
            Map.entry("showOtherItem", "true"),
            Map.entry("otherText", "\"o\""),
            Map.entry("minSelectedChoices", "1"),
            Map.entry("maxSelectedChoices", "1"),
            Map.entry("showNoneItem", "true"),
            Map.entry("noneText", "\"n\""),
            Map.entry("rows", "[\"a\",\"b\"]"),
            Map.entry("rowsOrder", "\"random\""),
            Map.entry("dimension", "\"empathy\""),
            Map.entry("total", "10"),
            Map.entry("inputType", "\"number\""),
            Map.entry("maxLength", "10"),
            Map.entry("decimals", "2"),
            Map.entry("min", "1"),
            Map.entry("max", "2"),
            Map.entry("labelTrue", "\"y\""),
            Map.entry("labelFalse", "\"n\""),
            Map.entry("maxSize", "1000"),
            Map.entry("acceptedTypes", "[\"image/png\"]")));

    static List<String> questions() {
        return DefinitionSchema.questions().toList();
    }

    /** The least that makes a question of the schema {@code name}; lists are as long as they may be. */
    private static Map<String, String> question(String name) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("name", "\"q\"");
        members.put("title", "\"t\"");
        JsonNode schema = DefinitionSchema.definition(name);
        for (String constant : List.of("type", "inputType")) {
            JsonNode value = schema.at("/properties/" + constant + "/const");
            if (value.isTextual()) {
                members.put(constant, value.toString());
            }
        }
        for (String list : List.of("choices", "rows")) {
            if (schema.get("properties").has(list)) {
                members.put(list, items(200));
            }
        }
        return members;
    }

    private static String items(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"v" + i + "\"").collect(joining(",", "[", "]"));
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                .collect(joining(",", "{", "}"));
    }

    private static Map<String, String> changed(Map<String, String> members, String member, String value) {
        Map<String, String> changed = new LinkedHashMap<>(members);
        changed.put(member, value);
        return changed;
    }

    private static String of(Map<String, String> question) {
        return "{\"title\":\"t\",\"pages\":[{\"elements\":[" + object(question) + "]}]}";
    }

    /** Whether both take {@code definition} or both do not; a schema does not know the grammar of expressions. */
    private static void agree(String definition) {
        List<String> read;
        try {
            QuestionnaireReader.read(definition);
            read = List.of();
        } catch (InvalidDefinition e) {
            read = e.problems().stream()
                    .filter(problem -> !problem.code().startsWith("expression."))
                    .map(Object::toString)
                    .toList();
        }
        List<String> schema = DefinitionSchema.problems(definition);
        assertThat(schema.isEmpty())
                .as(
                        "%s%nreader: %s%nschema: %s",
                        definition.substring(0, Math.min(definition.length(), 600)), read, schema)
                .isEqualTo(read.isEmpty());
    }

    @Test
    void knowTheSameTypes() {
        Set<String> types = StreamSupport.stream(
                        DefinitionSchema.definition("question")
                                .at("/properties/type/enum")
                                .spliterator(),
                        false)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(types).isEqualTo(QuestionReader.MEMBERS.keySet());
        assertThat(VALUES.keySet())
                .containsAll(QuestionReader.MEMBERS.values().stream()
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void knowTheSameMembersAroundQuestions() {
        assertThat(members(DefinitionSchema.JSON)).isEqualTo(QuestionnaireReader.MEMBERS);
        assertThat(members(DefinitionSchema.definition("page"))).isEqualTo(QuestionnaireReader.PAGE_MEMBERS);
    }

    private static Set<String> members(JsonNode schema) {
        Set<String> members = new TreeSet<>();
        schema.get("properties").fieldNames().forEachRemaining(members::add);
        return members;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void takeTheSameMembersOfAType(String name) {
        Map<String, String> question = question(name);
        assertThat(DefinitionSchema.problems(of(question))).isEmpty();
        agree(of(question));
        VALUES.forEach((member, value) -> agree(of(changed(question, member, value))));
        agree(of(changed(question, "noSuchMember", "1")));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void refuseTheSameForms(String name) {
        Map<String, String> question = question(name);
        for (String member : members(DefinitionSchema.definition(name))) {
            for (String value : OF_NO_FORM) {
                agree(of(changed(question, member, value)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void needTheSameMembers(String name) {
        for (String member : members(DefinitionSchema.definition(name))) {
            Map<String, String> question = question(name);
            question.remove(member);
            agree(of(question));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void haveTheSameLimitsOfNumbers(String name) {
        DefinitionSchema.definition(name).get("properties").properties().forEach(member -> {
            if (member.getValue().has("maximum")) {
                long least = member.getValue().get("minimum").asLong();
                long most = member.getValue().get("maximum").asLong();
                for (long value : new long[] {least - 1, least, most, most + 1}) {
                    agree(of(changed(question(name), member.getKey(), Long.toString(value))));
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("questions")
    void haveTheSameLimitsOfLists(String name) {
        for (String list : List.of("choices", "rows")) {
            if (DefinitionSchema.definition(name).get("properties").has(list)) {
                agree(of(changed(question(name), list, items(1))));
                agree(of(changed(question(name), list, items(201))));
            }
        }
    }

    static Stream<String> values() {
        return Stream.of(
                "\"" + "v".repeat(100) + "\"",
                "\"" + "v".repeat(101) + "\"",
                "\"other\"",
                "\"none\"",
                "\"Other\"",
                "\"a\\u0007b\"",
                "\"گزینهٔ یک\"",
                "12",
                "-1.5",
                "{\"value\":\"a\",\"x\":1}",
                "{\"text\":\"a\"}",
                "{\"value\":5,\"text\":{\"en\":\"five\"}}",
                "{\"value\":\"a\",\"text\":{\"EN\":\"x\"}}");
    }

    @ParameterizedTest
    @MethodSource("values")
    void takeTheSameValues(String value) {
        agree(of(changed(question("type_ranking"), "choices", "[" + value + "]")));
        agree(of(changed(question("type_matrix"), "rows", "[" + value + "]")));
    }

    @Test
    void haveTheSameLimitsOfTexts() {
        for (int length : new int[] {4000, 4001}) {
            agree(of(changed(question("type_kano"), "title", "\"" + "x".repeat(length) + "\"")));
            agree(of(changed(question("type_kano"), "visibleIf", "\"'" + "x".repeat(length - 2) + "'\"")));
        }
        for (int length : new int[] {60, 61}) {
            agree(of(changed(question("type_kano"), "name", "\"" + "x".repeat(length) + "\"")));
        }
        for (int length : new int[] {1, 2, 40, 41}) {
            agree(of(changed(question("type_kano"), "driver", "\"" + "x".repeat(length) + "\"")));
        }
        for (int length : new int[] {500, 501}) {
            agree(of(changed(
                    question("type_comment"),
                    "validators",
                    "[{\"type\":\"regex\",\"regex\":\"" + "x".repeat(length) + "\"}]")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{}]",
                "[5]",
                "[{\"type\":\"regex\"}]",
                "[{\"type\":\"expression\"}]",
                "[{\"type\":\"regex\",\"expression\":\"1\"}]",
                "[{\"type\":\"expression\",\"expression\":\"1\",\"regex\":\"a\"}]",
                "[{\"type\":\"number\",\"expression\":\"1\"}]",
                "[{\"type\":\"regex\",\"regex\":\"a\",\"text\":{\"fa\":\"x\"}}]"
            })
    void takeTheSameValidators(String validators) {
        agree(of(changed(question("type_comment"), "validators", validators)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2026-11-22\"",
                "\"2026-13-01\"",
                "\"2026-1-1\"",
                "\"22.11.2026\"",
                "20261122",
                "\"۱۴۰۵-۰۹-۰۱\""
            })
    void takeTheSameDays(String day) {
        agree(of(changed(question("input_date"), "min", day)));
    }

    /** Members of the questionnaire and of its first page, each with values of which some are taken. */
    private static final Map<String, List<String>> AROUND = Map.ofEntries(
            Map.entry("title", List.of("\"t\"", "{\"fa\":\"ع\"}")),
            Map.entry("description", List.of("\"d\"")),
            Map.entry("locale", List.of("\"fa\"", "\"fa-IR\"", "\"FA\"", "\"persian\"")),
            Map.entry("welcome", List.of("\"w\"")),
            Map.entry("thanks", List.of("\"w {q}\"")),
            Map.entry("pagesOrder", List.of("\"random\"", "\"initial\"", "\"other\"")),
            Map.entry("showProgressBar", List.of("false", "\"off\"")),
            Map.entry(
                    "calculatedValues",
                    List.of(
                            "[{\"name\":\"s\",\"expression\":\"1\"}]",
                            "[{\"name\":\"s\"}]",
                            "[{\"expression\":\"1\"}]",
                            "[{\"name\":\"s\",\"expression\":\"1\",\"x\":1}]")),
            Map.entry(
                    "triggers",
                    List.of(
                            "[{\"type\":\"skip\",\"expression\":\"1\",\"gotoName\":\"p\"}]",
                            "[{\"type\":\"skip\",\"expression\":\"1\"}]",
                            "[{\"type\":\"skip\",\"gotoName\":\"p\"}]",
                            "[{\"type\":\"skip\",\"expression\":\"1\",\"gotoName\":\"p\",\"message\":\"m\"}]",
                            "[{\"type\":\"complete\",\"expression\":\"1\",\"message\":\"m\"}]",
                            "[{\"type\":\"complete\",\"expression\":\"1\",\"gotoName\":\"p\"}]",
                            "[{\"expression\":\"1\"}]",
                            "[{\"type\":\"copy\",\"expression\":\"1\"}]",
                            "[{}]")),
            Map.entry(
                    "quotas",
                    List.of(
                            "[{\"name\":\"s\",\"expression\":\"1\",\"limit\":1}]",
                            "[{\"name\":\"s\",\"expression\":\"1\",\"limit\":1000000000,\"whenFull\":\"close\",\"message\":\"m\"}]",
                            "[{\"name\":\"s\",\"expression\":\"1\",\"limit\":1000000001}]",
                            "[{\"name\":\"s\",\"expression\":\"1\",\"limit\":0}]",
                            "[{\"name\":\"s\",\"expression\":\"1\"}]",
                            "[{\"name\":\"s\",\"limit\":1}]",
                            "[{\"expression\":\"1\",\"limit\":1}]",
                            "[{\"name\":\"s\",\"expression\":\"1\",\"limit\":1,\"whenFull\":\"wait\"}]")),
            Map.entry(
                    "navigateToUrl",
                    List.of(
                            "\"https://example.org\"",
                            "\"https://example.org:8443/a?b=c#d\"",
                            "\"http://example.org\"",
                            "\"//example.org\"",
                            "\"https://user@example.org\"",
                            "\"https://\"",
                            "\"javascript:alert(1)\"")));

    @Test
    void takeTheSameAroundQuestions() {
        Map<String, String> page = new LinkedHashMap<>();
        page.put("name", "\"p\"");
        page.put("elements", "[{\"type\":\"kano\",\"name\":\"q\",\"title\":\"t\"}]");
        Map<String, String> root = new LinkedHashMap<>();
        root.put("title", "\"t\"");
        root.put("pages", "[" + object(page) + "]");
        agree(object(root));
        AROUND.forEach((member, values) -> {
            Stream.concat(values.stream(), OF_NO_FORM.stream())
                    .forEach(value -> agree(object(changed(root, member, value))));
        });
        List<String> ofPages = new ArrayList<>(OF_NO_FORM);
        ofPages.addAll(List.of("\"random\"", "\"1 = 1\"", "\"p2\""));
        for (String member : QuestionnaireReader.PAGE_MEMBERS) {
            for (String value : ofPages) {
                agree(object(changed(root, "pages", "[" + object(changed(page, member, value)) + "]")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 101})
    void takeAsManyPages(int count) {
        String pages = IntStream.range(0, count)
                .mapToObj(i -> "{\"elements\":[{\"type\":\"kano\",\"name\":\"q" + i + "\",\"title\":\"t\"}]}")
                .collect(joining(",", "[", "]"));
        agree("{\"title\":\"t\",\"pages\":" + pages + "}");
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 51})
    void takeAsMuchLogic(int count) {
        Map<String, String> entries = Map.of(
                "triggers", "{\"type\":\"complete\",\"expression\":\"1\"}",
                "quotas", "{\"name\":\"n%d\",\"expression\":\"1\",\"limit\":1}",
                "calculatedValues", "{\"name\":\"n%d\",\"expression\":\"1\"}");
        entries.forEach((member, entry) -> {
            String list =
                    IntStream.range(0, count).mapToObj(i -> entry.formatted(i)).collect(joining(",", "[", "]"));
            String definition = of(question("type_kano"));
            agree(definition.replaceFirst("\\{", "{\"" + member + "\":" + list + ","));
        });
    }
}
