package org.edrak.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edrak.analysis.Span;
import org.edrak.analysis.aspects.OwnAspect;
import org.edrak.analysis.aspects.Vocabulary;
import org.edrak.bodies.FormBody;
import org.edrak.pages.views.FieldError;
import org.edrak.pages.views.Quote;
import org.edrak.questionnaires.Driver;
import org.junit.jupiter.api.Test;

class AspectFormTest {
    private static AspectForm form(Vocabulary kept, String key, Map<String, String> fields) {
        Map<String, List<String>> sent = new HashMap<>();
        fields.forEach((name, value) -> sent.put(name, List.of(value)));
        return new AspectForm(kept, key, new FormBody(sent));
    }

    @Test
    void makesKeysOfLatinNamesAndNumbersOthers() {
        assertThat(AspectForm.newKey(Vocabulary.NONE, "Gift wrap & ribbons!")).isEqualTo("gift-wrap-ribbons");
        assertThat(AspectForm.newKey(Vocabulary.NONE, "Delivery")).isEqualTo("delivery-2");
        assertThat(AspectForm.newKey(Vocabulary.NONE, "کادو")).isEqualTo("own");
        OwnAspect own = new OwnAspect("own", Driver.PRICE, Map.of("fa", "کادو"), Map.of(), false);
        assertThat(AspectForm.newKey(Vocabulary.NONE.with(own), "2")).isEqualTo("own-2");
        assertThat(AspectForm.newKey(Vocabulary.NONE, "x".repeat(60))).hasSize(32);
    }

    @Test
    void readsWordsByLinesAndCommasOfBothScripts() {
        AspectForm form = form(
                Vocabulary.NONE,
                "",
                Map.of(
                        "nameEn",
                        "Gift",
                        "driver",
                        "price",
                        "wordsFa",
                        "کادو، روبان\nکادو",
                        "wordsEn",
                        "gift , ribbon*"));
        assertThat(form.aspect().words("fa")).containsExactly("کادو", "روبان");
        assertThat(form.aspect().words("en")).containsExactly("gift", "ribbon*");
        assertThat(form.errors()).isEmpty();
    }

    @Test
    void namesTheFieldThatIsWrong() {
        AspectForm form = form(Vocabulary.NONE, "", Map.of("driver", "none-such", "wordsEn", "(a+)+"));
        assertThat(form.errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("driver", "nameEn", "wordsEn");
    }

    @Test
    void saysNothingOfAnAspectThatIsAsItShips() {
        Map<String, String> plain = Map.of("driver", "support-quality");
        assertThat(form(Vocabulary.NONE, "delivery", plain).changed()).isEqualTo(Vocabulary.NONE);
        assertThat(form(Vocabulary.NONE, "delivery", Map.of("driver", "price"))
                        .changed()
                        .aspects())
                .hasSize(1);
        assertThat(form(Vocabulary.NONE, "delivery", Map.of("driver", "support-quality", "off", "on"))
                        .changed()
                        .aspects())
                .hasSize(1);
    }

    @Test
    void cutsLongTextsAroundWhatIsLookedFor() {
        String text = "word ".repeat(200) + "ribbon" + " more".repeat(200);
        Quote quote = Excerpts.of(text, "en", List.of(new Span(1000, 1006)));
        assertThat(quote.pieces()).hasSize(3);
        assertThat(quote.pieces().get(0).text()).startsWith("…word").hasSizeLessThan(140);
        assertThat(quote.pieces().get(1).text()).isEqualTo("ribbon");
        assertThat(quote.pieces().get(2).text()).endsWith("…").hasSizeLessThan(360);
    }
}
