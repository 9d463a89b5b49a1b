package org.edrak.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML from outside, read as a stream of its elements; a document type, and with it every entity, is refused. */
public final class StrictXml implements AutoCloseable {
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int DEEPEST = 64;

    private final XMLStreamReader reader;
    private int depth;

    /** Reads UTF-8 strictly, whatever the document says of itself. */
    public StrictXml(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            Reader text = Encoding.withoutMark(Encoding.UTF_8.open(in));
            reader = factory.createXMLStreamReader(new MarkupGuard(text));
        } catch (IOException e) {
            throw new XMLStreamException("not UTF-8", e);
        }
    }

    /** Goes on to the next start or end of an element; {@code false} at the end of the document. */
    public boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new XMLStreamException("too deep");
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("a document type or an entity");
                default -> {
                    // text between elements means nothing here
                }
            }
        }
        return false;
    }

    /** Whether the element {@code name} begins here. */
    public boolean begins(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    /** Whether the element {@code name} ends here. */
    public boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** Whether any element begins here. */
    public boolean begins() {
        return reader.isStartElement();
    }

    /** The name of the element that begins or ends here, without its prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** An attribute of the element that begins here; empty when it has none. */
    public String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The text of the element that begins here, those of its elements left out; its end is passed. */
    public String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int inner = 1;
        while (inner > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> inner++;
                case XMLStreamConstants.END_ELEMENT -> inner--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inner == 1) {
                        text.append(reader.getText());
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("an entity");
                default -> {
                    // comments and instructions are no text
                }
            }
            if (text.length() > LONGEST_TEXT || inner > DEEPEST) {
                throw new XMLStreamException("too much text");
            }
        }
        depth--;
        return text.toString();
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
