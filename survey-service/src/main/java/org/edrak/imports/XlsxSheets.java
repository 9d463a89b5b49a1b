package org.edrak.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel 2007 and later; its rows are read as a stream. */
final class XlsxSheets implements Sheets {
    static {
        ZipSecureFile.setMinInflateRatio(0.01);
        ZipSecureFile.setMaxEntrySize(512L << 20);
        ZipSecureFile.setMaxFileCount(1000);
    }

    private final OPCPackage file;
    private final XSSFReader reader;
    private final List<String> names = new ArrayList<>();
    private final StylesTable styles;
    private @Nullable SharedTexts texts;
    private boolean from1904;

    private XlsxSheets(OPCPackage file) throws IOException, OpenXML4JException {
        this.file = file;
        reader = new XSSFReader(file);
        styles = reader.getStylesTable();
    }

    static XlsxSheets open(Path path) throws IOException {
        Archive.open(path).close();
        OPCPackage file = null;
        try {
            file = OPCPackage.open(path.toFile(), PackageAccess.READ);
            XlsxSheets sheets = new XlsxSheets(file);
            sheets.readNames();
            return sheets;
        } catch (OpenXML4JException | RuntimeException | XMLStreamException e) {
            revert(file);
            throw new IOException("not a workbook", e);
        } catch (IOException e) {
            revert(file);
            throw e;
        }
    }

    private static void revert(@Nullable OPCPackage file) {
        if (file != null) {
            file.revert();
        }
    }

    private void readNames() throws IOException, XMLStreamException, OpenXML4JException {
        try (InputStream in = reader.getWorkbookData();
                StrictXml xml = new StrictXml(in)) {
            while (xml.next()) {
                if (xml.begins("sheet")) {
                    names.add(xml.attribute("name"));
                } else if (xml.begins("workbookPr")) {
                    String value = xml.attribute("date1904");
                    from1904 = value.equals("1") || value.equals("true");
                }
            }
        }
        if (names.isEmpty()) {
            throw new IOException("a workbook without sheets");
        }
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public void rows(int sheet, Sink sink) throws IOException {
        try (InputStream in = data(sheet)) {
            if (texts == null) {
                texts = readTexts();
            }
            new XlsxRows(texts, styles, from1904).read(in, sink);
        } catch (OpenXML4JException | XMLStreamException e) {
            throw new IOException("not a workbook", e);
        }
    }

    private InputStream data(int sheet) throws IOException, OpenXML4JException {
        try {
            var sheets = reader.getSheetsData();
            for (int i = 0; sheets.hasNext(); i++) {
                InputStream in = sheets.next();
                if (i == sheet) {
                    return in;
                }
                in.close();
            }
        } catch (RuntimeException e) {
            throw new IOException("not a workbook", e);
        }
        throw new IOException("no such sheet");
    }

    private SharedTexts readTexts() throws IOException, XMLStreamException, OpenXML4JException {
        try (InputStream in = reader.getSharedStringsData()) {
            return SharedTexts.read(in);
        }
    }

    @Override
    public void close() throws IOException {
        file.revert();
        if (texts != null) {
            texts.close();
        }
    }
}
