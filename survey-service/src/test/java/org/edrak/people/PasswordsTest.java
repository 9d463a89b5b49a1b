package org.edrak.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    @Test
    void matchesOnlyTheSamePassword() {
        String stored = Passwords.hash("correct horse battery");
        assertThat(Passwords.matches("correct horse battery", stored)).isTrue();
        assertThat(Passwords.matches("correct horse batterz", stored)).isFalse();
        assertThat(stored).startsWith("pbkdf2-sha256$600000$").hasSizeLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@example.com", "ANA+x@sub.example.org", "سارا@example.com"})
    void acceptsAddresses(String email) {
        assertThat(NewMember.isEmail(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ana", "@example.com", "ana@", "a b@example.com", "ana@example.com\r\nBcc: x@y.z", "a@@b.c"})
    void refusesWhatIsNoAddress(String email) {
        assertThat(NewMember.isEmail(email)).isFalse();
    }
}
