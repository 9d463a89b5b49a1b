package org.edrak.workbook;

import java.util.List;
import org.edrak.perception.DriverSentiment;
import org.edrak.perception.SentimentClasses;
import org.edrak.perception.SentimentFigure;
import org.edrak.statistics.Estimate;

/** Sentiment per driver, answers and reviews side by side. */
final class DriversSheet {
    private static final int ANSWERS = 1;
    private static final int REVIEWS = 2;
    private static final List<Column> MEANS =
            List.of(Column.words("driver", 30), Column.number("toneAnswers"), Column.number("toneReviews"));
    private static final List<Column> DETAILS = List.of(
            Column.words("driver", 30),
            Column.words("voice", 20),
            Column.number("mean"),
            Column.number("low"),
            Column.number("high"),
            Column.number("n"),
            Column.number("veryNegative"),
            Column.number("negative"),
            Column.number("neutral"),
            Column.number("positive"),
            Column.number("veryPositive"));

    private final Page page;
    private final WorkbookNames names;

    DriversSheet(Page page, Charts charts, List<DriverSentiment> drivers, WorkbookNames names) {
        this.page = page;
        this.names = names;
        page.section("section.drivers");
        page.header(DETAILS);
        page.freeze();
        int header = page.next() - 1;
        for (DriverSentiment driver : drivers) {
            detail(driver.driver(), "voice.answer", driver.answers());
            detail(driver.driver(), "voice.review", driver.reviews());
        }
        page.filter(header, DETAILS.size());
        page.skip(1);
        chart(charts, drivers);
        page.widths(DETAILS);
        page.printOnOnePage();
    }

    private void chart(Charts charts, List<DriverSentiment> drivers) {
        page.header(MEANS);
        int first = page.next();
        drivers.forEach(driver -> page.line()
                .words(Look.LABEL, names.driver(driver.driver()))
                .point(Look.TWO_DECIMALS, driver.answers().mean())
                .point(Look.TWO_DECIMALS, driver.reviews().mean()));
        charts.bars(
                page.sheet(),
                new Charts.Place(0, page.next() + 1, 11, page.next() + 19),
                "chart.drivers",
                new Charts.Source(page.sheet(), 0, first, page.next() - 1),
                List.of(
                        new Charts.Series("column.toneAnswers", ANSWERS, Charts.Ink.MAIN),
                        new Charts.Series("column.toneReviews", REVIEWS, Charts.Ink.SECOND)),
                "0.0");
    }

    private void detail(String driver, String voiceKey, SentimentFigure sentiment) {
        Estimate interval = sentiment.interval();
        SentimentClasses classes = sentiment.classes();
        page.line()
                .words(Look.LABEL, names.driver(driver))
                .cell(Look.TEXT, page.texts().of(voiceKey))
                .number(Look.TWO_DECIMALS, sentiment.mean())
                .number(Look.TWO_DECIMALS, interval == null ? null : interval.low())
                .number(Look.TWO_DECIMALS, interval == null ? null : interval.high())
                .count(sentiment.n())
                .count(classes.veryNegative())
                .count(classes.negative())
                .count(classes.neutral())
                .count(classes.positive())
                .count(classes.veryPositive());
    }
}
