package org.edrak.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.edrak.questionnaires.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpinionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "غذا عالی بود ولی ارسال افتضاح | food | delivery",
                "غذا خیلی خوشمزه بود اما پیک بی‌ادب بود و معذرت هم نخواست | food | delivery",
                "کیفیت عالی است ولی قیمت خیلی گران است | product-quality | price",
                "The food was great but delivery was terrible | food | delivery",
                "The staff were friendly, but the checkout was awful. | staff | checkout",
                "The food was great and the service was terrible | food | support",
                "Great camera, however the support is horrible. | features | support"
            })
    void tellsBothSidesOfAContrast(String text, String liked, String disliked) {
        List<Opinion> opinions = Analyzers.read(text).opinions();
        assertThat(polarity(opinions, liked)).as(opinions.toString()).isPositive();
        assertThat(polarity(opinions, disliked)).as(opinions.toString()).isNegative();
    }

    @Test
    void keepsOpinionsApartWithoutAContrast() {
        List<Opinion> opinions =
                Analyzers.read("غذا عالی و خوشمزه بود و برخورد پیک افتضاح بود").opinions();
        assertThat(polarity(opinions, "food")).isPositive();
        assertThat(polarity(opinions, "staff")).isNegative();
    }

    @Test
    void sharesOneVerdictAmongAspectsInARow() {
        List<Opinion> opinions =
                Analyzers.read("کیفیت، قیمت و بسته‌بندی عالی بود").opinions();
        assertThat(opinions).extracting(Opinion::aspect).containsExactly("product-quality", "price", "packaging");
        assertThat(opinions)
                .allSatisfy(opinion -> assertThat(opinion.polarity()).isPositive());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ممنون. بسته‌بندیِ شما عااالی بود! | packaging | بسته‌بندیِ | product-quality",
                "  كيفيّت محصول خوب است | product-quality | كيفيّت | product-quality",
                "قیمت‌ها بالاست | price | قیمت‌ها | price",
                "😀 Sorry, but the 'customer service' is bad | support | customer service | support-quality",
                "I got two refunds already. | returns | refunds | support-quality",
                "این برند را همه می‌شناسند | brand | برند | brand-positioning",
                "I don’t trust them | trust | trust | reputation"
            })
    void pointsAtTheWordsOfTheOriginal(String text, String aspect, String words, String driver) {
        Opinion opinion = Analyzers.read(text).opinions().stream()
                .filter(each -> each.aspect().equals(aspect))
                .findFirst()
                .orElseThrow();
        assertThat(opinion.span().in(text)).isEqualTo(words);
        assertThat(opinion.driver()).isEqualTo(new Driver(driver));
    }

    @Test
    void doesNotTakeAnAdverbForAnAspect() {
        assertThat(Analyzers.read("اصلا خوب نبود").opinions()).isEmpty();
    }

    @Test
    void keepsSentencesInsideTheText() {
        String text = "First one was fine. Second was awful!\n\nسلام. Third?";
        Analysis analysis = Analyzers.read(text);
        assertThat(analysis.sentences()).hasSizeGreaterThan(2);
        assertThat(analysis.sentences().getFirst().span().in(text)).isEqualTo("First one was fine.");
    }

    private static double polarity(List<Opinion> opinions, String aspect) {
        return opinions.stream()
                .filter(opinion -> opinion.aspect().equals(aspect))
                .mapToDouble(Opinion::polarity)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + aspect + " in " + opinions));
    }
}
