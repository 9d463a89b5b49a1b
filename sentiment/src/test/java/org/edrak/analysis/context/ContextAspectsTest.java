package org.edrak.analysis.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edrak.analysis.engines.StandardEngines;
import org.edrak.analysis.linear.AspectModel;
import org.edrak.analysis.linear.AspectTrainer;
import org.edrak.analysis.linear.LabelledAspects;
import org.edrak.analysis.linear.LabelledText;
import org.edrak.analysis.linear.LinearSentiment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContextAspectsTest {
    private static final AspectModel.Tongue TONGUE = StandardEngines.tongue("en");
    private static final LinearSentiment GENERAL = LinearSentiment.shipped("en");
    private static final NeighbourEncoder ENCODER = new NeighbourEncoder();

    private static AspectModel ngrams;
    private static ContextAspects trained;

    @BeforeAll
    static void train() {
        AspectTrainer trainer = new AspectTrainer(TONGUE, GENERAL);
        ngrams = trainer.train(texts());
        trained = new ContextAspectTrainer(trainer, ENCODER).train(texts(), ngrams);
    }

    private static List<LabelledAspects> texts() {
        List<LabelledAspects> texts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            for (String food : List.of("tasty", "bland")) {
                String side = food.equals("tasty") ? "positive" : "negative";
                texts.add(new LabelledAspects("the soup was " + food, Map.of("food", side)));
                for (String staff : List.of("kind", "rude")) {
                    texts.add(new LabelledAspects(
                            "the soup was " + food + " and the waiter was " + staff,
                            Map.of("food", side, "staff", staff.equals("kind") ? "positive" : "negative")));
                }
            }
            texts.add(new LabelledAspects("the waiter was rude", Map.of("staff", "negative")));
            texts.add(new LabelledAspects("we came on a train", Map.of()));
        }
        return texts;
    }

    @Test
    void findsWhatATextSpeaksOf() {
        assertThat(trained.known()).containsExactly("food", "staff");
        assertThat(trained.aspects("the soup was bland")).containsExactly("food");
        assertThat(trained.aspects("the waiter was kind and the soup was bland"))
                .containsExactly("food", "staff");
        assertThat(trained.aspects("we came on a train")).isEmpty();
    }

    @Test
    void tellsHowEachAspectIsSpokenOf() {
        assertThat(trained.polarities("the soup was bland and the waiter was kind", Set.of("food", "staff")))
                .containsExactly(Map.entry("food", "negative"), Map.entry("staff", "positive"));
        assertThat(trained.polarities("the soup was tasty and the waiter was rude", Set.of("food", "staff")))
                .containsExactly(Map.entry("food", "positive"), Map.entry("staff", "negative"));
    }

    @Test
    void readsWhatIsNotText() {
        for (String text : List.of("", " ", "\uD83D", "\u0000", "سلام")) {
            assertThat(trained.aspects(text)).as(text).isSubsetOf("food", "staff");
            assertThat(trained.polarities(text, Set.of())).isEmpty();
        }
    }

    @Test
    void isTheSameForTheSameTexts(@TempDir Path folder) throws IOException {
        AspectTrainer trainer = new AspectTrainer(TONGUE, GENERAL);
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        trained.write(one);
        new ContextAspectTrainer(trainer, ENCODER).train(texts(), ngrams).write(other);
        assertThat(other).hasSameBinaryContentAs(one);
        ContextAspects read = ContextAspects.read(one, ngrams, ENCODER);
        assertThat(read.polarities("the soup was bland", Set.of("food")))
                .isEqualTo(trained.polarities("the soup was bland", Set.of("food")));
    }

    @Test
    void refusesAnotherFile(@TempDir Path folder) throws IOException {
        Path classes = folder.resolve("classes");
        ContextClasses.train(sides(), ENCODER, 0.01).write(classes);
        assertThat(ContextClasses.read(classes, ENCODER).of("tasty")).isEqualTo("1");
        assertThatThrownBy(() -> ContextAspects.read(classes, ngrams, ENCODER)).isInstanceOf(IOException.class);
        Files.write(classes, new byte[] {1});
        assertThatThrownBy(() -> ContextClasses.read(classes, ENCODER)).isInstanceOf(IOException.class);
    }

    @Test
    void tellsTheClassOfAText() {
        ContextClasses classes = ContextClasses.train(sides(), ENCODER, 0.01);
        assertThat(classes.of("the soup was bland")).isEqualTo("0");
        assertThat(classes.of("the waiter was kind")).isEqualTo("1");
        assertThat(classes.of("")).isIn("0", "1");
    }

    private static List<LabelledText> sides() {
        List<LabelledText> texts = new ArrayList<>();
        for (String word : List.of("tasty", "kind")) {
            texts.add(new LabelledText("1", "the soup was " + word));
            texts.add(new LabelledText("1", "the waiter was " + word));
        }
        for (String word : List.of("bland", "rude")) {
            texts.add(new LabelledText("0", "the soup was " + word));
            texts.add(new LabelledText("0", "the waiter was " + word));
        }
        return texts;
    }
}
