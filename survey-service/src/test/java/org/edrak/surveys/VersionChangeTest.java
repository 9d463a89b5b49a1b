package org.edrak.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.edrak.questionnaires.Questionnaire;
import org.edrak.questionnaires.QuestionnaireReader;
import org.edrak.questionnaires.Scale;
import org.junit.jupiter.api.Test;

class VersionChangeTest {
    private static final Questionnaire BEFORE = asking("""
            {"type":"nps","name":"nps","title":"N"},
            {"type":"csat","name":"csat","title":"C"},
            {"type":"radiogroup","name":"where","title":"W","choices":["shop","web"]},
            {"type":"comment","name":"why","title":"Why?"}""");

    private static Questionnaire asking(String questions) {
        return QuestionnaireReader.read("{\"title\":\"t\",\"pages\":[{\"elements\":[" + questions + "]}]}");
    }

    private static List<VersionChange> changes(String questions) {
        return VersionChange.between(BEFORE, asking(questions));
    }

    @Test
    void findsNothingWhereOnlyWordsAndOrderChange() {
        assertThat(changes("""
                {"type":"comment","name":"why","title":"Why so?"},
                {"type":"csat","name":"csat","title":"Content?"},
                {"type":"radiogroup","name":"where","title":"Where?","choices":["web",{"value":"shop","text":"Our shop"}]},
                {"type":"nps","name":"nps","title":"Recommend?"}""")).isEmpty();
    }

    @Test
    void tellsWhatIsNewAndWhatIsGone() {
        List<VersionChange> changes = changes("""
                {"type":"nps","name":"nps","title":"N"},
                {"type":"ces","name":"ces","title":"E"},
                {"type":"csat","name":"csat","title":"C"},
                {"type":"radiogroup","name":"where","title":"W","choices":["shop","web"]}""");
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0)).isInstanceOf(VersionChange.Added.class);
        assertThat(changes.get(0).name()).isEqualTo("ces");
        assertThat(changes.get(1)).isInstanceOf(VersionChange.Removed.class);
        assertThat(changes.get(1).name()).isEqualTo("why");
    }

    @Test
    void tellsOtherScalesTypesAndChoices() {
        List<VersionChange> changes = changes("""
                {"type":"nps","name":"nps","title":"N"},
                {"type":"csat","name":"csat","title":"C","rateMax":7},
                {"type":"radiogroup","name":"where","title":"W","choices":["shop","phone"]},
                {"type":"text","inputType":"number","name":"why","title":"Why?"}""");
        assertThat(changes).hasSize(3);
        assertThat(changes.get(0))
                .isEqualTo(
                        new VersionChange.Rescaled("csat", changes.get(0).title(), new Scale(1, 5), new Scale(1, 7)));
        assertThat(changes.get(1))
                .isEqualTo(
                        new VersionChange.Reoffered("where", changes.get(1).title(), List.of("phone"), List.of("web")));
        assertThat(changes.get(2))
                .isEqualTo(new VersionChange.Retyped("why", changes.get(2).title(), "comment", "text.number"));
    }
}
