package org.edrak.perception;

import org.edrak.analysis.SentimentClass;
import org.edrak.questionnaires.Driver;
import org.edrak.questionnaires.Scale;
import org.edrak.statistics.gaps.KanoCategory;
import org.jspecify.annotations.Nullable;

/** What one entry of a summary counts; a summary is nothing but such keys with their {@link Moments}. */
sealed interface Cell {
    /** Responses of a channel. */
    record Responses(String channel) implements Cell {}

    /** Responses that gave this recommendation. */
    record Nps(int score) implements Cell {}

    /** Satisfaction answers with this score. */
    record Csat(Scale scale, int score) implements Cell {}

    /** Responses that gave at least one satisfaction score. */
    record CsatResponses() implements Cell {}

    /**
     * Per response the sum over its {@code items} answered pairs of {@code what}; apart by the number of items, so that
     * the mean of each response's mean stays exact.
     */
    record Pairs(GapOf what, Side side, Scale scale, int items) implements Cell {}

    /** Per response, review or conversation its mean polarity in thousandths, by class; of a driver, or of all its words where null. */
    record Tone(Voice voice, @Nullable Driver driver, SentimentClass category) implements Cell {}

    /** Responses or reviews that speak of a theme; without a class where no recommendation was given. */
    record Mentions(
            Theme theme, boolean complaint, @Nullable NpsClass nps) implements Cell {}

    /** Reviews of a source. */
    record Reviews(String source) implements Cell {}

    /** Per review with stars, by the nearest half of one: its stars in hundredths. */
    record Stars(Scale scale, int halves) implements Cell {}

    /** Reviews that say the same as an earlier one, or nearly. */
    record Copies() implements Cell {}

    /** Reviews of which many said nearly the same within days. */
    record Campaigns() implements Cell {}

    /** Conversations on a channel. */
    record Conversations(String channel) implements Cell {}

    /** Conversations that an agent was the first to answer, by bucket of the time; values are its logarithms. */
    record FirstReply(String agent, int bucket) implements Cell {}

    /** The same by the day on which the conversation was opened, in days since 1970. */
    record FirstReplyOn(long day) implements Cell {}

    /** Conversations in which the customer wrote and nobody answered. */
    record Unanswered() implements Cell {}

    /** Solved conversations, by bucket of the time that it took. */
    record Solved(int bucket) implements Cell {}

    /** Turns that an agent wrote. */
    record AgentTurns(String agent) implements Cell {}

    /** Free texts, by how far their scoring is. */
    record Verbatims(Voice voice, Reading.Progress progress) implements Cell {}

    /** Responses that were shown pairs, answered or not. */
    record AskedPairs() implements Cell {}

    /** Effort answers with this score. */
    record Ces(Scale scale, int score) implements Cell {}

    /** Recommendations of an employer by employees. */
    record Enps(NpsClass nps) implements Cell {}

    /** Responses that put a feature into this category. */
    record Kano(String question, KanoCategory category) implements Cell {}

    /** Per response the share of a row among the points that it gave out, in thousandths. */
    record Importance(String row) implements Cell {}

    /** Per response the mean of its dimensions weighted by its own points, in thousandths of a point of the scale. */
    record Weighted(Side side, Scale scale) implements Cell {}

    /** Responses that recommend or not and complain of both; {@code first} comes before {@code second}. */
    record Together(Theme first, Theme second) implements Cell {}

    /**
     * Sum of the products of two variables of the responses that rated exactly {@code variables}, their keys in order with
     * commas between; of a variable with itself its own moments. Ratings are places on
     * their scale as {@link Particulars.Rating} has them.
     */
    record Product(String variables, int row, int column) implements Cell {}

    /** Something of the responses of a group. */
    record InGroup(Group group, Measure measure) implements Cell {}

    /** Something of a day, told in days since 1970, so that weeks and months of any calendar can be put together. */
    record OnDay(long day, Measure measure) implements Cell {}

    /** Per review of a source its stars in hundredths. */
    record SourceStars(String source, Scale scale) implements Cell {}

    /** Per review of a source the polarity of its words in thousandths. */
    record SourceTone(String source) implements Cell {}

    /** Per customer the revenue; each of the three values is coarse, so that there are few of such cells. */
    record Worth(
            long daysSince,
            long purchases,
            long revenue,
            @Nullable NpsClass nps) implements Cell {}

    /** Responses of known revenue that complain of a theme; values are the revenues. */
    record ThemeWorth(Theme theme) implements Cell {}

    /** What is counted of a group or a day; tones are polarities in thousandths. */
    enum Measure {
        RESPONSES,
        PROMOTERS,
        PASSIVES,
        DETRACTORS,
        SATISFIED,
        UNSATISFIED,
        ANSWER_TONE,
        REVIEW_TONE;

        static Measure of(NpsClass nps) {
            return switch (nps) {
                case PROMOTER -> PROMOTERS;
                case PASSIVE -> PASSIVES;
                case DETRACTOR -> DETRACTORS;
            };
        }
    }

    /** Which pairs are summed. */
    sealed interface GapOf {}

    /** All pairs of a response that answered every pair that it was asked. */
    record Complete() implements GapOf {}

    /** All answered pairs of a response. */
    record Available() implements GapOf {}

    record OfDriver(Driver driver) implements GapOf {}

    record OfItem(String question, @Nullable Driver driver) implements GapOf {}

    record OfDimension(String dimension) implements GapOf {}

    record OfGroup(Group group) implements GapOf {}

    /** Which number of a pair. */
    enum Side {
        EXPECTATION,
        PERCEPTION,
        GAP
    }

    enum NpsClass {
        PROMOTER,
        PASSIVE,
        DETRACTOR;

        static NpsClass of(int score) {
            return score >= 9 ? PROMOTER : score >= 7 ? PASSIVE : DETRACTOR;
        }
    }
}
