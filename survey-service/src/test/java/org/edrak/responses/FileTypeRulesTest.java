package org.edrak.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileTypeRulesTest {
    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void tellsTypesByTheirContent() {
        assertThat(FileTypeRules.typeOf(bytes("\u0089PNG\r\n\u001a\n…"))).contains("image/png");
        assertThat(FileTypeRules.typeOf(bytes("\u00ff\u00d8\u00ff\u00e0"))).contains("image/jpeg");
        assertThat(FileTypeRules.typeOf(bytes("RIFF1234WEBPVP8 "))).contains("image/webp");
        assertThat(FileTypeRules.typeOf(bytes("%PDF-1.7"))).contains("application/pdf");
        assertThat(FileTypeRules.typeOf("سلام\n".getBytes(StandardCharsets.UTF_8)))
                .contains("text/plain");
    }

    @Test
    void takesNothingElse() {
        assertThat(FileTypeRules.typeOf(new byte[0])).isEmpty();
        assertThat(FileTypeRules.typeOf(bytes("MZ\u0000\u0001"))).isEmpty();
        assertThat(FileTypeRules.typeOf(bytes("\u00ff\u00fe\u00e9"))).isEmpty();
    }
}
