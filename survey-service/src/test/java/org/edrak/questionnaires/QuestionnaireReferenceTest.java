package org.edrak.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds docs/reference/questionnaire.md against what is read. */
class QuestionnaireReferenceTest {
    private static final Pattern ROW = Pattern.compile(
            "\\| `([a-zA-Z]+)` \\| ((?:nps|csat|pair|text)(?: [a-z]+)*) \\| (.*?) \\| (yes|no) \\| (.*?) ?\\|");
    private static final Pattern RANGE = Pattern.compile("^([0-9]+) to ([0-9]+)");
    private static final List<String> TYPES = List.of("nps", "csat", "pair", "text");

    /** A value of the right form for each member. */
    private static final Map<String, String> VALUES = new TreeMap<>(Map.of(
            "type", "",
            "name", "\"n\"",
            "title", "\"t\"",
            "isRequired", "true",
            "driver", "\"price\"",
            "rateMin", "1",
            "rateMax", "9",
            "maxLength", "9"));

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "reference", "questionnaire.md"));
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(page()).results().toList();
    }

    private static String definition(String type, Map<String, String> members) {
        StringBuilder element = new StringBuilder("\"type\":\"" + type + "\"");
        members.forEach((name, value) -> {
            if (!name.equals("type")) {
                element.append(",\"").append(name).append("\":").append(value);
            }
        });
        return "{\"title\":\"t\",\"pages\":[{\"elements\":[{" + element + "}]}]}";
    }

    private static boolean isRead(String definition) {
        return catchThrowableOfType(InvalidDefinition.class, () -> QuestionnaireReader.read(definition)) == null;
    }

    @Test
    void listsEveryMemberOfEveryType() throws IOException {
        assertThat(rows().stream().map(row -> row.group(1))).containsExactlyInAnyOrderElementsOf(VALUES.keySet());
        for (MatchResult row : rows()) {
            for (String type : TYPES) {
                Map<String, String> members = new TreeMap<>(Map.of("name", "\"n\"", "title", "\"t\""));
                members.put(row.group(1), VALUES.get(row.group(1)));
                assertThat(isRead(definition(type, members)))
                        .as("%s of %s", row.group(1), type)
                        .isEqualTo(List.of(row.group(2).split(" ")).contains(type));
            }
        }
    }

    @Test
    void saysWhatIsNeeded() throws IOException {
        for (MatchResult row : rows()) {
            String type = row.group(2).split(" ")[0];
            Map<String, String> members = new TreeMap<>(Map.of("name", "\"n\"", "title", "\"t\""));
            members.remove(row.group(1));
            String without = row.group(1).equals("type")
                    ? definition(type, members).replace("\"type\":\"" + type + "\",", "")
                    : definition(type, members);
            assertThat(isRead(without))
                    .as("without %s", row.group(1))
                    .isEqualTo(row.group(4).equals("no"));
        }
    }

    @Test
    void tellsTheRanges() throws IOException {
        int ranges = 0;
        for (MatchResult row : rows()) {
            var range = RANGE.matcher(row.group(5));
            if (range.find()) {
                ranges++;
                int min = Integer.parseInt(range.group(1));
                int max = Integer.parseInt(range.group(2));
                for (int value : new int[] {min - 1, min, max, max + 1}) {
                    String type = row.group(2).split(" ")[0];
                    Map<String, String> members = new TreeMap<>(Map.of("name", "\"n\"", "title", "\"t\""));
                    members.put(row.group(1), Integer.toString(value));
                    assertThat(isRead(definition(type, members)))
                            .as("%s %d", row.group(1), value)
                            .isEqualTo(value >= min && value <= max);
                }
            }
        }
        assertThat(ranges).isEqualTo(3);
    }

    @Test
    void showsAnExampleThatCanBePublished() throws IOException {
        String page = page();
        int start = page.indexOf("```json") + "```json".length();
        Questionnaire read = QuestionnaireReader.read(page.substring(start, page.indexOf("```", start)));

        assertThat(read.questions()).hasSize(TYPES.size());
    }
}
