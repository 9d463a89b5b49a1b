package org.edrak.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HookSignatureTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_763_800_000);
    private static final byte[] BODY = "{\"reviews\":[]}".getBytes(StandardCharsets.UTF_8);

    private static boolean isValid(String timestamp, byte[] body, String signature) {
        return HookSignature.isValid("whsec_a", timestamp, body, signature, NOW);
    }

    @Test
    void isWhatOthersComputeFromTheSameParts() {
        // printf '1763800000.{"reviews":[]}' | openssl dgst -sha256 -hmac whsec_a
        assertThat(HookSignature.of("whsec_a", "1763800000", BODY))
                .startsWith("sha256=")
                .hasSize(71);
        assertThat(isValid("1763800000", BODY, HookSignature.of("whsec_a", "1763800000", BODY)))
                .isTrue();
    }

    @Test
    void refusesAnotherSecretBodyOrTime() {
        String right = HookSignature.of("whsec_a", "1763800000", BODY);
        assertThat(isValid("1763800000", BODY, HookSignature.of("whsec_b", "1763800000", BODY)))
                .isFalse();
        assertThat(isValid("1763800000", "{}".getBytes(StandardCharsets.UTF_8), right))
                .isFalse();
        assertThat(isValid("1763800001", BODY, right)).isFalse();
        assertThat(isValid("1763800000", BODY, "")).isFalse();
        assertThat(isValid("1763800000", BODY, right.substring(7))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1763799699", "1763800301", "", "now", "-1763800000", "99999999999999999999", "1763800000.0"})
    void refusesTimesThatAreNotNow(String timestamp) {
        assertThat(isValid(timestamp, BODY, HookSignature.of("whsec_a", timestamp, BODY)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1763799700", "1763800300"})
    void takesTimesWithinFiveMinutes(String timestamp) {
        assertThat(isValid(timestamp, BODY, HookSignature.of("whsec_a", timestamp, BODY)))
                .isTrue();
    }
}
