package org.edrak.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SketchTest {
    private static final String COMPLAINT =
            "I ordered a kettle two weeks ago and the courier still has not brought it, nobody answers the phone,"
                    + " I want my money back at once";

    private static boolean meets(String one, String other) {
        Sketch first = Objects.requireNonNull(Sketch.of(Sketch.shingles(one)));
        Sketch second = Objects.requireNonNull(Sketch.of(Sketch.shingles(other)));
        return IntStream.range(0, 3)
                .anyMatch(i -> first.bands().get(i).equals(second.bands().get(i)));
    }

    private static double shared(String one, String other) {
        return Sketch.shared(Sketch.shingles(one), Sketch.shingles(other));
    }

    @Test
    void isTheSameHoweverTheWordsAreTyped() {
        assertThat(Sketch.of(Sketch.shingles("این سرويس عالي و كم‌نظیر بود، حتماً دوباره سفارش می‌دهم!")))
                .isNotNull()
                .isEqualTo(Sketch.of(Sketch.shingles("این سرویس عالی و کم‌نظیر بود حتما دوباره سفارش می‌دهم")));
    }

    @Test
    void findsNearlyAllThatDifferInOneWordAndHardlyAnyOther() {
        Random random = new Random(7);
        int near = 0;
        int far = 0;
        for (int i = 0; i < 500; i++) {
            String text = words(random, 40);
            near += meets(text, text + " " + words(random, 1)) ? 1 : 0;
            far += meets(text, words(random, 40)) ? 1 : 0;
        }
        assertThat(near).isGreaterThan(480);
        assertThat(far).isLessThan(5);
    }

    private static String words(Random random, int many) {
        return random.ints(many, 0, 5000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    @Test
    void callsNearWhatSaysNearlyTheSame() {
        assertThat(shared(COMPLAINT, COMPLAINT + " please")).isGreaterThan(Sketch.NEAR);
        assertThat(shared(COMPLAINT, COMPLAINT.replace("kettle", "toaster"))).isGreaterThan(Sketch.NEAR);
        assertThat(shared(COMPLAINT, "I ordered a kettle two weeks ago and it works very well, thank you so much"))
                .isLessThan(Sketch.NEAR);
    }

    @Test
    void tellsNothingOfShortTexts() {
        assertThat(Sketch.of(Sketch.shingles("Very good, thank you"))).isNull();
        assertThat(Sketch.shingles("")).isEmpty();
        assertThat(Sketch.shared(Sketch.shingles(""), Sketch.shingles(""))).isZero();
    }
}
