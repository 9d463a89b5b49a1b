package org.edrak.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    private static final String PERSIAN = "عالی بود|خیلی بد|اصلا خوب نبود|مرسی|سلام|ممنون از شما|دیر رسید|غذا سرد بود|"
            + "قیمت مناسب|ارزان و خوب|خوش طعم|راضی نیستم|كيفيت خوب|بسيار عالي|مثل هميشه خوب|تازه و داغ|بسته شکسته بود|"
            + "افتضاح|معمولی|خوشمزه|بد نبود|سریع و تمیز|برخورد محترمانه|نون خشک بود|حجم کم|ارسال سریع|خراب شد|"
            + "سالاد تازه نبود|هنوز نرسیده|تشکر|طعم خوب ولی سرد|با تشکر|حتما امتحان کنید|دوباره می‌خرم|ضعیف|"
            + "نرم و سبک|مناسب خانواده|کاش بهتر بود|بد مزه|واقعا عالی";
    private static final String ARABIC =
            "الخدمة ممتازة|جيد جدا|شكرا لكم|المنتج سيء|التوصيل سريع|الطعام لذيذ|لا أنصح به|"
                    + "تجربة رائعة|غير نظيف|السعر مرتفع|أفضل مطعم|خدمة سيئة جدا|وصل متأخرا|الغرفة نظيفة|ممتاز|رائع|"
                    + "المكان جميل|الموظفون لطفاء|لم يعجبني|هذا أسوأ فندق|جودة عالية|لن أعود مرة أخرى|كل شيء كان جيدا|"
                    + "الأسعار معقولة|انصح الجميع|تعامل راقي|الأكل بارد|حجز سهل|ما عجبني|مو نظيف أبدا|الشاشة مكسورة|"
                    + "توصيل بطيء جدا|شكرا على الهدية|القهوة لذيذة|من أجمل الأماكن";
    /** Without a letter that Persian lacks, and with few of the small words: as people write in Cairo, Amman and Riyadh. */
    private static final String PLAIN_ARABIC =
            "والله ما قصرتوا|يسلمو ايديكم|بصراحة صدمني|وجبات باردة وطعم مقبول|ما راح ارجع لهم|طلبي تاخر ساعتين|"
                    + "صراحه تعبت معهم|يستاهل التجربه|نظافتهم ضعيفه|حجمه صغير ومو عملي|يفتح النفس|بطاريته تخلص بسرعه|"
                    + "موظف وقح|روعه بمعنى الكلمه|ازعاج طول الليل|خلوني انتظر وبعدين اعتذروا|جربوه ولن تندموا|"
                    + "مكسور من اول استعمال|سعره نار|يعطيكم العافيه|تغليف مرتب|بعيد شوي بس حلو|طعمه يجنن|"
                    + "استغلال واضح للزبائن|رجعت فلوسي بعد شهر|وايد زين|مبسوط منه جدا";

    private static final String ENGLISH = "Great|Too expensive|Never again|Love it|ok|Not bad at all|Would buy again|"
            + "Late delivery|Broken on arrival|Nice|Cheap and cheerful|Rude staff|Thanks!|Awful|Works fine|"
            + "Perfect fit|Waste of money|10/10 would recommend|Friendly service|Cold food|Meh|Superb quality|"
            + "No complaints|Poor battery|Smells weird|Good value|Excellent|Not happy|LOVED IT|so so";
    private static final String FOREIGN =
            "Lieferung kam zu spät|Leider kaputt angekommen|Personal freundlich|Nie wieder|Preis zu hoch|"
                    + "Livraison rapide|Produit cassé|Je recommande|Personnel aimable|Prix trop élevé|"
                    + "Llegó tarde y roto|Muy buena calidad|Atención pésima|No lo recomiendo|Comida fría|"
                    + "Consegna veloce|Cibo freddo e caro|Personale gentile|Mai più|Ottima scelta|"
                    + "Kargo geç geldi|Çok lezzetli|Fiyatı uygun|Tavsiye etmiyorum|Personel ilgisiz|"
                    + "Entrega atrasada|Produto com defeito|Recomendo a todos|Barang rusak|Pengiriman cepat sekali|"
                    + "Çatdırılma gecikdi|Xidmət yaxşıdır";
    private static final String LATIN_PERSIAN = "kheili khoob bood|ghaza sard bood|aslan khub nabud|mamnoon ali bood|"
            + "keyfiat behtarin|motasefane dir resid|sefaresh eshtebah bood|vaghean khoshmaze|"
            + "dishab kharidam|hanooz nareside|chera javab nemidan|emrooz avordand|bayad behtar beshe";

    @Test
    void tellsShortTextsOfSeveralLanguagesApart() {
        List<String> wrong = new ArrayList<>();
        int all = check(PERSIAN, Language.PERSIAN, wrong)
                + check(ARABIC, Language.OTHER, wrong)
                + check(PLAIN_ARABIC, Language.OTHER, wrong)
                + check(ENGLISH, Language.ENGLISH, wrong)
                + check(FOREIGN, Language.OTHER, wrong)
                + check(LATIN_PERSIAN, Language.PERSIAN, wrong);
        assertThat(1 - (double) wrong.size() / all).as(wrong.toString()).isGreaterThanOrEqualTo(0.97);
    }

    @ParameterizedTest
    @CsvSource({"kheili khoob bood, 1", "ghaza aslan khub nabud, -1"})
    void readsPersianInLatinLetters(String text, int side) {
        assertThat(Analyzers.sentiment(text).score() * side).isPositive();
    }

    private static int check(String texts, Language expected, List<String> wrong) {
        List<String> all = Arrays.asList(texts.split("\\|", -1));
        all.stream().filter(text -> LanguageRules.languageOf(text) != expected).forEach(wrong::add);
        return all.size();
    }
}
