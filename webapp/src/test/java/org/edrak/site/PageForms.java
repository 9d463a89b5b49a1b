package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.edrak.testing.Answer;
import org.edrak.testing.Browser;

/** The forms of a survey's pages, as a browser without scripts sends them. */
final class PageForms {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private PageForms() {}

    /** The hidden fields of a page, as its form sends them again, and more. */
    static Map<String, String> form(Answer page, String... more) {
        Map<String, String> fields = new LinkedHashMap<>();
        HIDDEN.matcher(page.body()).results().forEach(found -> fields.put(found.group(1), found.group(2)));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    /** The page that a form leads to. */
    static Answer follow(Browser customer, Answer sent) {
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return customer.get(path(sent.header("location")));
    }

    /** An address without scheme and host. */
    static String path(String address) {
        return address.replaceFirst("^https?://[^/]*", "");
    }
}
