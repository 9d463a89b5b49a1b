package org.edrak.surveyfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.edrak.expressions.Expression;
import org.edrak.surveyfiles.Variable.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationTest {
    private static final Map<String, Variable> KNOWN = Map.of(
            "age", Variable.of("age", Kind.NUMBER),
            "name", Variable.of("name_2", Kind.TEXT),
            "yes", Variable.of("yes", Kind.TRUTH, Map.of("Y", "true", "N", "false")),
            "likes", Variable.of("likes", Kind.CHOICES, Map.of("b", "b_2")),
            "likes_b", Variable.picked("likes", "b_2"),
            "one", Variable.of("one", Kind.CHOICE),
            ".", Variable.of("self", Kind.NUMBER));

    private static String translated(Dialect dialect, String text) throws Untranslatable {
        String ours = new Translation(KNOWN::get).of(dialect, text);
        Expression.parse(ours);
        return ours;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            LIMESURVEY | likes_b == "Y"                  | {likes} contains 'b_2'
            LIMESURVEY | likes_b != "Y"                  | {likes} notcontains 'b_2'
            LIMESURVEY | is_empty(likes_b)               | {likes} notcontains 'b_2'
            LIMESURVEY | "Y" == yes                      | {yes} = true
            LIMESURVEY | age ge 18 && !(one eq "a")      | ({age} >= 18) and (not ({one} = 'a'))
            LIMESURVEY | 18 < age                        | {age} > 18
            LIMESURVEY | if(age > 3, age * 2, -1)        | iif({age} > 3, {age} * 2, -1)
            LIMESURVEY | name == ""                      | {name_2} empty
            XPATH      | selected(${likes}, 'b')         | {likes} contains 'b_2'
            XPATH      | not(selected(${one}, 'a'))      | not ({one} = 'a')
            XPATH      | ${likes} != ''                  | {likes} notempty
            XPATH      | . >= 1 and . <= 5 or ${yes} = 'Y' | (({self} >= 1) and ({self} <= 5)) or ({yes} = true)
            XPATH      | count-selected(${likes}) > 1    | (count({likes})) > 1
            XPATH      | ${age} div 2 mod 3 = 1          | (({age} / 2) % 3) = 1
            XPATH      | coalesce(${age}, 0) + 1         | (iif({age} notempty, {age}, 0)) + 1
            XPATH      | ${one} = 'it''s'                | !
            XPATH      | ${one} = "it's"                 | {one} = 'it\\'s'
            SURVEYJS   | {age} <> 3 and {likes} anyof ['b', 'c'] | ({age} != 3) and ({likes} anyof ['b_2', 'c'])
            SURVEYJS   | {name} notempty                 | {name_2} notempty
            SURVEYJS   | !({likes} contains b)           | not ({likes} contains 'b_2')
            SURVEYJS   | sum({age}, 2) > 3               | (sum({age}, 2)) > 3
            """)
    void saysTheSameInOurs(Dialect dialect, String theirs, String ours) throws Untranslatable {
        if (ours.equals("!")) {
            assertThatThrownBy(() -> translated(dialect, theirs)).isInstanceOf(Untranslatable.class);
        } else {
            assertThat(translated(dialect, theirs)).isEqualTo(ours);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${unknown} = 1",
                "today() > 1",
                "${age} =",
                "((((",
                "'open",
                "${age",
                "age = 1",
                "/data/age = 1",
                "regex(., 'a')",
                "${likes} = ${x}",
                "",
                ")"
            })
    void refusesWhatOursCannotSay(String theirs) {
        assertThatThrownBy(() -> translated(Dialect.XPATH, theirs)).isInstanceOf(Untranslatable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "!", "-", "not ", "[", "sum("})
    void isNotLedIntoTheDeep(String piece) {
        String deep = piece.repeat(3000 / piece.length());

        assertThatThrownBy(() -> translated(Dialect.SURVEYJS, deep)).isInstanceOf(Untranslatable.class);
    }
}
