package org.edrak.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    void takesWhatPeopleWrite() {
        assertThat(Characters.areStorable("نیم‌فاصله, emoji 👍🏽 and \t tabs\n"))
                .isTrue();
    }

    @Test
    void refusesNulAndHalvesOfPairs() {
        assertThat(Characters.areStorable("a\u0000b")).isFalse();
        assertThat(Characters.areStorable("a\uD83D")).isFalse();
        assertThat(Characters.areStorable("\uD83Da")).isFalse();
        assertThat(Characters.areStorable("\uDC4D")).isFalse();
    }
}
