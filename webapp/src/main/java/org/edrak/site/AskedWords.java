package org.edrak.site;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edrak.pages.Page;
import org.edrak.perception.Group;
import org.edrak.perception.Voice;
import org.edrak.perception.WordsFilter;
import org.edrak.questionnaires.Driver;
import org.edrak.responses.Channel;
import org.jspecify.annotations.Nullable;

/** Which words an address asks for; empty asks for any, and what is no value of a filter is refused at once. */
public class AskedWords {
    private static final int LONGEST = 100;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,59}");
    private static final Pattern STARS = Pattern.compile("([0-9]{1,3}(?:\\.[0-9])?)of([0-9]{1,3})");

    @QueryParam("driver")
    @DefaultValue("")
    private String driver = "";

    @QueryParam("aspect")
    @DefaultValue("")
    private String aspect = "";

    @QueryParam("tone")
    @DefaultValue("")
    private String tone = "";

    @QueryParam("score")
    @DefaultValue("")
    private String score = "";

    @QueryParam("voice")
    @DefaultValue("")
    private String voice = "";

    @QueryParam("field")
    @DefaultValue("")
    private String field = "";

    @QueryParam("value")
    @DefaultValue("")
    private String value = "";

    @QueryParam("sentiment")
    @DefaultValue("")
    private String sentiment = "";

    @QueryParam("stars")
    @DefaultValue("")
    private String stars = "";

    @QueryParam("source")
    @DefaultValue("")
    private String source = "";

    @QueryParam("feature")
    @DefaultValue("")
    private String feature = "";

    @QueryParam("effect")
    @DefaultValue("")
    private String effect = "";

    String aspect() {
        return aspect;
    }

    String field() {
        return field;
    }

    String value() {
        return value;
    }

    String stars() {
        return stars;
    }

    String source() {
        return source;
    }

    String feature() {
        return feature;
    }

    /** Of the feature asked for. */
    String effect() {
        return effect;
    }

    WordsFilter filter() {
        if (aspect.length() > LONGEST
                || field.length() > LONGEST
                || value.length() > LONGEST
                || source.length() > LONGEST) {
            throw new BadRequestException();
        }
        return new WordsFilter(
                driver(),
                aspect.isEmpty() ? null : aspect,
                constant(WordsFilter.Tone.class, tone),
                constant(WordsFilter.Score.class, score),
                constant(Voice.class, voice),
                group(),
                Filters.sentiment(sentiment),
                ofReview(),
                source.isEmpty() ? null : source,
                ofFeature());
    }

    private WordsFilter.@Nullable Feature ofFeature() {
        WordsFilter.Effect asked = constant(WordsFilter.Effect.class, effect);
        if (asked == null && feature.isEmpty()) {
            return null;
        }
        if (asked == null || !NAME.matcher(feature).matches()) {
            throw new BadRequestException();
        }
        return new WordsFilter.Feature(feature, asked);
    }

    /** Stars as {@code 4of5} or {@code 4.5of5}. */
    private WordsFilter.@Nullable Stars ofReview() {
        if (stars.isEmpty()) {
            return null;
        }
        Matcher read = STARS.matcher(stars);
        if (!read.matches()) {
            throw new BadRequestException();
        }
        return new WordsFilter.Stars(Double.parseDouble(read.group(1)), Integer.parseInt(read.group(2)));
    }

    private @Nullable Driver driver() {
        try {
            return driver.isEmpty() ? null : new Driver(driver);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    private @Nullable Group group() {
        if (field.isEmpty()) {
            return null;
        }
        if (field.equals(Group.CHANNEL)) {
            constant(Channel.class, value);
        }
        if (value.isEmpty()
                || !field.equals(Group.CHANNEL) && !NAME.matcher(field).matches()) {
            throw new BadRequestException();
        }
        return new Group(field, value);
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String key) {
        try {
            return key.isEmpty() ? null : Enum.valueOf(type, key.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    /** The same as a part of an address, beginning with {@code &} where it is not empty. */
    String query(Page page) {
        StringBuilder query = new StringBuilder();
        mine().forEach((name, text) -> {
            if (!text.isEmpty()) {
                query.append('&').append(name).append('=').append(page.encoded(text));
            }
        });
        return query.toString();
    }

    /** What is asked for of words and of the report, by the names in the address. */
    Map<String, String> values(ReportQueries.Asked report) {
        Map<String, String> values = new HashMap<>(report.form().values());
        values.putAll(mine());
        values.put("from", report.query().from().toString());
        values.put("to", report.query().to().toString());
        return values;
    }

    private Map<String, String> mine() {
        Map<String, String> mine = new java.util.LinkedHashMap<>();
        mine.put("driver", driver);
        mine.put("aspect", aspect);
        mine.put("tone", tone);
        mine.put("score", score);
        mine.put("voice", voice);
        mine.put("field", field);
        mine.put("value", value);
        mine.put("sentiment", sentiment);
        mine.put("stars", stars);
        mine.put("source", source);
        mine.put("feature", feature);
        mine.put("effect", effect);
        return mine;
    }
}
