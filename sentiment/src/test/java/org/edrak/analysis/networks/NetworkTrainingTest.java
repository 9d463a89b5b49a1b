package org.edrak.analysis.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edrak.analysis.engines.NetworkTraining;
import org.edrak.analysis.engines.StandardEngines;
import org.edrak.analysis.linear.AspectModel;
import org.edrak.analysis.linear.LinearSentiment;
import org.edrak.analysis.linear.TextForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkTrainingTest {
    private static final List<String> GOODS = List.of("کفش", "کتاب", "گوشی", "لباس", "ساعت", "کیف");

    @TempDir
    private Path folder;

    /** Neither the taxonomy nor any of these words knows the aspect: only its own texts teach it. */
    private List<String> aspects() {
        List<String> lines = new ArrayList<>();
        for (String good : GOODS) {
            for (String word : List.of("خوب", "بد", "زیبا", "ساده")) {
                lines.add(line(good + " را دیدم و " + word + " بود", "-3"));
                lines.add(line(good + " را خریدم و نگین آن " + word + " بود", word.equals("بد") ? "-1" : "1"));
            }
        }
        return lines;
    }

    private static String line(String text, String jewel) {
        return "{\"review\":\"%s\",\"labels\":{\"نگین\":\"%s\",\"کلی\":\"1\"}}".formatted(text, jewel);
    }

    @Test
    void findsWhatItsTextsTeachAndGivesTheSameBytesTwice() throws IOException {
        Path train = Files.write(folder.resolve("train.jsonl"), aspects());
        Path first = folder.resolve("first.edl");
        Path second = folder.resolve("second.edl");
        NetworkTraining.main(new String[] {"fa", first.toString(), train.toString()});
        NetworkTraining.main(new String[] {"fa", second.toString(), train.toString()});

        assertThat(AspectNetworks.beside(first)).hasSameBinaryContentAs(AspectNetworks.beside(second));
        AspectModel ngrams = AspectModel.read(first, StandardEngines.tongue("fa"), LinearSentiment.shipped("fa"));
        AspectNetworks model = AspectNetworks.read(AspectNetworks.beside(first), ngrams, TextForm.PERSIAN);
        assertThat(model.aspects("انگشتر را خریدم و نگین آن شکسته بود")).containsExactly("نگین");
        assertThat(model.aspects("انگشتر را دیدم و شکسته بود")).isEmpty();
        assertThat(model.polarities("نگین آن خوب بود", Set.of("نگین"))).isEqualTo(Map.of("نگین", "positive"));
    }
}
