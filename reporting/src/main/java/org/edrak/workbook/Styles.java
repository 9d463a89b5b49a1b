package org.edrak.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook, each made once. */
final class Styles {
    static final int BRAND = 0x0F766E;
    static final int BRAND_SOFT = 0x99C9C5;
    static final int ACCENT = 0xD97706;
    static final int GRID = 0xE5E7EB;
    private static final int INK = 0x1F2937;
    private static final int MUTED = 0x6B7280;
    private static final int LINE = 0xD1D5DB;
    private static final int WHITE = 0xFFFFFF;

    private final XSSFWorkbook workbook;
    private final Texts texts;
    private final Map<Look, XSSFCellStyle> looks = new EnumMap<>(Look.class);
    private final Map<TextKind, XSSFCellStyle> variants = new HashMap<>();

    Styles(XSSFWorkbook workbook, Texts texts) {
        this.workbook = workbook;
        this.texts = texts;
    }

    XSSFCellStyle of(Look look) {
        return looks.computeIfAbsent(look, this::style);
    }

    /** A style for foreign words: marked as text where they could be taken for a formula, in their own direction. */
    XSSFCellStyle ofWords(Look look, boolean quoted, boolean rightToLeft) {
        return variants.computeIfAbsent(new TextKind(look, quoted, rightToLeft), kind -> {
            XSSFCellStyle style = style(kind.look);
            style.setQuotePrefixed(kind.quoted);
            style.setReadingOrder(kind.rightToLeft ? ReadingOrder.RIGHT_TO_LEFT : ReadingOrder.LEFT_TO_RIGHT);
            style.setAlignment(kind.rightToLeft ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            return style;
        });
    }

    /** The font of words that carry a theme. */
    XSSFFont highlight() {
        return font(10, true, ACCENT);
    }

    private XSSFCellStyle style(Look look) {
        return switch (look) {
            case TITLE -> padded(filled(font(18, true, WHITE), BRAND));
            case SUBTITLE -> padded(filled(font(10, false, WHITE), BRAND));
            case SECTION -> plain(font(13, true, BRAND));
            case HEADER -> padded(wrapped(filled(font(10, true, WHITE), BRAND)));
            case HEADER_NUMBER -> ended(padded(wrapped(filled(font(10, true, WHITE), BRAND))));
            case LABEL -> lined(font(10, true, INK));
            case TEXT -> lined(font(10, false, INK));
            case TEXT_END -> ended(lined(font(10, false, INK)));
            case MUTED -> plain(font(10, false, MUTED));
            case WHOLE -> number(font(10, false, INK), "#,##0");
            case ONE_DECIMAL -> number(font(10, false, INK), "#,##0.0");
            case SIGNED -> number(font(10, false, INK), "+#,##0.0;-#,##0.0;0.0");
            case TWO_DECIMALS -> number(font(10, false, INK), "0.00");
            case PERCENT -> number(font(10, false, INK), "0.0%");
            case P_VALUE -> formatted(ended(lined(font(10, false, INK))), pValue());
            // a date with Persian digits would still be Gregorian: it stays in the digits of its calendar
            case DATE -> formatted(ended(lined(font(10, false, INK))), "yyyy-mm-dd");
            case DATA_DATE -> formatted(ended(padded(plain(font(10, false, INK)))), "yyyy-mm-dd");
            case DATA -> padded(plain(font(10, false, INK)));
            case DATA_NUMBER -> formatted(ended(padded(plain(font(10, false, INK)))), texts.format("General"));
            case HEADLINE -> number(font(16, true, BRAND), "0.0");
            case HEADLINE_PERCENT -> number(font(16, true, BRAND), "0.0%");
            case HEADLINE_TWO_DECIMALS -> number(font(16, true, BRAND), "0.00");
        };
    }

    private XSSFCellStyle plain(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setReadingOrder(texts.persian() ? ReadingOrder.RIGHT_TO_LEFT : ReadingOrder.LEFT_TO_RIGHT);
        style.setAlignment(texts.persian() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        return style;
    }

    private XSSFCellStyle lined(XSSFFont font) {
        XSSFCellStyle style = padded(wrapped(plain(font)));
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(new XSSFColor(rgb(LINE)));
        return style;
    }

    private XSSFCellStyle number(XSSFFont font, String pattern) {
        return formatted(ended(lined(font)), texts.format(pattern));
    }

    private XSSFCellStyle formatted(XSSFCellStyle style, String format) {
        style.setWrapText(false);
        style.setReadingOrder(ReadingOrder.LEFT_TO_RIGHT);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /** Set at the end of the line, where digits stand below each other. */
    private XSSFCellStyle ended(XSSFCellStyle style) {
        style.setAlignment(texts.persian() ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        return style;
    }

    private static XSSFCellStyle padded(XSSFCellStyle style) {
        style.setIndention((short) 1);
        return style;
    }

    private static XSSFCellStyle wrapped(XSSFCellStyle style) {
        style.setWrapText(true);
        return style;
    }

    /** Three decimals, and below these only that it is less. */
    private String pValue() {
        return texts.persian() ? "[<0.001]\"< ۰٫۰۰۱\";[$-3000429]0.000" : "[<0.001]\"< 0.001\";0.000";
    }

    private XSSFCellStyle filled(XSSFFont font, int colour) {
        XSSFCellStyle style = plain(font);
        style.setFillForegroundColor(new XSSFColor(rgb(colour)));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFFont font(int points, boolean bold, int colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(texts.persian() ? "Tahoma" : "Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(new XSSFColor(rgb(colour)));
        return font;
    }

    static byte[] rgb(int colour) {
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }

    private record TextKind(Look look, boolean quoted, boolean rightToLeft) {}
}
