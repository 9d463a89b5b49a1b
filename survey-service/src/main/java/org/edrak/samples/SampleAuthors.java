package org.edrak.samples;

import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/** Invents who wrote a review, and where. */
final class SampleAuthors {
    private static final List<String> PERSIAN_FIRST = List.of(
            "مریم", "زهرا", "سارا", "نگار", "الهام", "فاطمه", "شیرین", "پریسا", "علی", "رضا", "امیر", "حسین", "مهدی",
            "کاوه", "بهنام", "سعید", "آرش", "یاسمن");
    private static final List<String> PERSIAN_LAST = List.of(
            "ر.", "م.", "احمدی", "کریمی", "ن.", "رستمی", "موسوی", "ش.", "یوسفی", "ب.", "حیدری", "صادقی", "ک.", "نوری");
    private static final List<String> LATIN_FIRST = List.of(
            "Sara", "Daniel", "Leila", "Tom", "Mina", "Alex", "Nora", "Kian", "Helen", "Omid", "Maya", "Ben", "Parisa",
            "Jonas", "Elif", "Darius");
    private static final List<String> LATIN_LAST =
            List.of("K.", "M.", "R.", "T.", "S.", "H.", "Moradi", "Weber", "A.", "Stone", "N.", "Rahimi", "V.", "Hart");

    private final RandomGenerator random;

    SampleAuthors(RandomGenerator random) {
        this.random = random;
    }

    SampleReview write(String externalId, Instant at, SampleText text) {
        String source = List.of("app-store", "web", "marketplace").get(SampleClock.weighted(random, 0.3, 0.45, 0.25));
        return new SampleReview(
                externalId, at, source, name(text.language()), text.language(), text.lowest(), text.text());
    }

    private String name(String language) {
        boolean persian = language.equals("fa");
        String first = one(persian ? PERSIAN_FIRST : LATIN_FIRST);
        return random.nextDouble() < 0.25 ? first : first + " " + one(persian ? PERSIAN_LAST : LATIN_LAST);
    }

    private String one(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
