package org.edrak.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    record Sample(
            @Nullable String text,
            int number,
            @Nullable LocalDate day,
            @Nullable List<Sample> inner) {}

    private static Sample read(String json) {
        return (Sample) Json.read(json.getBytes(StandardCharsets.UTF_8), Sample.class);
    }

    @Test
    void readsCleanJson() {
        Sample sample = read("{\"text\":\"سلام 😀\",\"number\":5,\"day\":\"2026-11-22\",\"inner\":[{\"number\":1}]}");
        assertThat(sample)
                .isEqualTo(
                        new Sample("سلام 😀", 5, LocalDate.of(2026, 11, 22), List.of(new Sample(null, 1, null, null))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'number':1,'inner':[{'number':'1'}]} | /inner/0/number",
                "{'number':1,'role':'owner'} | /role",
                "{'number':1,'inner':[{'number':1,'text':'\\u0000'}]} | /inner/0/text",
                "{'number':1,'number':2} | line 1, column 21",
                "{'number':111111111111111111111} | line 1, column 32",
            })
    void namesThePlace(String json, String place) {
        assertThatThrownBy(() -> read(json.replace('\'', '"')))
                .isInstanceOfSatisfying(
                        BadBody.class, bad -> assertThat(bad.place()).isEqualTo(place));
    }

    @Test
    void takes32LevelsAndNotOneMore() {
        assertThat(read("{\"number\":1" + ",\"inner\":[{\"number\":1".repeat(15) + "}]".repeat(15) + "}"))
                .isNotNull();
        assertThatThrownBy(() -> read("{\"number\":1" + ",\"inner\":[{\"number\":1".repeat(16) + "}]".repeat(16) + "}"))
                .isInstanceOf(BadBody.class);
    }
}
