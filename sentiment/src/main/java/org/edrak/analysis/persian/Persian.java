package org.edrak.analysis.persian;

import java.time.InstantSource;
import java.util.Set;
import org.edrak.analysis.Language;
import org.edrak.analysis.SentimentEngine;
import org.edrak.analysis.aspects.Taxonomy;
import org.edrak.analysis.clauses.Grammar;
import org.edrak.analysis.linear.AspectModel;
import org.edrak.analysis.linear.LinearEngine;
import org.edrak.analysis.linear.TextForm;
import org.edrak.text.PersianText;

/** What the linear engine needs to know of Persian. */
public final class Persian {
    private static final Grammar GRAMMAR = new Grammar(
            Set.of(("ولی اما ولیکن لیکن لکن منتها منتهی هرچند اگرچه گرچه درحالیکه حالیکه درعوض وگرنه البته "
                            + "متاسفانه جز بجز ؛ ; : ( ) /")
                    .split(" ", -1)),
            Set.of("و", "،", ",", "-", "+"),
            Set.of(("بود است هست هستش بودن بودند شد شده نبود نیست نیستن داره دارد داشت نداره ندارد نداشت "
                            + "رسید نرسید کرد کردن کردند نکرد نکردن اومد امد نیومد میکنه میکند میشه نمیشه میده داد "
                            + "دادن بوده نبوده شدن اوردن")
                    .split(" ", -1)),
            Set.of(("و از در به با که این ان را رو هم برای یک ها های شما من").split(" ", -1)));

    private Persian() {}

    /** The engine for Persian; its weights load with the first text. */
    public static SentimentEngine engine(InstantSource clock) {
        return new LinearEngine(
                Language.PERSIAN, PersianTokens::of, GRAMMAR, Taxonomy.shipped("fa", PersianText::searchForm), clock);
    }

    /** How a trained model of aspects cuts and spells the language. */
    public static AspectModel.Tongue tongue() {
        return new AspectModel.Tongue(
                TextForm.PERSIAN, PersianTokens::of, GRAMMAR, Taxonomy.shipped("fa", PersianText::searchForm));
    }
}
