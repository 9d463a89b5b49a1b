package org.edrak.sourcing;

import java.util.HashMap;
import java.util.Map;
import org.edrak.bodies.FormBody;
import org.edrak.feeds.FeedFormat;
import org.edrak.feeds.FeedMapping;
import org.edrak.sources.SourceKind;
import org.edrak.text.Digits;

/** A new source as its form says it. */
final class SourceForm {
    static final Map<String, String> USUAL =
            Map.of("kind", "pull", "format", "json", "everyMinutes", "60", "starsMin", "1", "starsMax", "5");

    private static final int USUAL_STARS = 5;

    private SourceForm() {}

    static NewSource read(FormBody form) {
        Map<String, String> fields = new HashMap<>();
        for (String field : FeedMapping.FIELDS) {
            String path = form.value(NewSources.PATH + field).strip();
            if (!path.isEmpty()) {
                fields.put(field, path);
            }
        }
        FeedMapping mapping = new FeedMapping(
                FeedFormat.of(form.value("format")).orElse(FeedFormat.JSON),
                form.value("items"),
                fields,
                form.value("next"),
                number(form, "starsMin", 1),
                number(form, "starsMax", form.value("starsMax").isBlank() ? USUAL_STARS : -1));
        return new NewSource(
                form.value("name").strip(),
                SourceKind.of(form.value("kind")).orElse(SourceKind.API),
                form.value("address").strip(),
                number(form, "everyMinutes", -1),
                mapping);
    }

    private static int number(FormBody form, String field, int otherwise) {
        String text = Digits.toAscii(form.value(field).strip());
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
