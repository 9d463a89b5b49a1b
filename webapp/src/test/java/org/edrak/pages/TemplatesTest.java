package org.edrak.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.edrak.pages.views.View;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TemplatesTest {
    private static final String PAYLOAD = "\"><svg onload=alert(1)>'{0}";
    private static final Pattern TAG = Pattern.compile(
            "<!DOCTYPE html>|</[a-z0-9]+>|<[a-z][a-z0-9]*((?:\\s+[a-zA-Z][a-zA-Z0-9-]*(?:=\"[^\"]*\")?)*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z][a-zA-Z0-9-]*)(?:=\"([^\"]*)\")?");
    private static final Pattern LOOKS_LIKE_A_KEY = Pattern.compile(">\\s*[a-z][a-z-]+(\\.[a-z][a-zA-Z-]+)+\\s*<");

    private record Attribute(String name, String value) {}

    @TestFactory
    Stream<DynamicTest> encodesWhatPeopleTyped() {
        return everyPage(PAYLOAD, html -> {
            assertThat(TAG.matcher(html).replaceAll("")).doesNotContain("<");
            assertThat(html).doesNotContain("<svg onload").doesNotContain("href=\"javascript:");
        });
    }

    @TestFactory
    Stream<DynamicTest> needsNoInlineScriptOrStyle() {
        return everyPage(PAYLOAD, html -> {
            assertThat(attributes(html))
                    .extracting(Attribute::name)
                    .noneMatch(name -> name.equals("style") || name.startsWith("on"));
            assertThat(html).doesNotContain("<style").doesNotContainPattern("<script(?![^>]* src=)");
        });
    }

    @TestFactory
    Stream<DynamicTest> refersOnlyToWhatIsThere() {
        return everyPage("", html -> {
            var ids = new ArrayList<String>();
            var wanted = new HashSet<String>();
            for (Attribute attribute : attributes(html)) {
                switch (attribute.name()) {
                    case "id" -> ids.add(attribute.value());
                    case "for", "aria-labelledby", "aria-describedby", "data-copies" ->
                        wanted.addAll(List.of(attribute.value().split(" ")));
                    case "href" -> {
                        if (attribute.value().startsWith("#")) {
                            wanted.add(attribute.value().substring(1));
                        }
                    }
                    default -> {}
                }
            }
            assertThat(ids).doesNotHaveDuplicates().containsAll(wanted);
        });
    }

    @TestFactory
    Stream<DynamicTest> lacksNoWord() {
        return everyPage("", html -> assertThat(html).doesNotContainPattern(LOOKS_LIKE_A_KEY));
    }

    @Test
    void turnsThePageToTheReader() {
        assertThat(html(Page.FA, "home")).contains("<html lang=\"fa\" dir=\"rtl\" data-theme=\"auto\">");
        assertThat(html(Page.EN, "home")).contains("<html lang=\"en\" dir=\"ltr\" data-theme=\"auto\">");
    }

    @Test
    void saysThatALanguageIsNotRead() {
        assertThat(html(Page.EN, "reviews"))
                .contains("In a language that is not read")
                .doesNotContain("Not read yet");
    }

    @Test
    void keepsTheSurveyLight() {
        long files = Stream.of("survey.css", "survey.js", "favicon.svg")
                .mapToLong(name -> Assets.find(Assets.url(name).substring("/assets/".length()))
                        .orElseThrow()
                        .gzip()
                        .length)
                .sum();
        assertThat(html(Page.FA, "answer").length() * 2 + files).isLessThan(40 * 1024);
    }

    private static Stream<DynamicTest> everyPage(String word, java.util.function.Consumer<String> check) {
        return Stream.of(Page.FA, Page.EN).flatMap(locale -> {
            var samples = new Samples(locale, word);
            return samples.all().entrySet().stream()
                    .map(entry -> DynamicTest.dynamicTest(
                            entry.getKey() + " " + locale,
                            () -> check.accept(
                                    Templates.html(samples.page(entry.getValue(), Theme.AUTO), entry.getValue()))));
        });
    }

    private static String html(Locale locale, String name) {
        var samples = Samples.friendly(locale);
        View view = samples.view(name);
        return Templates.html(samples.page(view, Theme.AUTO), view);
    }

    private static List<Attribute> attributes(String html) {
        return TAG.matcher(html)
                .results()
                .filter(tag -> tag.group(1) != null)
                .flatMap(tag -> ATTRIBUTE.matcher(tag.group(1)).results())
                .map(found -> new Attribute(found.group(1), found.group(2) == null ? "" : found.group(2)))
                .toList();
    }
}
