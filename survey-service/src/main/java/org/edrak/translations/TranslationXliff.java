package org.edrak.translations;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Translations into one language as XLIFF 1.2, the form that nearly all translators' tools read. */
public final class TranslationXliff {
    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

    private TranslationXliff() {}

    /**
     * All texts with their translation into {@code locale}, where there is one, in UTF-8.
     *
     * @throws IllegalArgumentException when {@code locale} is not a language tag or is the definition's own language
     */
    public static byte[] write(String definition, String locale) {
        TranslationTable table = TranslationTable.of(definition);
        if (!TranslationTable.LOCALE.matcher(locale).matches() || locale.equals(table.source())) {
            throw new IllegalArgumentException("not a language to translate into: " + locale);
        }
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            start(xml, 0, "xliff");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", "1.2");
            start(xml, 1, "file");
            xml.writeAttribute("original", "questionnaire.json");
            xml.writeAttribute("datatype", "plaintext");
            xml.writeAttribute("source-language", table.source());
            xml.writeAttribute("target-language", locale);
            start(xml, 2, "body");
            for (TranslationTable.Entry entry : table.entries()) {
                unit(xml, entry, locale);
            }
            end(xml, 2);
            end(xml, 1);
            end(xml, 0);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void unit(XMLStreamWriter xml, TranslationTable.Entry entry, String locale)
            throws XMLStreamException {
        start(xml, 3, "trans-unit");
        xml.writeAttribute("id", XmlText.of(entry.key()));
        xml.writeAttribute("xml:space", "preserve");
        text(xml, "source", entry.source());
        String translation = entry.texts().get(locale);
        if (translation != null) {
            text(xml, "target", translation);
        }
        text(xml, "note", entry.path());
        end(xml, 3);
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        start(xml, 4, element);
        xml.writeCharacters(XmlText.of(text));
        xml.writeEndElement();
    }

    private static void start(XMLStreamWriter xml, int depth, String element) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeStartElement(element);
    }

    private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeEndElement();
    }

    /** What {@code file}, as {@link #write} makes it and translators' tools fill it in, says about {@code definition}. */
    public static TranslationImport read(String definition, byte[] file) {
        TranslationCheck check = new TranslationCheck(TranslationTable.of(definition));
        return file.length > TranslationImport.LARGEST_FILE
                ? check.unreadable(1, "translation.file-too-large")
                : new XliffReader(check).read(file);
    }
}
