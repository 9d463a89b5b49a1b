package org.edrak.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;

/** Charts as a browser drew them. */
final class Marks {
    private Marks() {}

    /** Waits until every chart of the page is drawn; how many there are. */
    static int assertAllDrawn(Page page) {
        // Asked again and again from outside: the page's policy forbids a script that waits within.
        PlaywrightAssertions.assertThat(page.locator(".plot:not(:has(div > svg path))"))
                .hasCount(0);
        int charts = page.locator(".plot").count();
        assertThat(page.locator(".plot > div > svg").count()).isEqualTo(charts);
        return charts;
    }

    /** The marks of a section. */
    static Locator of(Page page, String section) {
        return page.locator(String.join(
                ", ", path(section, "brand"), path(section, "accent"), path(section, "bad"), path(section, "good")));
    }

    /** The marks of a section in one of the design's colours. */
    static Locator of(Page page, String section, String tone) {
        return page.locator(path(section, tone));
    }

    private static String path(String section, String tone) {
        return "section[aria-labelledby=" + section + "] .plot path[fill='var(--" + tone + ")']:not([fill-opacity])";
    }

    /** Presses the middle of a mark, where a line may lie above it that lets the press through. */
    static void press(Page page, Locator mark) {
        mark.evaluate("mark => mark.scrollIntoView({ block: 'center' })");
        BoundingBox box = Objects.requireNonNull(mark.boundingBox());
        page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
    }

    /** Presses the row of a mark, as a finger does that misses it. */
    static void pressBeside(Page page, Locator mark) {
        mark.evaluate("mark => mark.scrollIntoView({ block: 'center' })");
        BoundingBox box = Objects.requireNonNull(mark.boundingBox());
        page.mouse().click(box.x + box.width / 2, box.y - 12);
    }
}
