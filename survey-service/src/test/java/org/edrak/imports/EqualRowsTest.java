package org.edrak.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EqualRowsTest {
    @Test
    void countsLikeAMapOfTexts() {
        Random random = new Random(1);
        EqualRows rows = new EqualRows();
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[32];
            new Random(random.nextInt(7_000)).nextBytes(bytes);
            String digest = HexFormat.of().formatHex(bytes);
            assertThat(rows.count(digest)).isEqualTo(expected.merge(digest, 1, Integer::sum));
        }
    }

    @Test
    void countsDigestsOfZeros() {
        EqualRows rows = new EqualRows();
        String zeros = "0".repeat(64);
        assertThat(rows.count(zeros)).isEqualTo(1);
        assertThat(rows.count(zeros)).isEqualTo(2);
    }
}
