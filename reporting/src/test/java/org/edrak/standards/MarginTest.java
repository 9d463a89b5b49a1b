package org.edrak.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.edrak.standards.Margin.Fault;
import org.junit.jupiter.api.Test;

class MarginTest {
    @Test
    void allowsForRounding() {
        assertThat(new Margin("segment", Map.of("a", 33.3, "b", 33.3, "c", 33.3)).fault())
                .isNull();
        assertThat(new Margin("segment", Map.of("a", 33.0, "b", 33.0, "c", 33.0)).fault())
                .isEqualTo(Fault.SUM);
    }

    @Test
    void refusesWhatIsNoMargin() {
        assertThat(new Margin("a\"b", Map.of("a", 50.0, "b", 50.0)).fault()).isEqualTo(Fault.FIELD);
        assertThat(new Margin("@stars", Map.of("a", 50.0, "b", 50.0)).fault()).isEqualTo(Fault.FIELD);
        assertThat(new Margin("segment", Map.of("a", 100.0)).fault()).isEqualTo(Fault.VALUES);
        assertThat(new Margin("segment", Map.of("a", 50.0, " ", 50.0)).fault()).isEqualTo(Fault.VALUE);
        assertThat(new Margin("segment", Map.of("a", 0.0, "b", 100.0)).fault()).isEqualTo(Fault.SHARE);
        assertThat(new Margin("segment", Map.of("a", Double.NaN, "b", 50.0)).fault())
                .isEqualTo(Fault.SHARE);
    }

    @Test
    void tellsValuesInLowerCase() {
        assertThat(new Margin("segment", Map.of("Loyal ", 40.0, "NEW", 60.0)).shares())
                .containsOnlyKeys("loyal", "new");
    }
}
