package org.edrak.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictXmlTest {
    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(InputStream in) throws XMLStreamException {
        try (StrictXml xml = new StrictXml(in)) {
            while (xml.next()) {
                if (xml.begins("t")) {
                    return xml.text();
                }
            }
            return "";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a><t>می‌آیم</t></a>",
                "\uFEFF<?xml version='1.0' encoding='UTF-8'?><!-- x > --><a b='>'><t><![CDATA[می‌آیم]]></t></a>",
                "<a><!----><?x <t> ?><t>می<![CDATA[‌آ]]>یم<b>no</b></t></a>"
            })
    void readsTexts(String xml) throws XMLStreamException {
        assertThat(text(bytes(xml))).isEqualTo("می‌آیم");
    }

    @Test
    void readsBracketsAtTheEndOfAMarkedSection() throws XMLStreamException {
        assertThat(text(bytes("<a><t><![CDATA[x]]]]]></t></a>"))).isEqualTo("x]]]");
    }

    /** Of these a parser would keep all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a><t><![CDATA[",
                "<a><!-- ",
                "<a><?x ",
                "<a b='",
                "<a><t>",
                "<",
                "<a><![CDATA[<x>",
                "<!DOCTYPE a ["
            })
    void stopsBeforeAPartBecomesTooLong(String start) {
        InputStream piece = bytes(start);
        byte[] more = "abc def gh".repeat(1000).getBytes(StandardCharsets.UTF_8);
        InputStream endless = new SequenceInputStream(Collections.enumeration(Collections.nCopies(600, more).stream()
                .map(ByteArrayInputStream::new)
                .toList()));

        assertThatThrownBy(() -> text(new SequenceInputStream(piece, endless))).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] bytes = "<a><t>نظر</t></a>".getBytes(Charset.forName("windows-1256"));

        assertThatThrownBy(() -> text(new ByteArrayInputStream(bytes))).isInstanceOf(XMLStreamException.class);
    }
}
