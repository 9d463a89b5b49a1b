package org.edrak.analysis.kinds;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.edrak.analysis.Emoji;
import org.edrak.analysis.Finglish;
import org.edrak.analysis.Intent;
import org.edrak.analysis.Kind;
import org.edrak.analysis.Language;
import org.edrak.analysis.Sentiment;
import org.edrak.analysis.Urgency;

/**
 * Tells kind and urgency from cues, emoji, who speaks and the sentiment of the text. Each kind gathers points; the most points win,
 * of equally many the kind that asks for more to be done. Without a point there is no kind.
 */
public final class IntentRules {
    private static final double LEAST = 1;
    private static final double SENTIMENT = 4;
    private static final double MOST_OF_SENTIMENT = 2;
    private static final double AGAINST = 0.4;
    private static final double MOST_OF_LIVED = 1.5;
    private static final double QUESTION = 1;
    private static final Pattern INNER_END = Pattern.compile("[.!?؟]\\s+\\S");
    private static final double CLEAR = 0.2;
    private static final double STRONG = 0.6;
    private static final double SOON = 1.5;
    private static final double NOW = 3;

    private static final Map<Language, Cues> CUES =
            new EnumMap<>(Map.of(Language.ENGLISH, Cues.shipped("en"), Language.PERSIAN, Cues.shipped("fa")));

    private IntentRules() {}

    /** Names the cues, short and stable: it changes when what they say of a text may change. */
    public static String version() {
        CRC32 sum = new CRC32();
        sum.update((Cues.shippedText("en") + Cues.shippedText("fa")).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    /**
     * What the writer of a text wants.
     *
     * @param language one that an engine reads
     */
    public static Intent of(Language language, String text, Sentiment sentiment) {
        Map<String, Double> cues = cues(language, text);
        Kind kind = kind(cues, text, sentiment.score());
        return new Intent(kind, urgency(cues, text, kind, sentiment.score()));
    }

    private static Map<String, Double> cues(Language language, String text) {
        Cues known = CUES.get(language);
        if (known == null) {
            return Map.of();
        }
        return known.weigh(language == Language.PERSIAN ? Finglish.inPersian(text) : text);
    }

    private static Kind kind(Map<String, Double> cues, String text, double score) {
        // One point however many there are: people type them in rows.
        double glad = tone(score) + (Emoji.isGlad(text) ? 1 : 0);
        double cross = tone(-score) + (Emoji.isCross(text) ? 1 : 0);
        // Words that speak against the whole text's tone are often quoted, denied or beside the point.
        double bad = score > CLEAR ? AGAINST : 1;
        double good = score < -CLEAR ? AGAINST : 1;
        Map<Kind, Double> points = new EnumMap<>(Kind.class);
        double trouble = points(cues, "complaint") * bad;
        // Who tells in the first person what went wrong complains; who says how things are criticises.
        boolean wrong = cross + trouble + points(cues, "criticism") * bad > 0;
        double lived = wrong ? Math.min(MOST_OF_LIVED, points(cues, "lived")) : 0;
        points.put(Kind.COMPLAINT, trouble + cross / 2 + lived);
        points.put(Kind.SUGGESTION, points(cues, "suggestion"));
        points.put(Kind.CRITICISM, points(cues, "criticism") * bad + cross);
        points.put(Kind.PRAISE, points(cues, "praise") * good + glad);
        Kind best = Kind.NONE;
        double most = LEAST + points(cues, "none") + (asks(text) ? QUESTION : 0);
        for (Map.Entry<Kind, Double> each : points.entrySet()) {
            if (each.getValue() > most) {
                best = each.getKey();
                most = each.getValue();
            }
        }
        return best;
    }

    /** Whether it is one question and nothing else. */
    private static boolean asks(String text) {
        String said = text.strip();
        return (said.endsWith("?") || said.endsWith("؟"))
                && !INNER_END.matcher(said).find();
    }

    private static Urgency urgency(Map<String, Double> cues, String text, Kind kind, double score) {
        double points = points(cues, "urgency");
        if (kind == Kind.COMPLAINT) {
            points += score < -STRONG ? 1.5 : 1;
        }
        points += text.contains("!!") ? 0.5 : 0;
        points *= kind == Kind.PRAISE ? AGAINST : 1;
        return points >= NOW ? Urgency.HIGH : points >= SOON ? Urgency.MEDIUM : Urgency.LOW;
    }

    private static double tone(double towards) {
        return Math.clamp(towards * SENTIMENT, 0, MOST_OF_SENTIMENT);
    }

    private static double points(Map<String, Double> cues, String subject) {
        return cues.getOrDefault(subject, 0.0);
    }
}
