package org.edrak.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.edrak.expressions.Expression;
import org.junit.jupiter.api.Test;

/** Holds docs/reference/questionnaire.md against what is read. */
class QuestionnaireReferenceTest {
    private static final Pattern NAME = Pattern.compile("`([a-zA-Z]+)`");
    private static final Pattern RANGE = Pattern.compile("^([0-9]+) to ([0-9]+)");
    private static final List<String> LOGIC = List.of("isRequired", "requiredIf", "enableIf", "validators");

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "reference", "questionnaire.md"));
    }

    /** The rows of the first table with this head below this heading, as their cells. */
    private static List<List<String>> table(String heading, String head) throws IOException {
        String page = page();
        int start = page.indexOf("| " + head + " |", page.indexOf("\n" + heading + "\n"));
        assertThat(start).as(heading).isPositive();
        return page.substring(start)
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static Set<String> names(List<List<String>> table) {
        Set<String> names = new TreeSet<>();
        table.forEach(row -> names.add(row.getFirst().replace("`", "")));
        return names;
    }

    /** A value of the right form for each member. */
    private static String value(String member, String type) {
        boolean onDate = type.equals("date");
        return switch (member) {
            case "isRequired", "showOtherItem", "showNoneItem", "showProgressBar" -> "true";
            case "visibleIf", "requiredIf", "enableIf" -> "\"1 = 1\"";
            case "validators" -> "[{\"type\":\"regex\",\"regex\":\"a\"}]";
            case "rateMin", "minSelectedChoices", "maxSelectedChoices", "decimals" -> "1";
            case "rateMax", "maxLength", "total", "maxSize" -> "9";
            case "rateType" -> "\"stars\"";
            case "choices", "rows" -> "[\"a\",\"b\"]";
            case "choicesOrder", "rowsOrder", "pagesOrder", "questionsOrder" -> "\"random\"";
            case "inputType" -> "\"" + (type.equals("text") ? "email" : type) + "\"";
            case "min", "max" -> onDate ? "\"2026-01-01\"" : "1.5";
            case "acceptedTypes" -> "[\"image/png\"]";
            case "locale" -> "\"en\"";
            case "navigateToUrl" -> "\"https://example.com/\"";
            case "calculatedValues" -> "[{\"name\":\"c\",\"expression\":\"1\"}]";
            case "triggers" -> "[{\"type\":\"complete\",\"expression\":\"1\"}]";
            case "quotas" -> "[{\"name\":\"q\",\"expression\":\"1\",\"limit\":1}]";
            case "pages" -> "[{\"elements\":[{\"type\":\"nps\",\"name\":\"n\",\"title\":\"t\"}]}]";
            case "elements" -> "[{\"type\":\"nps\",\"name\":\"n\",\"title\":\"t\"}]";
            default -> "\"word\"";
        };
    }

    private static String object(Map<String, String> members) {
        List<String> written = new ArrayList<>();
        members.forEach((name, value) -> written.add("\"" + name + "\":" + value));
        return "{" + String.join(",", written) + "}";
    }

    private static Map<String, String> least(String type) {
        String name = List.of("number", "date").contains(type) ? "text" : type;
        Map<String, String> members =
                new TreeMap<>(Map.of("type", "\"" + name + "\"", "name", "\"n\"", "title", "\"t\""));
        if (!name.equals(type)) {
            members.put("inputType", "\"" + type + "\"");
        }
        for (String needed : List.of("choices", "rows")) {
            if (Objects.requireNonNull(QuestionReader.MEMBERS.get(name)).contains(needed)) {
                members.put(needed, value(needed, name));
            }
        }
        return members;
    }

    private static boolean isRead(Map<String, String> element) {
        return isPublished("{\"title\":\"t\",\"pages\":[{\"elements\":[" + object(element) + "]}]}");
    }

    private static boolean isPublished(String definition) {
        return catchThrowableOfType(InvalidDefinition.class, () -> QuestionnaireReader.read(definition)) == null;
    }

    private static boolean isReadWith(String type, String member, String value) {
        Map<String, String> members = least(type);
        members.put(member, value);
        return isRead(members);
    }

    /** The type, or for a text the input type, under which a member can be tried. */
    private static String typeOf(String type, String member) {
        return !type.equals("text")
                ? type
                : switch (member) {
                    case "min", "max", "decimals" -> "number";
                    default -> type;
                };
    }

    @Test
    void listsEveryTypeWithItsMembers() throws IOException {
        List<List<String>> types = table("## A question", "type");
        assertThat(names(types)).isEqualTo(QuestionReader.MEMBERS.keySet());
        Set<String> all = names(table("## A question", "member | kind | limits"));
        for (List<String> row : types) {
            String type = row.getFirst().replace("`", "");
            List<String> told = NAME.matcher(row.get(2))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            for (String member : all) {
                String tried = typeOf(type, member);
                assertThat(isReadWith(tried, member, value(member, tried)))
                        .as("%s of %s", member, type)
                        .isEqualTo(told.contains(member));
            }
        }
    }

    @Test
    void listsWhatAllQuestionsHave() throws IOException {
        List<List<String>> rows = table("## A question", "member | kind | needed");
        for (List<String> row : rows) {
            String member = row.getFirst().replace("`", "");
            for (String type : QuestionReader.MEMBERS.keySet()) {
                boolean bare = List.of("statement", "hidden").contains(type) && LOGIC.contains(member);
                if (!List.of("type", "name").contains(member)) {
                    assertThat(isReadWith(type, member, value(member, type)))
                            .as("%s of %s", member, type)
                            .isEqualTo(!bare);
                }
            }
            Map<String, String> without = least("nps");
            without.remove(member);
            assertThat(isRead(without))
                    .as("without %s", member)
                    .isEqualTo(row.get(2).equals("no"));
        }
        Map<String, String> more = least("nps");
        rows.forEach(row -> more.remove(row.getFirst().replace("`", "")));
        assertThat(more).isEmpty();
    }

    @Test
    void listsTheMembersOfQuestionnaireAndPage() throws IOException {
        List<List<String>> whole = table("## The questionnaire", "member");
        assertThat(names(whole)).isEqualTo(new TreeSet<>(QuestionnaireReader.MEMBERS));
        for (List<String> row : whole) {
            String member = row.getFirst().replace("`", "");
            Map<String, String> members = new TreeMap<>(Map.of("title", "\"t\"", "pages", value("pages", "")));
            members.put(member, value(member, ""));
            assertThat(isPublished(object(members))).as(member).isTrue();
            members.remove(member);
            assertThat(isPublished(object(members)))
                    .as("without " + member)
                    .isEqualTo(row.get(2).equals("no"));
        }
        List<List<String>> pages = table("## A page", "member");
        assertThat(names(pages)).isEqualTo(new TreeSet<>(QuestionnaireReader.PAGE_MEMBERS));
        for (List<String> row : pages) {
            Map<String, String> members = new TreeMap<>(Map.of("elements", value("elements", "")));
            members.remove(row.getFirst().replace("`", ""));
            assertThat(isPublished("{\"title\":\"t\",\"pages\":[" + object(members) + "]}"))
                    .isEqualTo(row.get(2).equals("no"));
        }
    }

    @Test
    void tellsTheRanges() throws IOException {
        int ranges = 0;
        for (List<String> row : table("## A question", "member | kind | limits")) {
            var range = RANGE.matcher(row.get(2));
            if (row.get(1).equals("whole number") && range.find()) {
                ranges++;
                tryRange(row.getFirst().replace("`", ""), range.toMatchResult());
            }
        }
        assertThat(ranges).isEqualTo(6);
    }

    private static void tryRange(String member, MatchResult range) {
        int min = Integer.parseInt(range.group(1));
        int max = Integer.parseInt(range.group(2));
        for (Map.Entry<String, List<String>> type : QuestionReader.MEMBERS.entrySet()) {
            String tried = typeOf(type.getKey(), member);
            for (int value : type.getValue().contains(member) ? new int[] {min - 1, min, max, max + 1} : new int[0]) {
                assertThat(isReadWith(tried, member, Integer.toString(value)))
                        .as("%s %d of %s", member, value, tried)
                        .isEqualTo(value >= min && value <= max);
            }
        }
    }

    @Test
    void tellsWhatExpressionsGive() throws IOException {
        List<List<String>> rows = table("## Expressions", "expression");
        for (List<String> row : rows) {
            Object value = Expression.parse(row.getFirst().replace("`", "")).value(variable -> null);
            String shown = value instanceof Double number && number == Math.rint(number)
                    ? Long.toString(number.longValue())
                    : value instanceof String text ? "\"" + text + "\"" : Objects.toString(value);
            assertThat(shown).as(row.getFirst()).isEqualTo(row.get(1));
        }
        assertThat(rows).hasSizeGreaterThan(20);
    }

    @Test
    void showsAnExampleThatCanBePublished() throws IOException {
        String page = page();
        int start = page.indexOf("```json") + "```json".length();
        Questionnaire read = QuestionnaireReader.read(page.substring(start, page.indexOf("```", start)));

        assertThat(read.questions()).hasSize(5);
        assertThat(read.quotas()).hasSize(1);
    }
}
