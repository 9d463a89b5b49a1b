package org.edrak.analysis;

import org.jspecify.annotations.Nullable;

/** What the emoji of a text say for or against what it is about, in any language; those that people use for both are left out. */
public final class Emoji {
    private static final Sides GLAD = new Sides("😀😃😄😁😆😊☺🙂😇🥰😍😘😋🤩🤗😎🥳👍👏🙌❤♥💖💕💚💙💜💯🌹🌷⭐🎉👌💪✨");
    private static final Sides CROSS = new Sides("😡😠🤬😤👎💔🤮🤢😒🙄😞😢😭😫😩😕🙁☹😣😖👿😔💩🤦");
    /** How much a text of emoji alone says, and how often it is right. */
    private static final Sentiment ALONE = new Sentiment(0.6, 0.85);

    private Emoji() {}

    private record Sides(String all) {
        boolean has(int c) {
            return c > 0x2000 && all.indexOf(c) >= 0;
        }
    }

    /** Whether any is glad. */
    public static boolean isGlad(String text) {
        return text.codePoints().anyMatch(GLAD::has);
    }

    /** Whether any is cross or sad. */
    public static boolean isCross(String text) {
        return text.codePoints().anyMatch(CROSS::has);
    }

    /** 1 where they are glad, −1 where they are cross or sad, 0 where there are none or both. */
    public static int side(String text) {
        return (isGlad(text) ? 1 : 0) - (isCross(text) ? 1 : 0);
    }

    /** What a text without words says; null where its emoji say nothing, or both. */
    static @Nullable Sentiment alone(String text) {
        int side = side(text);
        return side == 0 ? null : new Sentiment(side * ALONE.score(), ALONE.probability());
    }
}
