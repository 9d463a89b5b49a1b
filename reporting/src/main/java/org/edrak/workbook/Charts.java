package org.edrak.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Native charts over cells of a sheet, in the reader's direction. */
final class Charts {
    private static final double TITLE_POINTS = 14;

    private final Texts texts;

    Charts(Texts texts) {
        this.texts = texts;
    }

    /**
     * A chart's numbers.
     *
     * @param sheet where they stand
     * @param labels column of the categories
     * @param firstRow first row of the data
     * @param lastRow last row of the data
     */
    record Source(XSSFSheet sheet, int labels, int firstRow, int lastRow) {
        boolean isEmpty() {
            return lastRow < firstRow;
        }

        CellRangeAddress column(int column) {
            return new CellRangeAddress(firstRow, lastRow, column, column);
        }
    }

    /** One line or kind of bar. */
    record Series(String key, int column, Ink ink) {}

    /** How a series is drawn. */
    enum Ink {
        MAIN(Styles.BRAND),
        SECOND(Styles.ACCENT),
        LIMIT(Styles.BRAND_SOFT);

        private final int colour;

        Ink(int colour) {
            this.colour = colour;
        }
    }

    /** Where a chart stands: from the first column and row to before the last. */
    record Place(int firstColumn, int firstRow, int lastColumn, int lastRow) {}

    void lines(XSSFSheet sheet, Place place, String titleKey, Source source, List<Series> series, String format) {
        if (source.isEmpty()) {
            return;
        }
        XSSFChart chart = chart(sheet, place, titleKey, series.size());
        XDDFCategoryAxis months = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = valueAxis(chart, texts.persian() ? AxisPosition.RIGHT : AxisPosition.LEFT, format);
        months.setTickLabelPosition(AxisTickLabelPosition.LOW);
        if (texts.persian()) {
            months.setOrientation(AxisOrientation.MAX_MIN);
        }
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, months, values);
        data.setVaryColors(false);
        for (Series one : series) {
            line((XDDFLineChartData.Series) added(data, source, one), one);
        }
        chart.plot(data);
    }

    void bars(XSSFSheet sheet, Place place, String titleKey, Source source, List<Series> series, String format) {
        if (source.isEmpty()) {
            return;
        }
        XSSFChart chart = chart(sheet, place, titleKey, series.size());
        XDDFCategoryAxis drivers = chart.createCategoryAxis(texts.persian() ? AxisPosition.RIGHT : AxisPosition.LEFT);
        XDDFValueAxis values = valueAxis(chart, AxisPosition.BOTTOM, format);
        drivers.setTickLabelPosition(AxisTickLabelPosition.LOW);
        values.setCrosses(AxisCrosses.MAX);
        // the first row of the table on top, as it is read
        drivers.setOrientation(AxisOrientation.MAX_MIN);
        if (texts.persian()) {
            values.setOrientation(AxisOrientation.MAX_MIN);
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, drivers, values);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(60);
        for (Series one : series) {
            added(data, source, one).setFillProperties(fill(Styles.rgb(one.ink.colour)));
        }
        chart.plot(data);
    }

    private XSSFChart chart(XSSFSheet sheet, Place place, String titleKey, int series) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, place.firstColumn, place.firstRow, place.lastColumn, place.lastRow));
        chart.setTitleText(texts.of(titleKey));
        chart.setTitleOverlay(false);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().forEach(run -> run.setFontSize(TITLE_POINTS));
        if (series > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        chart.displayBlanksAs(DisplayBlanks.GAP);
        return chart;
    }

    private XDDFValueAxis valueAxis(XSSFChart chart, AxisPosition position, String format) {
        XDDFValueAxis values = chart.createValueAxis(position);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setNumberFormat(texts.format(format));
        values.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(fill(Styles.rgb(Styles.GRID))));
        return values;
    }

    private XDDFChartData.Series added(XDDFChartData data, Source source, Series one) {
        XDDFDataSource<String> labels =
                XDDFDataSourcesFactory.fromStringCellRange(source.sheet, source.column(source.labels));
        XDDFChartData.Series added = data.addSeries(
                labels, XDDFDataSourcesFactory.fromNumericCellRange(source.sheet, source.column(one.column)));
        added.setTitle(texts.of(one.key), null);
        return added;
    }

    private static void line(XDDFLineChartData.Series line, Series one) {
        boolean limit = one.ink == Ink.LIMIT;
        line.setSmooth(false);
        line.setMarkerStyle(limit ? MarkerStyle.NONE : MarkerStyle.CIRCLE);
        XDDFLineProperties properties = new XDDFLineProperties(fill(Styles.rgb(one.ink.colour)));
        properties.setWidth(limit ? 1.25 : 2.5);
        if (limit) {
            properties.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        line.setLineProperties(properties);
    }

    private static XDDFSolidFillProperties fill(byte[] colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(colour));
    }
}
