package org.edrak.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes every page with made-up content to {@code target/gallery}, to be looked at in a browser. */
public final class Gallery {
    private static final Path TO = Path.of("target", "gallery");

    private Gallery() {}

    public static void main(String[] args) throws IOException {
        Files.createDirectories(TO.resolve("assets"));
        for (String name : List.of(
                "vazirmatn.woff2",
                "favicon.svg",
                "app.js",
                "survey.js",
                "app.css",
                "survey.css",
                "expressions.js",
                "echarts.esm.min.js",
                "charts-parts.js",
                "charts-field.js",
                "charts-rows.js",
                "charts-trend.js",
                "charts.js")) {
            String file = Assets.url(name).substring("/assets/".length());
            Files.write(
                    TO.resolve("assets").resolve(file),
                    Assets.find(file).orElseThrow().bytes());
        }
        for (Locale locale : List.of(Page.FA, Page.EN)) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                write(locale, theme);
            }
        }
    }

    private static void write(Locale locale, Theme theme) throws IOException {
        var samples = Samples.friendly(locale);
        for (var entry : samples.all().entrySet()) {
            String html = Templates.html(samples.page(entry.getValue(), theme), entry.getValue());
            Files.writeString(
                    TO.resolve(entry.getKey() + "." + locale.getLanguage() + "." + theme.key() + ".html"),
                    html.replace("\"/assets/", "\"assets/"),
                    StandardCharsets.UTF_8);
        }
    }
}
