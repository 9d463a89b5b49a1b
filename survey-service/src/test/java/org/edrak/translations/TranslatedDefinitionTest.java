package org.edrak.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslatedDefinitionTest {
    @Test
    void makesPlainStringsObjectsAndLeavesTheRest() {
        String changed = TranslatedDefinition.with(
                Definitions.PARTLY,
                "fa",
                Map.of(
                        "welcome",
                        " درود ",
                        "question.reason.choices.Price",
                        "قیمت",
                        "question.reason.choices.q",
                        "کیفیت"));
        assertThat(changed)
                .contains("\"welcome\":{\"en\":\"Hello\",\"fa\":\"درود\"}")
                .contains("[{\"value\":\"Price\",\"text\":{\"en\":\"Price\",\"fa\":\"قیمت\"}},")
                .contains("{\"value\":\"q\",\"text\":{\"en\":\"Quality\",\"fa\":\"کیفیت\"}},")
                .contains("{\"value\":\"other-shop\"},5,{\"value\":\"10–20\"}]")
                .contains("\"rateMax\":1.50");
        assertThat(TranslationTable.of(changed).missing()).containsEntry("fa", 10);
    }

    @Test
    void changesNothingWhereNothingChanges() {
        String compact = TranslatedDefinition.with(Definitions.PARTLY, "fa", Map.of());
        assertThat(TranslatedDefinition.with(compact, "fa", Map.of("question.reason.title", "چرا؟")))
                .isEqualTo(compact);
        assertThat(TranslatedDefinition.with(compact, "en", Map.of("welcome", "Hello")))
                .isEqualTo(compact);
    }

    @Test
    void keepsAPlainStringPlainInItsOwnLanguage() {
        assertThat(TranslatedDefinition.with(Definitions.PARTLY, "en", Map.of("welcome", "Hi")))
                .contains("\"welcome\":\"Hi\"");
    }

    @Test
    void takesATranslationAwayWhenItIsBlank() {
        assertThat(TranslatedDefinition.with(Definitions.PARTLY, "fa", Map.of("title", " ")))
                .contains("\"title\":{\"en\":\"Your visit\"}");
        assertThat(TranslatedDefinition.with(Definitions.PARTLY, "en", Map.of("title", " ")))
                .contains("\"title\":{\"en\":\"Your visit\",\"fa\":\"بازدید شما\"}");
        String only = "{\"title\":{\"fa\":\"سلام\"}}";
        assertThat(TranslatedDefinition.with(only, "fa", Map.of("title", ""))).isEqualTo(only);
    }

    @Test
    void addsALanguageByItsTitle() {
        String changed = TranslatedDefinition.withLanguage(Definitions.PARTLY, "ar");
        assertThat(TranslationTable.of(changed).locales()).containsExactly("en", "ar", "fa");
        assertThat(changed).contains("\"ar\":\"Your visit\"");
        assertThat(TranslatedDefinition.withLanguage(changed, "ar")).isEqualTo(changed);
    }

    @Test
    void removesALanguageEverywhere() {
        String changed = TranslatedDefinition.withoutLanguage(Definitions.PARTLY, "fa");
        assertThat(TranslationTable.of(changed).locales()).containsExactly("en");
        assertThat(changed).doesNotContainPattern("\\p{IsArabic}");
    }

    @Test
    void keepsTheLastTextOfAll() {
        String only = "{\"title\":{\"fa\":\"سلام\"}}";
        assertThat(TranslatedDefinition.withoutLanguage(only, "fa")).isEqualTo(only);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TranslatedDefinition.withoutLanguage(Definitions.PARTLY, "en"));
    }

    @Test
    void changesItsOwnLanguageAndLosesNoText() {
        String changed = TranslatedDefinition.withSource(Definitions.PARTLY, "fa");
        TranslationTable before = TranslationTable.of(Definitions.PARTLY);
        TranslationTable after = TranslationTable.of(changed);
        assertThat(after.source()).isEqualTo("fa");
        assertThat(after.entries())
                .extracting(TranslationTable.Entry::texts)
                .isEqualTo(before.entries().stream()
                        .map(TranslationTable.Entry::texts)
                        .toList());
        assertThat(changed).contains("\"welcome\":{\"en\":\"Hello\"}");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TranslatedDefinition.with(Definitions.PARTLY, "fa", Map.of("question.gone.title", "x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TranslatedDefinition.with(Definitions.PARTLY, "FA!", Map.of()));
    }
}
