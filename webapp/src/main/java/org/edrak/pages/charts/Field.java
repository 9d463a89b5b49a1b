package org.edrak.pages.charts;

import java.util.ArrayList;
import java.util.List;
import org.edrak.pages.Page;
import org.edrak.pages.views.ReportParts;
import org.edrak.perception.KeyDriverSection;
import org.edrak.perception.KeyDriverSection.KeyDriver;
import org.edrak.statistics.gaps.ImportancePerformance.Quadrant;
import org.jspecify.annotations.Nullable;

/**
 * Four quadrants with a spot for each driver: performance across, importance up.
 *
 * @param axis what runs across
 * @param across where the quadrants part by performance
 * @param up where they part by importance
 * @param corners their names: bad and important, good and important, bad and unimportant, good and unimportant
 */
public record Field(String axis, double across, double up, List<String> corners, List<Spot> spots) implements Chart {
    private static final int HEIGHT = 340;

    /** One driver in it. */
    public record Spot(String name, double across, double up, String tone, List<String> tip, String link) {}

    /** The field of all drivers whose importance is known; of a section that has quadrants. */
    public static Field of(ReportParts parts, KeyDriverSection section, double importance, double performance) {
        Page page = parts.page();
        var spots = new ArrayList<Spot>();
        for (KeyDriver driver : section.drivers()) {
            if (driver.weight() != null) {
                spots.add(spot(parts, driver, driver.weight().correlation()));
            }
        }
        return new Field(
                page.t("report.quadrant.across"),
                performance,
                importance,
                List.of(
                        page.name("quadrant", "concentrate"),
                        page.name("quadrant", "keep"),
                        page.name("quadrant", "low"),
                        page.name("quadrant", "overkill")),
                spots);
    }

    private static Spot spot(ReportParts parts, KeyDriver driver, double importance) {
        Page page = parts.page();
        String name = page.name("driver", driver.driver());
        var tip = new ArrayList<String>();
        tip.add(name);
        tip.add(page.t("report.quadrant.says", page.decimal(driver.performance(), 0), page.decimal(importance, 2)));
        if (driver.derivedQuadrant() != null) {
            tip.add(page.name("quadrant", ReportParts.key(driver.derivedQuadrant())));
        }
        return new Spot(
                name,
                driver.performance(),
                importance,
                tone(driver.derivedQuadrant()),
                tip,
                parts.wordsOn(driver.driver(), "", ""));
    }

    private static String tone(@Nullable Quadrant quadrant) {
        return switch (quadrant) {
            case null -> "brand";
            case CONCENTRATE -> "bad";
            case KEEP -> "good";
            case LOW, OVERKILL -> "edge";
        };
    }

    @Override
    public String kind() {
        return "field";
    }

    @Override
    public int height() {
        return HEIGHT;
    }
}
