package org.edrak.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Messages FA = Messages.of(Page.FA);
    private static final Messages EN = Messages.of(Page.EN);
    private static final Pattern LITERAL = Pattern.compile("(?:\"|done=)([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9_-]+)*)\"");
    private static final Pattern USED = Pattern.compile("(?:\\.t\\(|label = |hint = |says = |tells = )\"([^\"]+)\"");

    private static final Pattern FOUND_WRONG = Pattern.compile(
            "\"((?:answer|conversation|definition|expression|feed|import|moving|outbound|review|surveyfile|taxonomy)\\.[a-z][a-z-]*)\"");

    /** Kinds of names whose keys are put together while a page is written. */
    private static final List<String> NAMED = List.of(
            "aspect.",
            "change.",
            "conversation.on.",
            "corrections.did.",
            "corrections.of.",
            "channel.",
            "dates.",
            "dimension.",
            "driver.",
            "editor.",
            "encoding.",
            "error.",
            "field.",
            "flagged.",
            "group.",
            "import.step.",
            "import.target.",
            "kind.",
            "kano.",
            "language.",
            "locale.",
            "mail.fault.",
            "mail.trouble.",
            "moving.format.",
            "moving.step.",
            "outcome.",
            "publish.",
            "quadrant.",
            "settings.",
            "question.kind.",
            "report.days.",
            "report.kano.words.",
            "report.left.",
            "report.weighing.missing.",
            "report.withheld.",
            "review.kind.",
            "reviews.copies.",
            "role.",
            "run.state.",
            "feed.field.",
            "feed.format.",
            "sentiment.",
            "source.every.",
            "source.kind.",
            "source.runs.none.",
            "source.state.",
            "source.delete.",
            "source.secret.new.",
            "step.",
            "tone.",
            "turn.",
            "urgency.",
            "verdict.",
            "weights.fault.",
            "worth.");

    /** Words for resources that do not use them yet. */
    private static final Set<String> AWAITED = Set.of(
            "sign-in.ended", "sign-out.done", "home.sample.done", "survey.created.done", "import.file-too-large");

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(FA.keys()).isEqualTo(EN.keys());
    }

    @Test
    void takesTheSameArgumentsInBothLanguages() {
        for (String key : FA.keys()) {
            assertThat(arguments(FA.text(key))).as(key).isEqualTo(arguments(EN.text(key)));
        }
    }

    @Test
    void hasEveryWordThatPagesUse() {
        assertThat(found(USED, templates())).allMatch(key -> key.endsWith(".") || FA.has(key));
    }

    @Test
    void saysEverythingThatCanBeWrong() {
        assertThat(found(FOUND_WRONG, sources())).isNotEmpty().allMatch(FA::has);
    }

    @Test
    void namesEveryAspectOfTheTaxonomy() throws IOException {
        try (var in = requireNonNull(getClass().getResourceAsStream("/org/edrak/analysis/aspects/aspects-en.txt"))) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
            assertThat(lines.filter(line -> line.contains("|") && !line.startsWith("#")))
                    .isNotEmpty()
                    .allMatch(line -> FA.has(
                            "aspect." + line.substring(0, line.indexOf('|')).strip()));
        }
    }

    @Test
    void hasNoWordThatNothingUses() {
        Set<String> used = found(LITERAL, Stream.concat(templates(), sources()));
        assertThat(FA.keys())
                .filteredOn(key -> NAMED.stream().noneMatch(key::startsWith) && !AWAITED.contains(key))
                .isSubsetOf(used);
    }

    @Test
    void writesNumbersInTheReadersDigits() {
        assertThat(FA.text("pages.of", 2, 1_250)).isEqualTo("صفحهٔ ۲ از ۱٬۲۵۰");
        assertThat(EN.text("import.done", 1)).isEqualTo("1 new entry is stored");
    }

    @Test
    void showsTheKeyOfAWordThatIsMissing() {
        assertThat(FA.text("no.such.word", 1)).isEqualTo("no.such.word");
    }

    private static Set<String> arguments(String pattern) {
        var parsed = new MessagePattern(pattern);
        var names = new TreeSet<String>();
        for (int i = 0; i < parsed.countParts(); i++) {
            if (parsed.getPartType(i) == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(parsed.getSubstring(parsed.getPart(i)));
            }
        }
        return names;
    }

    private static Set<String> found(Pattern pattern, Stream<String> texts) {
        return texts.flatMap(text -> pattern.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> templates() {
        return files(Path.of("src/main/jte"), ".jte");
    }

    /** The Java of all modules: what the domain finds wrong is said here. */
    private static Stream<String> sources() {
        return Stream.of("survey-service", "sentiment", "reporting", "webapp")
                .flatMap(module -> files(Path.of("..", module, "src", "main", "java"), ".java"));
    }

    private static Stream<String> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).map(MessagesTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
