package org.edrak.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void listensOnThisMachineOnlyUnlessToldOtherwise() throws CannotStart {
        assertThat(Options.parse(List.of())).isEqualTo(new Options(8080, "127.0.0.1", Path.of("edrak-data"), false));
        assertThat(Options.parse(List.of("--port", "81", "--host", "0.0.0.0", "--data", "d", "--sample")))
                .isEqualTo(new Options(81, "0.0.0.0", Path.of("d"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "eighty", ""})
    void refusesWhatIsNoPort(String port) {
        assertThatThrownBy(() -> Options.parse(List.of("--port", port))).isInstanceOf(CannotStart.class);
    }

    @Test
    void saysInOneSentenceThatAPortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Checks.portIsFree("127.0.0.1", taken.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("taken");
        }
    }
}
