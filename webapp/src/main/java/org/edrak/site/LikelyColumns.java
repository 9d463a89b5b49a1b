package org.edrak.site;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.edrak.conversations.AuthorRole;
import org.edrak.conversations.ConversationImport;
import org.edrak.imports.ColumnMapping;
import org.edrak.imports.DateForm;
import org.edrak.reviews.ReviewImport;
import org.edrak.reviews.Stars;
import org.edrak.text.PersianText;

/**
 * What the columns of reviews and conversations mean, told from the names that shops, app stores and help desks give
 * them; a name counts only where what stands below it can be read as that.
 */
final class LikelyColumns {
    /** By target the names of its columns, the surest first, as {@link #plain} writes them. */
    private static final Map<String, List<String>> NAMES = names();

    private static final List<Integer> SCALES = List.of(5, 10, 100);

    private LikelyColumns() {}

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new HashMap<>();
        names.put(
                ReviewImport.TEXT,
                plain(
                        "review text, review body, review content, comment text, feedback text, text, body, content, comment,"
                                + " comments, review, reviews, feedback, message, message text, tweet, متن نظر, متن دیدگاه,"
                                + " متن کامنت, متن پیام, متن, نظر, نظرات, دیدگاه, کامنت, پیام, توضیحات"));
        names.put(
                ReviewImport.TITLE,
                plain("title, review title, comment title, headline, subject, summary, عنوان, عنوان نظر, موضوع"));
        names.put(
                ReviewImport.STARS,
                plain(
                        "stars, review rating, star rating, rating, rate, score, review score, review stars, overall rating,"
                                + " امتیاز, امتیاز کاربر, ستاره, نمره"));
        names.put(
                ColumnMapping.DATE,
                plain(
                        "date, review date, created at, created, published at, submitted at, posted at, sent at, timestamp,"
                                + " datetime, date created, at, time, تاریخ, تاریخ ثبت, تاریخ نظر, زمان"));
        names.put(
                ReviewImport.AUTHOR,
                plain(
                        "author, user name, username, author name, reviewer, reviewer name, customer name, customer, user,"
                                + " name, نویسنده, نام کاربر, نام کاربری, کاربر, نام, فرستنده"));
        names.put(ColumnMapping.ID, plain("review id, comment id, id, شناسه نظر, شناسه"));
        names.put(
                ReviewImport.PRODUCT,
                plain("product, product name, product title, item, app, app name, product id, محصول, نام محصول, کالا,"
                        + " نام کالا"));
        names.put(
                ReviewImport.PLACE,
                plain("place, branch, store name, restaurant name, hotel name, location, city, شعبه, مکان, محل, شهر"));
        names.put(ReviewImport.LANGUAGE, plain("language, lang, زبان"));
        names.put(ReviewImport.URL, plain("url, link, review url, permalink, لینک, پیوند"));
        names.put(ReviewImport.SOURCE, plain("source, منبع"));
        names.put(
                ConversationImport.CONVERSATION,
                plain(
                        "conversation, conversation id, dialogue id, dialog id, chat id, thread id, session id, ticket id,"
                                + " ticket, شناسه گفتگو, شناسه گفت و گو, گفتگو, شماره تیکت, تیکت"));
        names.put(
                ConversationImport.ROLE,
                plain("role, author role, sender role, sender type, author type, speaker, sender, from, نقش, فرستنده"));
        names.put(ConversationImport.SOLVED, plain("solved, solved at, resolved at, closed at, زمان حل, تاریخ حل"));
        return Map.copyOf(names);
    }

    private static List<String> plain(String names) {
        return List.of(names.split(", ?")).stream().map(LikelyColumns::name).toList();
    }

    /** A name without case, underscores and humps; {@code reviewId} and {@code Review_ID} are the same. */
    private static String name(String header) {
        return PersianText.searchForm(header.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[_.:\\-\\s]+", " "))
                .strip();
    }

    /**
     * The column that is most likely meant by a target.
     *
     * @param headers the names of the columns; an empty one for a column that means something already
     * @param samples by column what stands below its name
     */
    static Optional<Integer> of(String target, List<String> headers, List<List<String>> samples) {
        List<String> known = NAMES.getOrDefault(target, List.of());
        List<String> names = headers.stream().map(LikelyColumns::name).toList();
        return known.stream()
                .flatMap(name -> IntStream.range(0, names.size())
                        .filter(i -> names.get(i).equals(name) && fits(target, samples.get(i)))
                        .boxed())
                .findFirst();
    }

    private static boolean fits(String target, List<String> samples) {
        return switch (target) {
            case ReviewImport.TEXT -> most(samples, text -> text.chars().anyMatch(Character::isLetter));
            case ReviewImport.STARS ->
                most(samples, text -> Stars.read(text, 0, 5).isPresent());
            case ReviewImport.URL -> most(samples, text -> text.startsWith("http"));
            case ColumnMapping.DATE, ConversationImport.SOLVED -> most(samples, LikelyColumns::isDate);
            case ConversationImport.ROLE ->
                most(samples, text -> AuthorRole.named(text).isPresent());
            default -> true;
        };
    }

    /** More than half; a name says enough of a column in which nothing stands. */
    private static boolean most(List<String> samples, Predicate<String> reads) {
        return samples.isEmpty() || samples.stream().filter(reads).count() * 2 > samples.size();
    }

    private static boolean isDate(String text) {
        return DateForm.likely(List.of(text)).read(text, ZoneOffset.UTC).isPresent();
    }

    /** The highest step of the scale that these stars are on: the lowest usual one that holds nearly all of them. */
    static int highestStar(Collection<String> samples) {
        List<Double> values = samples.stream()
                .flatMap(text -> Stars.read(text, 0, 5).stream())
                .map(Stars::value)
                .toList();
        return SCALES.stream()
                .filter(scale -> values.stream().filter(value -> value > scale).count() * 50 <= values.size())
                .findFirst()
                .orElse(5);
    }

    /** The lowest step: where stars go to 5, a zero means mostly that none were given. */
    static int lowestStar(Collection<String> samples) {
        boolean hasZero = samples.stream()
                .flatMap(text -> Stars.read(text, 0, 5).stream())
                .anyMatch(stars -> stars.value() < 1);
        return hasZero && highestStar(samples) > SCALES.getFirst() ? 0 : 1;
    }
}
