package org.edrak.pages.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.edrak.pages.Page;

/**
 * What a report's filter offers.
 *
 * @param versions numbers of the survey's versions, newest first; empty for several surveys
 * @param locales in which the surveys are asked
 * @param touchpoints of which they ask
 * @param fields names of hidden fields and choices, whose values part customers into segments
 */
public record ReportChoices(
        List<String> versions, List<String> locales, List<String> touchpoints, List<String> fields) {
    /** Offers nothing of the surveys' own. */
    public static final ReportChoices NONE = new ReportChoices(List.of(), List.of(), List.of(), List.of());

    private static final List<String> CHANNELS = List.of("link", "email", "sms", "qr", "embed", "kiosk", "api", "file");

    /** The versions after the choice of any. */
    public List<Option> versions(Page page) {
        return any(page, versions.stream().map(each -> version(page, each)));
    }

    private static Option version(Page page, String number) {
        return new Option(number, page.t("report.version.number", Long.valueOf(number)));
    }

    /** The channels after the choice of any. */
    public List<Option> channels(Page page) {
        return any(page, CHANNELS.stream().map(each -> new Option(each, page.t("channel." + each))));
    }

    /** The languages after the choice of any. */
    public List<Option> locales(Page page) {
        return any(page, locales.stream().map(each -> new Option(each, each)));
    }

    /** The touchpoints after the choice of any. */
    public List<Option> touchpoints(Page page) {
        return any(page, touchpoints.stream().map(each -> new Option(each, each)));
    }

    /** What the score can be compared with. */
    public List<Option> comparisons(Page page) {
        List<Option> offered = new ArrayList<>();
        offered.add(new Option("", page.t("report.compare.previous")));
        offered.add(new Option("year", page.t("report.compare.year")));
        offered.add(new Option("all", page.t("report.compare.all")));
        CHANNELS.forEach(each -> offered.add(new Option("channel:" + each, page.t("channel." + each))));
        locales.forEach(each -> offered.add(new Option("locale:" + each, each)));
        versions.forEach(each ->
                offered.add(new Option("version:" + each, version(page, each).label())));
        return offered;
    }

    private static List<Option> any(Page page, Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", page.t("report.any"))), options)
                .toList();
    }
}
