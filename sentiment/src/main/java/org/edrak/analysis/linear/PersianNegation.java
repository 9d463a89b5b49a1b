package org.edrak.analysis.linear;

import java.util.Set;

/** Which words of a Persian text in model form negate what stands before them. */
final class PersianNegation {
    private static final Set<String> WORDS = Set.of(
            "نیست",
            "نیستم",
            "نیستن",
            "نیستند",
            "نبود",
            "نبودم",
            "نبودن",
            "نبودند",
            "نباشد",
            "نباشه",
            "نباشید",
            "نشد",
            "نشده",
            "نشدم",
            "نداره",
            "ندارد",
            "ندارم",
            "ندارند",
            "ندارن",
            "نداشت",
            "نداشتم",
            "نداشتن",
            "نداشتند",
            "نکرد",
            "نکردم",
            "نکردن",
            "نکردند",
            "نکنید",
            "نکنین",
            "نده",
            "ندید",
            "نداد",
            "ندادن",
            "ندادند",
            "نخرید",
            "نخرین",
            "نخواهم",
            "نخوردم",
            "نخورید",
            "نرسید",
            "نیومد",
            "نیامد",
            "نیاوردن",
            "نیاورد",
            "نفرستادن",
            "نفرستاد",
            "نیس",
            "نبوده",
            "نکرده",
            "نداده");

    private PersianNegation() {}

    static boolean negates(String word) {
        return WORDS.contains(word) || (word.length() > 4 && word.startsWith("نمی"));
    }
}
