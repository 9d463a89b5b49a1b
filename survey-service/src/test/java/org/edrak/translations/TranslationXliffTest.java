package org.edrak.translations;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.edrak.templates.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationXliffTest {
    private static final String UNIT =
            "<trans-unit id='welcome'><source>Hello</source><target>%s</target></trans-unit>";

    private static String xliff(String units) {
        return """
                <?xml version="1.0"?>
                <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
                <file original="x" source-language="en" target-language="fa" datatype="plaintext"><body>
                %s
                </body></file></xliff>
                """.formatted(units);
    }

    private static TranslationImport read(String xml) {
        return TranslationXliff.read(Definitions.PARTLY, xml.getBytes(UTF_8));
    }

    @Test
    void writesOneUnitPerText() {
        String xml = new String(TranslationXliff.write(Definitions.PARTLY, "fa"), UTF_8);
        assertThat(xml)
                .contains("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">")
                .contains("source-language=\"en\" target-language=\"fa\"")
                .contains(
                        "<trans-unit id=\"title\" xml:space=\"preserve\">\n        <source>Your visit</source>\n        <target>بازدید شما</target>")
                .contains("<source>Hello</source>\n        <note>welcome</note>");
        assertThatIllegalArgumentException().isThrownBy(() -> TranslationXliff.write(Definitions.PARTLY, "en"));
        assertThatIllegalArgumentException().isThrownBy(() -> TranslationXliff.write(Definitions.PARTLY, "../fa"));
    }

    @Test
    void findsNothingNewInWhatItWrote() {
        for (var template : Templates.all()) {
            var read =
                    TranslationXliff.read(template.definition(), TranslationXliff.write(template.definition(), "fa"));
            assertThat(read.texts()).isEmpty();
            assertThat(read.problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=a",
                "'=a",
                "<b>&amp;</b> ]]>",
                "\"'",
                "دو خط\nدوم",
                "نیم\u200Cفاصله",
                "\u202Bالف\u202C",
                "😀",
                "{nps}",
                "tab\there",
                "two  spaces"
            })
    void bringsEveryTextBack(String text) {
        String source = Definitions.titled("x");
        String translated = TranslatedDefinition.with(source, "fa", Map.of("question.q.title", text));
        var read = TranslationXliff.read(source, TranslationXliff.write(translated, "fa"));
        assertThat(read.into(source)).isEqualTo(translated);
        String asSource = Definitions.titled(text);
        assertThat(TranslationXliff.read(asSource, TranslationXliff.write(asSource, "fa"))
                        .problems())
                .isEmpty();
    }

    @Test
    void writesXmlWhateverADraftHolds() {
        String draft = Definitions.titled("a\u0001\uFFFEb\r\nc");
        var read = TranslationXliff.read(draft, TranslationXliff.write(draft, "fa"));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void readsWhatToolsMakeOfIt() {
        var read = read(xliff("""
                <group><trans-unit id="welcome" approved="yes">
                  <source>He<g id="1">llo</g></source>
                  <seg-source><mrk mtype="seg" mid="1">Hello</mrk></seg-source>
                  <target state="final"><mrk mtype="seg" mid="1">خوش<![CDATA[ آمدید]]></mrk>&#x200C;</target>
                  <alt-trans><source>Hello you</source><target>چیز دیگر</target></alt-trans>
                </trans-unit>
                <trans-unit id="question.why.title">
                  <source>You gave {nps}. Why?</source><target state="needs-translation">You gave {nps}. Why?</target>
                </trans-unit>
                <trans-unit id="trigger.1.message"><source>Bye</source><target/></trans-unit></group>
                """).replace("target-language=\"fa\"", "target-language=\"fa-IR\""));
        assertThat(read.problems()).isEmpty();
        assertThat(read.texts()).isEqualTo(Map.of("fa", Map.of("welcome", "خوش آمدید\u200C")));
    }

    @Test
    void tellsWhatItCannotUse() {
        var read = read(xliff("""
                <trans-unit id="question.gone.title"><source>Gone</source><target>رفته</target></trans-unit>
                <trans-unit><source>Gone</source><target>رفته</target></trans-unit>
                <trans-unit id="welcome"><source>Hello there</source><target>درود</target></trans-unit>
                <trans-unit id="question.why.title"><source>You gave {nps}. Why?</source><target>چرا؟</target></trans-unit>
                """));
        assertThat(read.problems())
                .extracting(
                        TranslationProblem::line,
                        TranslationProblem::key,
                        TranslationProblem::code,
                        TranslationProblem::isWarning)
                .containsExactly(
                        tuple(4L, "question.gone.title", "translation.unknown-key", false),
                        tuple(5L, "", "translation.unknown-key", false),
                        tuple(6L, "welcome", "translation.source-changed", false),
                        tuple(7L, "question.why.title", "translation.placeholder-missing", true));
        assertThat(read.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "", "x", "ENGLISH", "fa\u0000"})
    void needsAnotherLanguage(String language) {
        var read = read(xliff(UNIT.formatted("درود"))
                .replace("target-language=\"fa\"", language.isEmpty() ? "" : "target-language=\"" + language + "\""));
        assertThat(read.texts()).isEmpty();
        assertThat(read.problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "<html/>",
                "<xliff/>",
                "<xliff version='2.0' xmlns='urn:oasis:names:tc:xliff:document:2.0'><file/></xliff>",
                "<xliff version='1.2'><file target-language='fa'><body>",
                "<xliff version='1.2'>&nope;</xliff>",
                "<?xml version='1.0' encoding='no-such'?><xliff version='1.2'/>"
            })
    void refusesWhatIsNoSuchFile(String xml) {
        var read = read(xml);
        assertThat(read.texts()).isEmpty();
        assertThat(read.problems())
                .hasSize(1)
                .allMatch(problem -> problem.code().equals("translation.not-xliff") && problem.line() > 0);
    }

    @Test
    void refusesBrokenBytes() {
        byte[] bytes = xliff(UNIT.formatted("درود")).getBytes(UTF_8);
        bytes[new String(bytes, UTF_8).indexOf("درود")] = (byte) 0xFF;
        assertThat(TranslationXliff.read(Definitions.PARTLY, bytes).texts()).isEmpty();
        assertThat(TranslationXliff.read(Definitions.PARTLY, new byte[TranslationImport.LARGEST_FILE + 1])
                        .problems())
                .extracting(TranslationProblem::code)
                .containsExactly("translation.file-too-large");
    }

    @Test
    void readsOtherEncodingsThatXmlNames() {
        String xml = xliff(UNIT.formatted("درود")).replace("version=\"1.0\"", "version=\"1.0\" encoding=\"UTF-16\"");
        assertThat(TranslationXliff.read(Definitions.PARTLY, xml.getBytes(UTF_16))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void opensNoFileOfTheServer(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "canary");
        for (String type : new String[] {
            "<!DOCTYPE xliff [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
            "<!DOCTYPE xliff SYSTEM \"" + secret.toUri() + "\">",
            "<!DOCTYPE xliff [<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p;]>"
        }) {
            var read = read(xliff(UNIT.formatted("&x;")).replace("?>\n", "?>\n" + type + "\n"));
            assertThat(read.texts()).isEmpty();
            assertThat(read.problems())
                    .extracting(TranslationProblem::code)
                    .containsExactly("translation.document-type");
        }
    }

    @Test
    void doesNotExpandEntities() {
        StringBuilder type = new StringBuilder("<!DOCTYPE xliff [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            type.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        var read = read(xliff(UNIT.formatted("&a29;")).replace("?>\n", "?>\n" + type + "]>\n"));
        assertThat(read.texts()).isEmpty();
        assertThat(read.problems()).extracting(TranslationProblem::code).containsExactly("translation.document-type");
    }

    @Test
    void survivesDeepNesting() {
        var read = read(xliff("<group>".repeat(200_000) + UNIT.formatted("درود") + "</group>".repeat(200_000)));
        assertThat(read.problems().size() + read.count()).isEqualTo(1);
    }
}
