package org.edrak.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/members", "/surveys/0ABC?lang=fa&x=%20"})
    void keepsPathsOfOurs(String path) {
        assertThat(LocalPaths.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "members",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil",
                "/a\r\nSet-Cookie: x=y",
                "/ /evil"
            })
    void refusesWhatABrowserCouldTakeForAnotherSite(String path) {
        assertThat(LocalPaths.orHome(path)).isEqualTo("/");
    }
}
