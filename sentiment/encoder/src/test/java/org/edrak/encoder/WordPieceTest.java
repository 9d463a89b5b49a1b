package org.edrak.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The numbers are those of the native tokenizer of the model's authors. */
class WordPieceTest {
    private static WordPiece words;

    @BeforeAll
    static void readVocabulary() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(WordPieceTest.class.getResourceAsStream("/e5-small-v2-q-tokenizer.json"))) {
            words = new WordPiece(stream, 32);
        }
    }

    @Test
    void takesTheLongestPiecesOfAWord() {
        assertThat(words.ids("Don't buy it, it's unbelievably overpriced!"))
                .containsExactly(
                        101, 2123, 1005, 1056, 4965, 2009, 1010, 2009, 1005, 1055, 4895, 8671, 2666, 3567, 6321, 2058,
                        18098, 6610, 2094, 999, 102);
    }

    @Test
    void dropsAccentsAndPartsMarks() {
        assertThat(words.ids("Café “très” naïve — 5€ 你好 😀"))
                .containsExactly(101, 7668, 1523, 24403, 1524, 15743, 1517, 1019, 30102, 100, 100, 100, 102);
    }

    @Test
    void takesSpacesOfAllKindsForOne() {
        assertThat(words.ids("  two\n lines\tand\u00a0space ")).containsExactly(101, 2048, 3210, 1998, 2686, 102);
    }

    @Test
    void knowsNoWordOfMoreThanAHundredLetters() {
        assertThat(words.ids("zero\u200bwidth " + "a".repeat(101)))
                .containsExactly(101, 5717, 9148, 11927, 2232, 100, 102);
    }

    @Test
    void endsLongTextsWhereTheNetworkEnds() {
        assertThat(words.ids("good ".repeat(1000)))
                .hasSize(32)
                .startsWith(101, 2204)
                .endsWith(2204, 102);
    }
}
