package org.whence.ask;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.whence.model.Terms;
import org.whence.store.GraphNames;

/**
 * The canned questions as RDF, in the manner of SIB's collections of example queries
 * (github.com/sib-swiss/sparql-examples): each a sh:SPARQLExecutable with its question and its text, so that
 * SPARQL editors can offer them. Parameters stay variables, which leaves every text a query that runs. Without
 * blank nodes. Owns no store: the build puts the graph where it belongs.
 */
public final class QuestionDescriptions {

    /** The graph, and the set of questions that it describes. */
    public static final String GRAPH = GraphNames.QUERIES;

    private static final String SCHEMA = "https://schema.org/";
    private static final Node TYPE = NodeFactory.createURI(Terms.TYPE);
    private static final Node COMMENT = NodeFactory.createURI(Terms.RDFS + "comment");
    private static final Node LABEL = NodeFactory.createURI(Terms.LABEL);
    private static final Node DESCRIPTION = NodeFactory.createURI(Terms.DCT + "description");
    private static final Node KEYWORDS = NodeFactory.createURI(SCHEMA + "keywords");

    private QuestionDescriptions() {}

    /** The description of these questions. */
    public static Graph of(List<CannedQuestion> questions) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node all = NodeFactory.createURI(GRAPH);
        Map<String, String> prefixes = new TreeMap<>();
        for (CannedQuestion question : questions) {
            describe(question, all, graph);
            prefixes.putAll(question.query().getPrefixMapping().getNsPrefixMap());
        }
        prefixes.forEach((prefix, namespace) -> declare(prefix, namespace, all, graph));
        return graph;
    }

    private static void describe(CannedQuestion question, Node all, Graph graph) {
        Node subject = NodeFactory.createURI(GRAPH + "/" + question.name());
        graph.add(subject, TYPE, shacl("SPARQLExecutable"));
        graph.add(subject, TYPE, shacl("SPARQLSelectExecutable"));
        graph.add(subject, LABEL, NodeFactory.createLiteralLang(question.name(), "en"));
        graph.add(subject, COMMENT, NodeFactory.createLiteralLang(question.summary(), "en"));
        graph.add(subject, DESCRIPTION, NodeFactory.createLiteralLang(question.description(), "en"));
        graph.add(subject, shacl("prefixes"), all);
        graph.add(subject, shacl("select"), NodeFactory.createLiteralString(question.text()));
        question.tags().forEach(tag -> graph.add(subject, KEYWORDS, NodeFactory.createLiteralString(tag)));
    }

    private static void declare(String prefix, String namespace, Node all, Graph graph) {
        Node declaration = NodeFactory.createURI(GRAPH + "/prefix/" + prefix);
        graph.add(all, shacl("declare"), declaration);
        graph.add(declaration, shacl("prefix"), NodeFactory.createLiteralString(prefix));
        graph.add(declaration, shacl("namespace"), NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
    }

    private static Node shacl(String name) {
        return NodeFactory.createURI(Terms.SH + name);
    }
}
