package org.whence.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.model.Terms;

/**
 * Terms as messages write them: {@code claim:p06-c02}, {@code wh:cause}, “a text”. Prefixes are those that the
 * ontologies ask for, and a thing of the account goes by its kind. Owns no label.
 */
final class Names {
    private static final String VANN = "http://purl.org/vocab/vann/";
    private static final Node PREFIX = NodeFactory.createURI(VANN + "preferredNamespacePrefix");
    private static final Node NAMESPACE = NodeFactory.createURI(VANN + "preferredNamespaceUri");
    private static final int LONGEST_TEXT = 60;

    private final String account;
    private final Set<String> ontologies = new HashSet<>();
    private final Map<String, String> prefixes = new TreeMap<>(Map.of(
            Terms.RDF,
            "rdf",
            Terms.RDFS,
            "rdfs",
            Terms.OWL,
            "owl",
            Terms.XSD,
            "xsd",
            Terms.SKOS,
            "skos",
            Terms.OA,
            "oa",
            Terms.DCT,
            "dct",
            Terms.ORG,
            "org",
            Terms.EDTF.replaceAll("EDTF$", ""),
            "edtf",
            "https://schema.org/",
            "schema"));

    /**
     * Names for one account.
     *
     * @param account its IRI
     * @param ontology where prefixes are asked for
     */
    Names(String account, Graph ontology) {
        this.account = account + "/";
        ontology.find(Node.ANY, PREFIX, Node.ANY)
                .forEachRemaining(prefix -> ontology.find(prefix.getSubject(), NAMESPACE, Node.ANY)
                        .forEachRemaining(namespace -> add(
                                prefix.getObject().getLiteralLexicalForm(),
                                namespace.getObject().getLiteralLexicalForm())));
    }

    private void add(String prefix, String namespace) {
        prefixes.put(namespace, prefix);
        ontologies.add(namespace);
    }

    /** Whether something is in the namespace of the account, or of one of the ontologies. */
    boolean isAtHome(Node node) {
        return node.isURI()
                && (node.getURI().startsWith(account)
                        || ontologies.stream()
                                .anyMatch(namespace -> node.getURI().startsWith(namespace)));
    }

    /** One term; malformed numbers are texts. */
    String of(Node node) {
        if (node.isURI()) {
            return ofIri(node.getURI());
        }
        if (node.isLiteral()) {
            return node.getLiteralValue() instanceof Number
                    ? node.getLiteralLexicalForm()
                    : quoted(node.getLiteralLexicalForm());
        }
        return "a thing without IRI";
    }

    private String ofIri(String iri) {
        if (iri.startsWith(account)) {
            String[] kindAndName = iri.substring(account.length()).split("/", 2);
            return kindAndName.length == 2 ? kindAndName[0] + ":" + kindAndName[1] : "<" + iri + ">";
        }
        int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
        String prefix = prefixes.get(iri.substring(0, end));
        return prefix == null ? "<" + iri + ">" : prefix + ":" + iri.substring(end);
    }

    private static String quoted(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_TEXT
                ? "“" + line + "”"
                : "“" + line.substring(0, LONGEST_TEXT).strip() + "…”";
    }
}
