package org.edrak.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.edrak.mail.MailSettings.Fault;
import org.edrak.mail.MailSettings.Security;
import org.edrak.mail.MailSettings.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {
    private static final String FROM = "edrak@example.com";
    private static final String HOME = "https://edrak.example.com";

    @Test
    void readsUserAndPasswordWithSignsInThem() throws Unusable {
        MailSettings read = MailSettings.of("smtps://edrak%40example.com:p%3Aq+%2F%40@mail.example.com", FROM, HOME);
        assertThat(read.user()).isEqualTo("edrak@example.com");
        assertThat(read.password()).isEqualTo("p:q+/@");
        assertThat(read.port()).isEqualTo(465);
        assertThat(read.security()).isEqualTo(Security.TLS);
        assertThat(read.home()).isEqualTo(URI.create("https://edrak.example.com/"));
        assertThat(read).asString().doesNotContain("p:q").doesNotContain("edrak@");
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example.com, STARTTLS, 587",
        "smtp://mail.example.com:2525?starttls=required, STARTTLS, 2525",
        "smtp://localhost:25?starttls=no, NONE, 25",
        "smtp://u:p@127.0.0.1:25?starttls=no, NONE, 25"
    })
    void encryptsUnlessToldNotTo(String server, Security security, int port) throws Unusable {
        MailSettings read = MailSettings.of(server, FROM, HOME + "/");
        assertThat(read.security()).isEqualTo(security);
        assertThat(read.port()).isEqualTo(port);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', https://e.example, UNSET",
        "'', a@example.com, https://e.example, SERVER",
        "mail.example.com, a@example.com, https://e.example, SERVER",
        "http://mail.example.com, a@example.com, https://e.example, SERVER",
        "smtp://mail.example.com/path, a@example.com, https://e.example, SERVER",
        "smtp://mail.example.com?starttls=maybe, a@example.com, https://e.example, SERVER",
        "smtps://user@mail.example.com, a@example.com, https://e.example, SERVER",
        "smtp://u:p@mail.example.com?starttls=no, a@example.com, https://e.example, CLEAR",
        "smtps://mail.example.com, '', https://e.example, SENDER",
        "smtps://mail.example.com, Edrak <a@example.com>, https://e.example, SENDER",
        "smtps://mail.example.com, a@example.com, '', HOME",
        "smtps://mail.example.com, a@example.com, edrak.example, HOME",
        "smtps://mail.example.com, a@example.com, https://e.example/edrak, HOME",
        "smtps://mail.example.com, a@example.com, javascript://e.example, HOME"
    })
    void saysWhatIsWrongAndNeverWhatWasConfigured(String server, String from, String home, Fault fault) {
        assertThatThrownBy(() -> MailSettings.of(server, from, home))
                .isInstanceOfSatisfying(
                        Unusable.class, refused -> assertThat(refused.fault()).isEqualTo(fault))
                .hasMessage(fault.name())
                .hasNoCause();
    }
}
