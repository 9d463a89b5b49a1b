package org.edrak.translations;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.Map;
import org.edrak.templates.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationCsvTest {
    private static final String ZWNJ = "\u200C";

    private static TranslationImport read(String csv) {
        return TranslationCsv.read(Definitions.PARTLY, csv.getBytes(UTF_8));
    }

    @Test
    void writesAllLanguagesBehindAByteOrderMark() {
        String csv = new String(TranslationCsv.write(Definitions.PARTLY), UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFkey,en,fa\r\ntitle,Your visit,بازدید شما\r\nwelcome,Hello,\r\n")
                .contains("question.reason.choices.Price,Price,\r\n");
    }

    @Test
    void findsNothingNewInWhatItWrote() {
        for (var template : Templates.all()) {
            var read = TranslationCsv.read(template.definition(), TranslationCsv.write(template.definition()));
            assertThat(read.texts()).isEmpty();
            assertThat(read.problems()).isEmpty();
        }
    }

    @Test
    void takesOverTranslations() {
        var read = read("key,en,fa\nwelcome,Hello,خوش" + ZWNJ + "آمدید\nquestion.nps.title,Would you recommend us?,\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.count()).isEqualTo(1);
        assertThat(read.into(Definitions.PARTLY)).contains("\"fa\":\"خوش" + ZWNJ + "آمدید\"");
    }

    @Test
    void takesALanguageThatIsNew() {
        var read = read("\uFEFFkey;fa;ar;en\r\n\r\nwelcome;;\"أهلا; وسهلا\";Hello\r\n");
        assertThat(read.texts()).isEqualTo(Map.of("ar", Map.of("welcome", "أهلا; وسهلا")));
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=a",
                "'=a",
                "''=a",
                "+1+1",
                "-5",
                "'-5",
                "-a",
                "@SUM(1)",
                "＝a",
                "\u00A0=a",
                "\u200B=a",
                "'",
                "'tis",
                "a\"b,c;d",
                "دو خط\nدوم",
                "نیم\u200Cفاصله",
                "\u202Bالف\u202C",
                "😀",
                "{nps}",
                "-5,25",
                "=",
                "'+"
            })
    void bringsEveryTextBack(String text) {
        String source = Definitions.titled("x");
        String translated = TranslatedDefinition.with(source, "fa", Map.of("question.q.title", text));
        var read = TranslationCsv.read(source, TranslationCsv.write(translated));
        assertThat(read.into(source)).isEqualTo(translated);
        String asSource = Definitions.titled(text);
        assertThat(TranslationCsv.read(asSource, TranslationCsv.write(asSource)).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-a", "@a", "  =a", "＝a", "＠a", "\t=a", "'=a"})
    void leavesNoCellThatBeginsAFormula(String text) {
        String definition = Definitions.titled(text).replace("\"T\"", "{\"en\":\"T\",\"fa\":\"=f\"}");
        String csv = new String(TranslationCsv.write(definition), UTF_8);
        assertThat(csv).doesNotContainPattern("[,\n\uFEFF]\"?[\\s\\u00A0]*[=+\\-@＝＋－＠]");
    }

    @Test
    void guardsTheNamesOfColumnsToo() {
        String csv = new String(TranslationCsv.write("{\"locale\":\"=cmd|' /C calc'!A0\",\"title\":\"T\"}"), UTF_8);
        assertThat(csv).startsWith("\uFEFFkey,'=cmd");
    }

    @Test
    void tellsWhatItCannotUse() {
        var read = read("""
                key,en,fa,Notes
                question.gone.title,Gone,رفته
                welcome,Hello there,درود
                question.why.title,You gave {nps}. Why?,چرا {name}؟
                "question.nps.title","Would you recommend us?","آیا
                ما را؟",a note
                trigger.1.message,Bye,%s
                question.nps.title,Would you recommend us?,دوباره
                quota.all.message
                page.first.title,About you,\0
                """.formatted("ب".repeat(4001)));
        assertThat(read.problems())
                .extracting(
                        TranslationProblem::line,
                        TranslationProblem::key,
                        TranslationProblem::code,
                        TranslationProblem::isWarning)
                .containsExactly(
                        tuple(1L, "", "translation.unknown-column", true),
                        tuple(2L, "question.gone.title", "translation.unknown-key", false),
                        tuple(3L, "welcome", "translation.source-changed", false),
                        tuple(4L, "question.why.title", "translation.placeholder-missing", true),
                        tuple(4L, "question.why.title", "translation.placeholder-unknown", true),
                        tuple(6L, "trigger.1.message", "translation.not-a-text", false),
                        tuple(7L, "question.nps.title", "translation.twice", false),
                        tuple(8L, "quota.all.message", "translation.source-changed", false),
                        tuple(9L, "page.first.title", "translation.not-a-text", false));
        assertThat(read.texts())
                .isEqualTo(
                        Map.of("fa", Map.of("question.why.title", "چرا {name}؟", "question.nps.title", "آیا\nما را؟")));
    }

    @Test
    void seesNoChangeInLineEnds() {
        String source = Definitions.titled("one\r\ntwo");
        var read = TranslationCsv.read(source, "key,en,fa\nquestion.q.title,\"one\ntwo \",یک\n".getBytes(UTF_8));
        assertThat(read.problems()).isEmpty();
        assertThat(read.count()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoSuchFile() {
        assertThat(code("")).isEqualTo("translation.no-header");
        assertThat(code("a,b\n1,2")).isEqualTo("translation.no-header");
        assertThat(code("key,fa\nwelcome,x")).isEqualTo("translation.no-header");
        assertThat(code("<svg onload=alert(1)>,en")).isEqualTo("translation.no-header");
        assertThat(code("key,en,fa,fa\n")).isEqualTo("translation.twice");
        byte[] persian = "key,en,fa\nwelcome,Hello,درود\n".getBytes(Charset.forName("windows-1256"));
        assertThat(TranslationCsv.read(Definitions.PARTLY, persian)
                        .problems()
                        .getFirst()
                        .code())
                .isEqualTo("translation.not-utf-8");
        assertThat(TranslationCsv.read(Definitions.PARTLY, "key,en".getBytes(UTF_16))
                        .problems()
                        .getFirst()
                        .code())
                .isEqualTo("translation.not-utf-8");
        assertThat(TranslationCsv.read(Definitions.PARTLY, new byte[TranslationImport.LARGEST_FILE + 1])
                        .problems()
                        .getFirst()
                        .code())
                .isEqualTo("translation.file-too-large");
    }

    private static String code(String csv) {
        return read(csv).problems().getFirst().code();
    }

    @Test
    void usesNothingOfAFileThatBreaksOff() {
        var read = read("key,en,fa\nwelcome,Hello,درود\nquestion.nps.title,\"Would you");
        assertThat(read.texts()).isEmpty();
        assertThat(read.problems())
                .extracting(TranslationProblem::line, TranslationProblem::code)
                .containsExactly(tuple(3L, "translation.not-csv"));
    }

    @Test
    void stopsAtAThousandProblems() {
        var read = read("key,en,fa\nwelcome,Hello,درود\n" + "x,y,z\n".repeat(200_000));
        assertThat(read.problems()).hasSize(1001);
        assertThat(read.problems().getLast().code()).isEqualTo("translation.too-many-problems");
        assertThat(read.texts()).isEmpty();
    }
}
