package org.edrak.translations;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XLIFF 1.2 in one pass. A document type, and with it every entity of its own, is refused. */
final class XliffReader {
    /** A target in one of these states is a copy of the source, put there by a tool. */
    private static final Set<String> NOT_TRANSLATED = Set.of("new", "needs-translation");

    /** Subtrees with sources and targets that are not the unit's own. */
    private static final Set<String> BESIDE = Set.of("alt-trans", "seg-source", "header", "note");

    private final TranslationCheck check;
    private String locale = "";
    private String key = "";
    private long line = 1;
    private long unitLine = 1;
    private StringBuilder source = new StringBuilder();
    private StringBuilder target = new StringBuilder();
    private StringBuilder open = new StringBuilder();

    XliffReader(TranslationCheck check) {
        this.check = check;
    }

    TranslationImport read(byte[] file) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(file));
            boolean isXliff = false;
            while (xml.hasNext() && !check.isFull()) {
                int event = xml.next();
                line = xml.getLocation().getLineNumber();
                if (event == XMLStreamConstants.DTD) {
                    return check.unreadable(line, "translation.document-type");
                }
                if (event == XMLStreamConstants.START_ELEMENT && !isXliff) {
                    isXliff = isVersion1(xml);
                    if (!isXliff) {
                        return check.unreadable(line, "translation.not-xliff");
                    }
                }
                take(xml, event);
            }
            return check.done();
        } catch (XMLStreamException e) {
            return check.unreadable(
                    Math.max(1, e.getLocation() == null ? line : e.getLocation().getLineNumber()),
                    "translation.not-xliff");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private static boolean isVersion1(XMLStreamReader xml) {
        return xml.getLocalName().equals("xliff")
                && Objects.requireNonNullElse(xml.getAttributeValue(null, "version"), "")
                        .startsWith("1.");
    }

    private void take(XMLStreamReader xml, int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                open.append(xml.getText());
            case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("entity", xml.getLocation());
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String element = xml.getLocalName();
        if (BESIDE.contains(element)) {
            skip(xml);
            return;
        }
        switch (element) {
            case "file" -> file(attribute(xml, "target-language"));
            case "trans-unit" -> {
                key = attribute(xml, "id");
                unitLine = line;
                source = new StringBuilder();
                target = new StringBuilder();
            }
            case "source" -> open = source;
            case "target" -> open = NOT_TRANSLATED.contains(attribute(xml, "state")) ? new StringBuilder() : target;
            default -> {}
        }
    }

    private void file(String language) {
        locale = check.locale(language.replace('_', '-'));
        if (locale.isEmpty()) {
            check.problem(line, "", "", "translation.not-a-language", language);
        }
    }

    private void end(String element) {
        switch (element) {
            case "source", "target" -> open = new StringBuilder();
            case "trans-unit" -> {
                if (!locale.isEmpty()) {
                    check.entry(unitLine, key, source.toString())
                            .ifPresent(entry -> check.text(unitLine, entry, locale, target.toString()));
                }
            }
            default -> {}
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "").strip();
    }
}
