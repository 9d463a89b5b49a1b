package org.edrak.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A year of what the customers of the fictitious shop Narvan said: NPS near +28, a delivery crisis of seven weeks in the
 * eighth month, a slow recovery. The same last day and seed always give the same year.
 *
 * @param responses in the order of time
 * @param reviews in the order of time
 */
public record SampleYear(List<SampleResponse> responses, List<SampleReview> reviews) {
    /** How many responses a year has. */
    public static final int RESPONSES = 4_000;

    public SampleYear {
        responses = List.copyOf(responses);
        reviews = List.copyOf(reviews);
    }

    /** The 365 days that end with {@code lastDay}, in Tehran's time. */
    public static SampleYear ending(LocalDate lastDay, long seed) {
        SampleCalendar calendar = new SampleCalendar(lastDay);
        SplittableRandom random = new SplittableRandom(seed);
        SampleClock clock = new SampleClock(calendar, random.split());
        SampleScores scores = new SampleScores(calendar, random.split());
        SampleVoices voices = new SampleVoices(calendar, random.split());
        List<SampleResponse> responses = Stream.generate(() -> scores.draw(clock.day(), clock))
                .limit(RESPONSES)
                .sorted(Comparator.comparing(SampleResponse::at))
                .toList();
        List<SampleResponse> spoken = voices.speak(responses);
        List<SampleReview> reviews = reviews(clock, voices, random.split());
        SampleCustomers customers = new SampleCustomers(random.split());
        return new SampleYear(spoken.stream().map(customers::known).toList(), reviews);
    }

    private static List<SampleReview> reviews(SampleClock clock, SampleVoices voices, SplittableRandom random) {
        SampleAuthors authors = new SampleAuthors(random);
        List<SampleReview> reviews = new ArrayList<>();
        for (String language : SampleTexts.LANGUAGES) {
            for (SampleText text : SampleTexts.reviews(language)) {
                LocalDate day = Stream.generate(clock::day)
                        .filter(drawn -> voices.isSaidOn(text, drawn))
                        .findFirst()
                        .orElseThrow();
                String id = "nv-%s-%04d".formatted(language, reviews.size() + 1);
                reviews.add(authors.write(id, clock.at(day), text));
            }
        }
        reviews.sort(Comparator.comparing(SampleReview::at));
        return reviews;
    }
}
