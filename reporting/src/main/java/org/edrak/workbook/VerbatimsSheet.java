package org.edrak.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.edrak.perception.PainPoint;
import org.edrak.perception.Quote;
import org.edrak.reviews.Stars;
import org.jspecify.annotations.Nullable;

/** The words behind the pain points, with those that carry the theme in bold. */
final class VerbatimsSheet {
    private final Page page;
    private final Styles styles;
    private final WorkbookNames names;

    VerbatimsSheet(Page page, Styles styles, List<PainPoint> points, WorkbookNames names) {
        this.page = page;
        this.styles = styles;
        this.names = names;
        page.section("section.words");
        List<Column> columns = columns();
        page.header(columns);
        page.freeze();
        int header = page.next() - 1;
        points.forEach(point -> point.quotes().forEach(quote -> quote(point, quote)));
        page.filter(header, columns.size());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("driver", 18),
                Column.words("theme", 18),
                Column.words("text", 64),
                Column.number("sentiment"),
                Column.number("score"),
                Column.number("stars"),
                Column.number("of-stars"),
                Column.date("date")));
        if (page.texts().persian()) {
            columns.add(Column.words("jalali", 14));
        }
        columns.addAll(List.of(
                Column.words("voice", 16),
                Column.words("source", 14),
                Column.words("language", 10),
                Column.words("id", 18)));
        return columns;
    }

    private void quote(PainPoint point, Quote quote) {
        Line line = page.line()
                .words(Look.TEXT, names.driver(point.driver()))
                .words(Look.TEXT, names.aspect(point.aspect()));
        mark(line.sentence(Look.TEXT, quote.text()), quote);
        Stars stars = quote.stars();
        line.number(Look.TWO_DECIMALS, quote.polarity())
                .number(Look.WHOLE, whole(quote.score()))
                .number(
                        stars == null || isWhole(stars) ? Look.WHOLE : Look.TWO_DECIMALS,
                        stars == null ? null : (Double) stars.value())
                .number(Look.WHOLE, stars == null ? null : (Double) (double) stars.max())
                .day(Look.DATE, quote.day())
                .cell(
                        Look.TEXT,
                        page.texts()
                                .of(
                                        switch (quote.voice()) {
                                            case ANSWER -> "voice.answer";
                                            case REVIEW -> "voice.review";
                                            case CONVERSATION -> "voice.conversation";
                                        }))
                .words(Look.TEXT, names.source(quote.source()))
                .words(Look.TEXT, quote.language())
                .words(Look.TEXT, quote.verbatimId());
    }

    private void mark(Cell cell, Quote quote) {
        String shown = cell.getStringCellValue();
        XSSFRichTextString marked = new XSSFRichTextString(shown);
        quote.highlights().stream()
                .filter(span -> 0 <= span.start() && span.start() < span.end() && span.end() <= shown.length())
                .forEach(span -> marked.applyFont(span.start(), span.end(), styles.highlight()));
        cell.setCellValue(marked);
    }

    private static boolean isWhole(Stars stars) {
        return stars.hundredths() % 100 == 0;
    }

    private static @Nullable Double whole(@Nullable Integer value) {
        return value == null ? null : value.doubleValue();
    }
}
