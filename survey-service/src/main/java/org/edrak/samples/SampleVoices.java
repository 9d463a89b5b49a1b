package org.edrak.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Gives every open answer to a response that it fits: same language, a score in its range, a day of its season. */
final class SampleVoices {
    private final SampleCalendar calendar;
    private final RandomGenerator random;

    SampleVoices(SampleCalendar calendar, RandomGenerator random) {
        this.calendar = calendar;
        this.random = random;
    }

    List<SampleResponse> speak(List<SampleResponse> silent) {
        List<SampleResponse> responses = new ArrayList<>(silent);
        for (String language : SampleTexts.LANGUAGES) {
            List<SampleText> answers = SampleTexts.answers(language);
            // Texts of a season come first: they have the fewest responses to go to.
            answers.stream().filter(text -> text.season() != null).forEach(text -> give(text, responses));
            answers.stream().filter(text -> text.season() == null).forEach(text -> give(text, responses));
        }
        return responses;
    }

    private void give(SampleText text, List<SampleResponse> responses) {
        int[] fitting = IntStream.range(0, responses.size())
                .filter(i -> fits(text, responses.get(i)))
                .toArray();
        if (fitting.length > 0) {
            int chosen = fitting[random.nextInt(fitting.length)];
            responses.set(chosen, responses.get(chosen).saying(text));
        }
    }

    private boolean fits(SampleText text, SampleResponse response) {
        return response.text() == null
                && response.locale().equals(text.language())
                && text.fits(response.nps())
                && isSaidOn(text, response.at().atZone(SampleClock.ZONE).toLocalDate());
    }

    boolean isSaidOn(SampleText text, LocalDate day) {
        SampleSeason season = text.season();
        if (season == null) {
            return !(text.praises("delivery") && calendar.isIn(SampleSeason.CRISIS, day));
        }
        return calendar.isIn(season, day);
    }
}
