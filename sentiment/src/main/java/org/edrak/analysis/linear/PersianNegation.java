package org.edrak.analysis.linear;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/** Which words of a Persian text in model form a negation behind them reaches: three, but none before a mark. */
final class PersianNegation {
    private static final int REACH = 3;
    private static final Set<String> WORDS =
            Set.of(("نیست نیستم نیستن نیستند نبود نبودم نبودن نبودند نباشد نباشه نباشید نشد نشده نشدم "
                            + "نداره ندارد ندارم ندارند ندارن نداشت نداشتم نداشتن نداشتند نکرد نکردم نکردن نکردند "
                            + "نکنید نکنین نده ندید نداد ندادن ندادند نخرید نخرین نخواهم نخوردم نخورید نرسید نیومد "
                            + "نیامد نیاوردن نیاورد نفرستادن نفرستاد نیس نبوده نکرده نداده")
                    .split(" ", -1));

    private PersianNegation() {}

    static void negated(List<String> words, IntConsumer found) {
        for (int i = 0; i < words.size(); i++) {
            if (negates(words.get(i))) {
                for (int j = i - 1; j >= 0 && j >= i - REACH && !Words.isMark(words.get(j)); j--) {
                    found.accept(j);
                }
            }
        }
    }

    private static boolean negates(String word) {
        return WORDS.contains(word) || (word.length() > 4 && word.startsWith("نمی"));
    }
}
