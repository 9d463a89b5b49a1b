package org.edrak.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** The rows of one sheet. */
final class XlsxRows {
    private static final int MOST_COLUMNS = 2000;
    private static final int LONGEST_NUMBER = 40;

    private final SharedTexts texts;
    private final StylesTable styles;
    private final boolean from1904;
    private long number;
    private List<String> cells = new ArrayList<>();

    XlsxRows(SharedTexts texts, StylesTable styles, boolean from1904) {
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
    }

    void read(InputStream in, Sheets.Sink sink) throws XMLStreamException, IOException {
        int column = 0;
        try (StrictXml xml = new StrictXml(in)) {
            while (xml.next()) {
                if (xml.begins("row")) {
                    number = xml.attribute("r").isEmpty() ? number + 1 : whole(xml.attribute("r"));
                    cells = new ArrayList<>();
                    column = 0;
                } else if (xml.begins("c")) {
                    column = column(xml.attribute("r"), column);
                    put(column, cell(xml));
                    column++;
                } else if (xml.ends("row") && !cells.isEmpty() && !sink.row(number, cells)) {
                    return;
                }
            }
        }
    }

    /** Where a reference such as {@code AB12} stands; cells need not have one. */
    private static int column(String reference, int otherwise) throws IOException {
        int column = 0;
        int i = 0;
        while (i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z' && i < 4) {
            column = column * 26 + reference.charAt(i++) - 'A' + 1;
        }
        column = i == 0 ? otherwise : column - 1;
        if (column >= MOST_COLUMNS) {
            throw new IOException("too many columns");
        }
        return column;
    }

    private void put(int column, String text) {
        if (!text.isEmpty() && column >= cells.size()) {
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(text);
        }
    }

    private static int whole(String text) throws IOException {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IOException("not a number", e);
        }
    }

    private String cell(StrictXml xml) throws XMLStreamException, IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String text = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) {
                text = xml.text();
            } else if (xml.begins("is")) {
                return richText(xml, "is");
            }
        }
        return switch (type) {
            case "s" -> shared(text);
            case "str", "inlineStr", "d" -> text;
            case "b" -> text.isEmpty() ? "" : Boolean.toString(text.strip().equals("1"));
            case "e" -> "";
            default -> number(text.strip(), style);
        };
    }

    private String shared(String text) throws IOException {
        int index = text.isBlank() ? -1 : whole(text);
        if (index < 0 || index >= texts.count()) {
            throw new IOException("no such text");
        }
        return texts.text(index);
    }

    private String number(String text, String style) throws IOException {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return text;
        }
        try {
            double value = Double.parseDouble(text);
            return isDate(style) ? CellText.date(value, from1904) : CellText.number(value);
        } catch (NumberFormatException e) {
            throw new IOException("not a number", e);
        }
    }

    private boolean isDate(String style) throws IOException {
        int index = style.isEmpty() ? -1 : whole(style);
        if (index < 0 || index >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle found = styles.getStyleAt(index);
        return found != null && DateUtil.isADateFormat(found.getDataFormat(), found.getDataFormatString());
    }

    /** All runs of a text; how it is read aloud is left out. */
    static String richText(StrictXml xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("t")) {
                text.append(xml.text());
            } else if (xml.begins("rPh")) {
                xml.text();
            }
        }
        return text.toString();
    }
}
