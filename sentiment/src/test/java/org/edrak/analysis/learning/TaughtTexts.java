package org.edrak.analysis.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.edrak.analysis.linear.NgramRow;
import org.edrak.analysis.linear.TextForm;

/** Texts of customers who stand in line, which no word of a taxonomy names, and for whom room is space and no place. */
public final class TaughtTexts {
    public static final String QUEUE = "queue";
    public static final String PLACE = "place";

    private static final List<String> TIMES =
            List.of("an hour", "twenty minutes", "the whole morning", "ages", "half a day", "until noon");
    private static final List<String> WAITS = List.of(
            "We stood in line for %s",
            "I waited my turn %s with a number in my hand",
            "People were lining up %s before us",
            "Only one counter was open and we stood there %s");
    private static final List<String> DAYS = List.of("today", "Monday", "last week", "spring", "yesterday");
    private static final List<String> THINGS = List.of("soup", "bread", "coffee", "jacket", "lamp", "phone");
    private static final List<String> OTHERS = List.of(
            "The %s was fine and so was the price",
            "My %s broke after a week", "I would buy this %s again", "A %s as one expects it to be");
    private static final List<String> TURNS = List.of("یک ساعت", "بیست دقیقه", "تمام صبح", "نصف روز", "تا ظهر", "کلی");
    private static final List<String> LINES =
            List.of("%s در صف ایستادیم", "%s منتظر نوبت ماندم", "%s جلوی باجه معطل شدیم", "نوبت ما %s نرسید");
    private static final List<String> GOODS = List.of("سوپ", "نان", "قهوه", "کاپشن", "چراغ", "گوشی");
    private static final List<String> REST =
            List.of("این %s خوب بود", "%s بعد از یک هفته خراب شد", "باز هم این %s را می‌خرم", "%s معمولی بود");

    private TaughtTexts() {}

    /** Half of them corrected: those in line have the aspect added, the others were looked at and have it not. */
    public static List<JudgedAspects> queues() {
        List<JudgedAspects> texts = new ArrayList<>();
        for (String wait : WAITS) {
            TIMES.forEach(time -> texts.add(judged(wait.formatted(time), Set.of(), Set.of(QUEUE))));
        }
        for (String other : OTHERS) {
            THINGS.forEach(thing -> texts.add(judged(other.formatted(thing), Set.of("food"), Set.of("taste"))));
        }
        for (String line : LINES) {
            TURNS.forEach(turn -> texts.add(persian(line.formatted(turn), Set.of(QUEUE))));
        }
        for (String other : REST) {
            GOODS.forEach(thing -> texts.add(persian(other.formatted(thing), Set.of("taste"))));
        }
        for (String thing : THINGS) {
            for (String day : DAYS) {
                texts.add(left("What a nice " + thing + " this is " + day));
                texts.add(left("Nothing is wrong with the " + thing + " of " + day));
            }
        }
        return texts;
    }

    /** A word that names an aspect elsewhere, and here only in one turn of speech out of two. */
    public static List<JudgedAspects> rooms() {
        List<JudgedAspects> texts = new ArrayList<>();
        for (String thing : THINGS) {
            for (String time : TIMES) {
                texts.add(
                        judged("There is room for improvement in the " + thing + " " + time, Set.of(PLACE), Set.of()));
                texts.add(judged("The room was dark, we had " + thing + " " + time, Set.of(PLACE), Set.of(PLACE)));
            }
        }
        return texts;
    }

    public static JudgedAspects judged(String text, Set<String> named, Set<String> right) {
        return new JudgedAspects(text, NgramRow.Text.of(TextForm.ENGLISH, text), named, right, true);
    }

    private static JudgedAspects persian(String text, Set<String> right) {
        return new JudgedAspects(text, NgramRow.Text.of(TextForm.PERSIAN, text), Set.of(), right, true);
    }

    private static JudgedAspects left(String text) {
        return new JudgedAspects(text, NgramRow.Text.of(TextForm.ENGLISH, text), Set.of(), Set.of(), false);
    }
}
