package org.edrak.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailRulesTest {
    @Test
    void waitsLongerAfterEachAttemptAndNeverMoreThanFiveHours() {
        assertThat(IntStream.rangeClosed(1, MailRules.MOST_ATTEMPTS).mapToObj(i -> MailRules.backOff(i, 0.5)))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(16),
                        Duration.ofMinutes(64),
                        Duration.ofHours(4),
                        Duration.ofHours(4),
                        Duration.ofHours(4),
                        Duration.ofHours(4));
        assertThat(MailRules.backOff(1_000, 1)).isEqualTo(Duration.ofHours(5));
        assertThat(MailRules.backOff(1, 0)).isEqualTo(Duration.ofSeconds(45));
    }

    @Test
    void makesOneLineOfWhatCouldBeginAHeader() {
        assertThat(MailRules.oneLine("Q3\r\nBcc: all@example.com")).isEqualTo("Q3 Bcc: all@example.com");
        assertThat(MailRules.oneLine("a\u0000b\u0085c\u2028d\u202Ee\n")).isEqualTo("a b c d e");
        assertThat(MailRules.oneLine("گزارش‌های «ماه»")).isEqualTo("گزارش‌های «ماه»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@example.com", "first.last+tag@sub.example.co", "o'neil@example.com"})
    void takesAddresses(String address) {
        assertThat(MailRules.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@",
                "@b",
                "a b@example.com",
                "a@example.com\r\nRCPT TO:<x@example.com>",
                "a>@example.com",
                "<a@example.com>",
                "a@example.com,b@example.com",
                "\"a\"@example.com",
                "a@[127.0.0.1]",
                "آ@example.com"
            })
    void refusesWhatCouldMeanSomethingToAServer(String address) {
        assertThat(MailRules.isAddress(address)).isFalse();
    }
}
