package org.whence.read;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * The JDK's XML reader, remembering on which line the element begins that Rio is about to turn into statements:
 * it does so when the next one starts, or when the element itself ends. Owns no grammar.
 */
final class XmlWithLines extends XMLFilterImpl {
    private final LineMemory lines;
    private final Deque<Integer> open = new ArrayDeque<>();
    private Locator locator;

    private XmlWithLines(LineMemory lines) {
        this.lines = lines;
    }

    /** A reader that knows namespaces; Rio sets its features. */
    static XmlWithLines create(LineMemory lines) {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            // A file that ends before its first element ends somewhere, too, and the parser does not say where.
            lines.at(1);
            XmlWithLines reader = new XmlWithLines(lines);
            reader.setParent(factory.newSAXParser().getXMLReader());
            return reader;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The JDK has no XML reader", e);
        }
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
        super.setDocumentLocator(locator);
    }

    @Override
    public void startElement(String namespace, String name, String qName, Attributes attributes) throws SAXException {
        int here = locator.getLineNumber();
        if (open.size() >= Limits.NESTING) {
            throw new SAXParseException("nested too deep", locator);
        }
        lines.at(open.isEmpty() ? here : open.peek());
        super.startElement(namespace, name, qName, attributes);
        open.push(here);
    }

    @Override
    public void endElement(String namespace, String name, String qName) throws SAXException {
        lines.at(open.pop());
        super.endElement(namespace, name, qName);
    }
}
