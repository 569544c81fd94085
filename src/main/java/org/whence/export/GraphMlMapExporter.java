package org.whence.export;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.whence.draw.CausalMap;
import org.whence.draw.MapArrow;
import org.whence.draw.MapFactor;

/**
 * A causal map as GraphML, for yEd, Gephi, igraph and networkx: everything the map knows of factors and arrows, as
 * data of nodes and edges. Joint causes meet in a node of kind "joint", for few programs read hyperedges. Owns no
 * layout.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML 1.1</a>
 */
public final class GraphMlMapExporter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    /** All but the characters of XML 1.0, section 2.2. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final String[] NODE_TEXTS = {"label", "kind", "detail", "link"};
    private static final String[] NODE_FLAGS = {"emphasised"};
    private static final String[] EDGE_TEXTS = {"relation", "words", "sign", "claim", "voice", "place", "grade", "link"
    };
    private static final String[] EDGE_FLAGS = {"inferred", "denied"};

    private final CausalMap map;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private GraphMlMapExporter(CausalMap map) throws XMLStreamException {
        this.map = map;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** The map as one directed graph; one element a line, in the map's order. */
    public static String write(CausalMap map) {
        try {
            return new GraphMlMapExporter(map).write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write() throws XMLStreamException {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        line();
        declare("node", "string", NODE_TEXTS);
        declare("node", "boolean", NODE_FLAGS);
        declare("edge", "string", EDGE_TEXTS);
        declare("edge", "boolean", EDGE_FLAGS);
        xml.writeStartElement("graph");
        xml.writeAttribute("edgedefault", "directed");
        line();
        xml.writeStartElement("desc");
        xml.writeCharacters(clean(map.title()));
        end();
        for (MapFactor factor : map.factors()) {
            write(factor);
        }
        for (MapArrow arrow : map.arrows()) {
            write(arrow);
        }
        end();
        end();
        xml.flush();
        return text.toString();
    }

    private void write(MapFactor factor) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", clean(factor.id()));
        data("node", "label", factor.label());
        data("node", "kind", factor.kind().word());
        data("node", "detail", factor.detail());
        data("node", "link", factor.target().orElse(""));
        data("node", "emphasised", factor.emphasised() ? "true" : "");
        end();
    }

    private void write(MapArrow arrow) throws XMLStreamException {
        if (!arrow.isJoint()) {
            writeEdge(arrow, arrow.id(), arrow.from().get(0));
            return;
        }
        String joint = "joint " + arrow.id();
        xml.writeStartElement("node");
        xml.writeAttribute("id", clean(joint));
        data("node", "kind", "joint");
        end();
        for (String cause : arrow.from()) {
            startEdge(arrow.id() + " from " + cause, cause, joint);
            data("edge", "relation", arrow.relation().iri());
            end();
        }
        writeEdge(arrow, arrow.id(), joint);
    }

    private void writeEdge(MapArrow arrow, String id, String from) throws XMLStreamException {
        startEdge(id, from, arrow.to());
        data("edge", "relation", arrow.relation().iri());
        data("edge", "words", arrow.words());
        data("edge", "sign", arrow.sign().mark());
        data("edge", "claim", arrow.claim());
        data("edge", "voice", arrow.voice());
        data("edge", "place", arrow.place());
        data("edge", "grade", arrow.grade());
        data("edge", "link", arrow.target().orElse(""));
        data("edge", "inferred", arrow.inferred() ? "true" : "");
        data("edge", "denied", arrow.denied() ? "true" : "");
        end();
    }

    private void startEdge(String id, String from, String to) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("id", clean(id));
        xml.writeAttribute("source", clean(from));
        xml.writeAttribute("target", clean(to));
    }

    private void declare(String owner, String type, String... names) throws XMLStreamException {
        for (String name : names) {
            xml.writeStartElement("key");
            xml.writeAttribute("id", owner + "-" + name);
            xml.writeAttribute("for", owner);
            xml.writeAttribute("attr.name", name);
            xml.writeAttribute("attr.type", type);
            if (type.equals("boolean")) {
                xml.writeStartElement("default");
                xml.writeCharacters("false");
                xml.writeEndElement();
            }
            end();
        }
    }

    /** Nothing where there is nothing to say. */
    private void data(String owner, String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", owner + "-" + name);
            xml.writeCharacters(clean(value));
            xml.writeEndElement();
        }
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        line();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static String clean(String value) {
        return NOT_XML.matcher(value).replaceAll("\uFFFD");
    }
}
