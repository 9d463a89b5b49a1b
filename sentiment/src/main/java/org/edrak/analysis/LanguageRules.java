package org.edrak.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.edrak.analysis.linear.LanguageWeights;

/**
 * Tells the language of a text: script first, then letters and small words for what shares it, then n-grams. It reads the
 * first 4,000 characters. A word without any such sign counts as Persian or English, after its script.
 */
final class LanguageRules {
    private static final int READ = 4_000;
    private static final int CODE = 3;
    /** Persian in Latin letters has a word of which that is sure among so many: other languages have such words by chance. */
    private static final int LEAST_SHARE = 16;

    private static final String PERSIAN_LETTERS = "پچژگکی";
    /** Letters of Urdu, Pashto, Sorani, Sindhi and Uyghur that neither Persian nor Arabic has. */
    private static final String OTHER_LETTERS = "ٹڈڑںےۓټډړږښځڅۍېۆێڵڕڤۇۈۋڭ";

    /** Forms of one letter that those languages use, and some keyboards for Persian. */
    private static final String SHARED_LETTERS = "ہھە";

    private static final Set<String> PERSIAN_WORDS = words("است از که را با این آن برای خیلی بود ولی هم شد شده نیست "
            + "نبود نه ممنون عالی خوب بد واقعا فقط اما من ما شما بسیار های ها می نمی دارد داره کرد کردم سفارش ارسال قیمت غذا"
            + " کیفیت افتضاح مرسی سلام بودن راضی پشتیبانی البته العاده الان باید بشه هستش به در رو یک هست رسید یه نسبت تا "
            + "اصلا تو همه خوبه استفاده میشه خریدم خوبی کم عالیه ممنونم خرید نظر کالا خوشمزه کاملا سرد داشت نداره کار بودم "
            + "تازه کنم باشه همیشه بسته کنید بودن دو دستم زیاد بیشتر متاسفانه تحویل نداشت مناسب هر موقع بندی روز تر بهتر "
            + "سریع مزه قابل بار بدون کردن توجه حجم داشتم نان اون هستم ازش زمینی همین دارم حتی مشکل یکم شیرینی کلا حتما "
            + "بازم ارزش هزینه مونده دقیقه نون زود دیر مشتری محصول ساخت خشک لطفا درست جوجه نرم بخرید نکنید نصب سوخته هفته "
            + "جنس شدن هنوز تومن خمیر خراب سالم باتری باطری طراحی معمولی متوسط دوست دادن خودم دوستان");
    private static final Set<String> ENGLISH_WORDS = words(
            "the and is was of to it in for that this with not very but they them you your great best worst never "
                    + "good great bad i my you they we were are have had on at as be so all from would will no an a by me our "
                    + "their thanks thank perfect love nice again food service quality just can get got been what when");

    private LanguageRules() {}

    static Language languageOf(String text) {
        String head = text.length() > READ ? text.substring(0, READ) : text;
        int arabic = 0;
        int latin = 0;
        int others = 0;
        for (int i = 0; i < head.length(); ) {
            int c = head.codePointAt(i);
            i += Character.charCount(c);
            if (!Character.isLetter(c)) {
                continue;
            }
            switch (Character.UnicodeScript.of(c)) {
                case ARABIC -> arabic++;
                case LATIN -> latin++;
                default -> others++;
            }
        }
        if (arabic + latin + others == 0) {
            return Language.NONE;
        }
        if (others > arabic && others > latin) {
            return Language.OTHER;
        }
        // Persian texts are full of Latin names, English ones hardly of Persian names.
        return arabic * 3 >= latin ? arabicScript(head) : latinScript(head);
    }

    private static Language arabicScript(String text) {
        int persian = 0;
        int other = 0;
        for (char c : text.toCharArray()) {
            persian += PERSIAN_LETTERS.indexOf(c) >= 0 ? 1 : 0;
            other += OTHER_LETTERS.indexOf(c) >= 0 ? 2 : SHARED_LETTERS.indexOf(c) >= 0 ? 1 : 0;
        }
        for (String word : split(text)) {
            String plain = word.replace('ك', 'ک').replace('ي', 'ی');
            persian += PERSIAN_WORDS.contains(plain) ? 4 : 0;
            persian += plain.startsWith("می") || plain.startsWith("نمی") ? 1 : 0;
        }
        return persian >= other && LanguageWeights.isPersian(text) ? Language.PERSIAN : Language.OTHER;
    }

    private static Language latinScript(String text) {
        String named = withoutNames(text);
        String[] words = split(named.toLowerCase(Locale.ROOT));
        long persian = Arrays.stream(words).filter(Finglish::isSure).count();
        long english = Arrays.stream(words).filter(ENGLISH_WORDS::contains).count();
        if (persian > 0 && persian >= english && persian * LEAST_SHARE >= words.length) {
            return Language.PERSIAN;
        }
        return LanguageWeights.isEnglish(named) ? Language.ENGLISH : Language.OTHER;
    }

    /** The text without links, tags, names after {@code @} and short codes in capitals, which have no language. */
    private static String withoutNames(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                String word = text.substring(start, i);
                boolean name = word.startsWith("@") || word.startsWith("#") || word.startsWith("http");
                boolean code = word.length() <= CODE && word.chars().noneMatch(Character::isLowerCase);
                if (!name && !code) {
                    out.append(word).append(' ');
                }
                start = i + 1;
            }
        }
        return out.toString();
    }

    private static String[] split(String text) {
        String[] words = new String[text.length() / 2 + 1];
        int count = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean part = i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '\'');
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                words[count++] = text.substring(start, i);
                start = -1;
            }
        }
        return Arrays.copyOf(words, count);
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
