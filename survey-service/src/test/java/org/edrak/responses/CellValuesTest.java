package org.edrak.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edrak.questionnaires.QuestionnaireReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellValuesTest {
    private static final CellValues VALUES = CellValues.of(QuestionnaireReader.read("""
            {"title":"t","pages":[{"elements":[
              {"type":"checkbox","name":"used","title":"t","showOtherItem":true,"showNoneItem":true,"choices":[
                "app",{"value":"shop","text":{"en":"The shop, downtown","fa":"فروشگاه"}}]},
              {"type":"radiogroup","name":"visit","title":"t","choices":[{"value":"1","text":"Never"},"2"]},
              {"type":"boolean","name":"again","title":"t","labelTrue":"Sure"},
              {"type":"comment","name":"why","title":"t"}]}]}
            """));

    private static List<String> read(String field, String cell) {
        Map<String, List<String>> given = new HashMap<>();
        VALUES.put(field, cell, given);
        return given.getOrDefault(field, List.of());
    }

    @ParameterizedTest
    @CsvSource({"app;shop", "APP| فروشگاه", "'app, shop'", "'app،فروشگاه'", "'app\nshop'"})
    void readsSeveralChoicesInOneCell(String cell) {
        assertThat(read("used", cell)).containsExactly("app", "shop");
    }

    @Test
    void takesATextWithACommaForOneChoiceWhereItIsOne() {
        assertThat(read("used", "The shop,  downtown")).containsExactly("shop");
        assertThat(read("used", "None of these")).containsExactly("none");
        assertThat(read("used", "Other")).containsExactly("other");
    }

    @Test
    void readsAChoiceByItsValueOrItsText() {
        assertThat(read("visit", "never")).containsExactly("1");
        assertThat(read("visit", "2")).containsExactly("2");
        assertThat(read("visit", "1;2"))
                .as("what is not known stays to be refused")
                .containsExactly("1;2");
    }

    @ParameterizedTest
    @CsvSource({"yes,true", "بله,true", "sure,true", "0,false", "خیر,false", "perhaps,perhaps"})
    void readsYesAndNo(String cell, String value) {
        assertThat(read("again", cell)).containsExactly(value);
    }

    @Test
    void leavesOtherTextsAsTheyAre() {
        assertThat(read("why", "a;b, c")).containsExactly("a;b, c");
        assertThat(read("why", " ")).isEmpty();
    }
}
