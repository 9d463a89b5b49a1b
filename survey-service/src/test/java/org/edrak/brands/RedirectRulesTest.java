package org.edrak.brands;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectRulesTest {
    private static final List<String> HOSTS = List.of("example.com", "shop.example.org");

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com", "https://EXAMPLE.com/a?b=c", "https://shop.example.org:443/"})
    void sendsToHostsOnTheList(String address) {
        assertThat(RedirectRules.allow(HOSTS, URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/",
                "//example.com/",
                "//evil.example",
                "/%5Cevil.example",
                "https:example.com",
                "javascript:alert(1)",
                "data:text/html,x",
                "https://evil.example/",
                "https://example.com.evil.example/",
                "https://notexample.com/",
                "https://www.example.com/",
                "https://example.com@evil.example/",
                "https://evil@example.com/",
                "https://example.com:8443/",
                "/thanks",
                ""
            })
    void refusesToSendAnywhereElseAsInFormbricks8462(String address) {
        assertThat(RedirectRules.allow(HOSTS, URI.create(address))).isFalse();
    }

    @Test
    void listsNamesOfHostsAlone() {
        assertThat(List.of("example.com", "a-b.example", "xn--mgbh0fb.example")).allMatch(RedirectRules::isHost);
        assertThat(List.of(
                        "",
                        "localhost",
                        "https://example.com",
                        "example.com/a",
                        "example.com:80",
                        "*.example.com",
                        "EXAMPLE.com",
                        "-a.com",
                        "a..com",
                        "a.com.",
                        "\\evil"))
                .noneMatch(RedirectRules::isHost);
    }
}
