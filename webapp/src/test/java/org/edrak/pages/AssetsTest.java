package org.edrak.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.edrak.pages.Assets.Asset;
import org.junit.jupiter.api.Test;

class AssetsTest {
    @Test
    void namesFilesByTheirContent() {
        assertThat(Assets.url("app.css")).matches("/assets/app\\.[0-9a-f]{12}\\.css");
    }

    @Test
    void leadsTheStylesheetToTheFont() {
        String stylesheet = new String(asset("app.css").bytes(), StandardCharsets.UTF_8);
        assertThat(stylesheet).contains("url(" + asset("vazirmatn.woff2").file() + ")");
    }

    @Test
    void compressesTextButNotTheFont() {
        assertThat(asset("app.css").gzip().length).isBetween(1, asset("app.css").bytes().length / 2);
        assertThat(asset("vazirmatn.woff2").gzip()).isEmpty();
    }

    @Test
    void keepsTheStylesheetSmall() {
        assertThat(asset("app.css").bytes().length).isLessThan(40 * 1024);
    }

    @Test
    void carriesTheLicenceOfTheFont() {
        assertThat(new String(asset("vazirmatn-OFL.txt").bytes(), StandardCharsets.UTF_8))
                .contains("SIL Open Font License");
    }

    @Test
    void drawsChartsWithALibraryThatNamesItsLicence() {
        assertThat(new String(asset("charts.js").bytes(), StandardCharsets.UTF_8))
                .contains("from \"./" + asset("echarts.esm.min.js").file() + "\"");
        assertThat(new String(asset("echarts.esm.min.js").bytes(), StandardCharsets.UTF_8))
                .contains("http://www.apache.org/licenses/LICENSE-2.0");
        assertThat(asset("echarts.esm.min.js").gzip().length).isLessThan(350 * 1024);
    }

    @Test
    void knowsNothingElse() {
        assertThat(Assets.find("app.css")).isEmpty();
        assertThat(Assets.find("../app.css")).isEmpty();
        assertThatThrownBy(() -> Assets.url("other.css")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Asset asset(String name) {
        return Assets.find(Assets.url(name).substring("/assets/".length())).orElseThrow();
    }
}
