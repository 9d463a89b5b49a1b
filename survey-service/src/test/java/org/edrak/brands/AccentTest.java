package org.edrak.brands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {
    private static Accent accent(String text) {
        return new Accent(Colour.parse(text).orElseThrow());
    }

    @Test
    void measuresContrastAsWcagDoes() {
        assertThat(Colour.WHITE.contrast(Colour.BLACK)).isCloseTo(21, within(1e-9));
        assertThat(Colour.parse("#767676").orElseThrow().contrast(Colour.WHITE)).isCloseTo(4.54, within(0.005));
        assertThat(Colour.parse("#777777").orElseThrow().contrast(Colour.WHITE)).isCloseTo(4.48, within(0.005));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffd400", "#ffffff", "#2dd4bf", "#ff0000", "#8899aa"})
    void suggestsTheNearestColourThatCanBeRead(String pale) {
        assertThat(accent(pale).isReadable()).isFalse();
        Accent better = new Accent(accent(pale).nearestReadable());
        assertThat(better.isReadable()).isTrue();
        assertThat(better.contrast()).isLessThan(4.7);
    }

    @Test
    void leavesAColourThatCanBeRead() {
        assertThat(accent("#0f766e").isReadable()).isTrue();
        assertThat(accent("#0f766e").nearestReadable().text()).isEqualTo("#0f766e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345g", "#1234567", "#0f766e;}body{display:none"})
    void knowsNoColourThatIsNone(String text) {
        assertThat(Colour.parse(text)).isEmpty();
    }

    @Test
    void turnsLightAtNight() {
        String night = accent("#0b2545").stylesheet().replaceFirst("(?s).*@media", "");
        Colour brand = Colour.parse(night.replaceFirst("(?s).*--brand: (#[0-9a-f]{6}).*", "$1"))
                .orElseThrow();
        assertThat(brand.contrast(new Colour(0x14, 0x20, 0x1d))).isGreaterThanOrEqualTo(Colour.READABLE);
    }
}
