package org.edrak.brands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LogoTest {
    @Test
    void knowsPicturesByTheirContent() {
        assertThat(Logo.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}))
                .map(Logo::type)
                .contains("image/png");
        assertThat(Logo.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}))
                .map(Logo::type)
                .contains("image/jpeg");
        assertThat(Logo.of("RIFF1234WEBPVP8 ".getBytes(StandardCharsets.US_ASCII)))
                .map(Logo::type)
                .contains("image/webp");
    }

    @Test
    void takesNothingThatCouldCarryAScript() {
        for (String other :
                new String[] {"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<html>", "", "GIF89a", "RIFF1234WAVE"}) {
            assertThat(Logo.of(other.getBytes(StandardCharsets.US_ASCII))).isEmpty();
        }
    }
}
