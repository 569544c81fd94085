package org.whence.draw;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Elements, attributes and text, escaped, into a string: the JDK's own XML writer without its checked exceptions.
 * Characters that XML cannot hold become U+FFFD. Owns no SVG.
 */
final class SvgWriter {

    /** All but the characters of XML 1.0, section 2.2; a lone surrogate is none. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    SvgWriter() {
        try {
            // The JDK's, whatever other writer a library brings: one program, one output.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element; attributes may follow. */
    SvgWriter open(String name) {
        return writing(() -> xml.writeStartElement(name));
    }

    /** An element with nothing in it; attributes may follow. */
    SvgWriter empty(String name) {
        return writing(() -> xml.writeEmptyElement(name));
    }

    /** An attribute of the element begun last; none if its value is empty. */
    SvgWriter with(String attribute, String value) {
        return value.isEmpty() ? this : writing(() -> xml.writeAttribute(attribute, clean(value)));
    }

    /** A number as an attribute of the element begun last. */
    SvgWriter with(String attribute, double value) {
        return with(attribute, Coordinates.of(value));
    }

    /** Text in the element begun last. */
    SvgWriter text(String content) {
        return writing(() -> xml.writeCharacters(clean(content)));
    }

    /** Ends the element begun last. */
    SvgWriter close() {
        return writing(xml::writeEndElement);
    }

    /** A new line, so that a small change of the map is a small change of the file. */
    SvgWriter newLine() {
        return writing(() -> xml.writeCharacters("\n"));
    }

    /** What another writer wrote, as it is. */
    SvgWriter include(SvgWriter other) {
        return writing(() -> {
            xml.writeCharacters("\n");
            xml.flush();
            text.write(other.toString());
        });
    }

    @Override
    public String toString() {
        writing(xml::flush);
        return text.toString();
    }

    private static String clean(String text) {
        return NOT_XML.matcher(text).replaceAll("\uFFFD");
    }

    private SvgWriter writing(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
