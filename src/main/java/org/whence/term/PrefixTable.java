package org.whence.term;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.whence.model.Terms;

/**
 * Prefixes and the namespaces they stand for: those that everybody knows; those that an ontology asks for itself
 * (vann:preferredNamespacePrefix); and one for each kind of thing in an account, so that
 * {@code factor:civil-war} reads in an export, a question and a page as it does in {@code data/}. Knows no domain:
 * what is not general comes from the graphs. Owns no writing.
 */
public final class PrefixTable {
    private static final Map<String, String> WELL_KNOWN = Map.ofEntries(
            Map.entry("wh", Terms.WH),
            Map.entry("rdf", Terms.RDF),
            Map.entry("rdfs", Terms.RDFS),
            Map.entry("owl", Terms.OWL),
            Map.entry("xsd", Terms.XSD),
            Map.entry("skos", Terms.SKOS),
            Map.entry("oa", Terms.OA),
            Map.entry("dct", Terms.DCT),
            Map.entry("org", Terms.ORG),
            Map.entry("sh", Terms.SH),
            Map.entry("edtf", "http://id.loc.gov/datatypes/edtf/"),
            Map.entry("vann", Terms.VANN),
            Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"),
            Map.entry("void", "http://rdfs.org/ns/void#"),
            Map.entry("schema", "https://schema.org/"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
            Map.entry("crm", "http://www.cidoc-crm.org/cidoc-crm/"));

    private static final String LINKS = Terms.DATA + "link/";

    private final SortedMap<String, String> namespaces = new TreeMap<>();

    private PrefixTable() {}

    /** The prefixes of these statements: every well-known one, and what the statements bring along. */
    public static PrefixTable of(Stream<Triple> statements) {
        Collector found = new Collector();
        statements.forEach(found);
        return found.table();
    }

    /** The namespace of each prefix, sorted by prefix. */
    public SortedMap<String, String> namespaces() {
        return Collections.unmodifiableSortedMap(namespaces);
    }

    /** The IRI that a prefixed name such as {@code factor:civil-war} stands for, if its prefix is known. */
    public Optional<String> expand(String prefixedName) {
        int colon = prefixedName.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.ofNullable(namespaces.get(prefixedName.substring(0, colon)))
                        .map(namespace -> namespace + prefixedName.substring(colon + 1));
    }

    /** The shortest prefixed name of an IRI; the IRI itself in pointed brackets if no prefix fits. */
    public String shorten(String iri) {
        return namespaces.entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue()) && isLocalName(iri, entry.getValue()))
                .map(entry ->
                        entry.getKey() + ":" + iri.substring(entry.getValue().length()))
                .min((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse("<" + iri + ">");
    }

    private static boolean isLocalName(String iri, String namespace) {
        String rest = iri.substring(namespace.length());
        return !rest.isEmpty()
                && !rest.endsWith(".")
                && rest.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
    }

    /** Sees every statement once, and remembers what brings a prefix along. */
    private static final class Collector implements Consumer<Triple> {
        private final Map<Node, String> wishedPrefixes = new TreeMap<>(Collector::byText);
        private final Map<Node, String> wishedNamespaces = new TreeMap<>(Collector::byText);
        private final TreeMap<String, TreeSet<String>> kindsByAccount = new TreeMap<>();
        private boolean hasLinks;

        @Override
        public void accept(Triple statement) {
            if (statement.getPredicate().hasURI(Terms.PREFERRED_PREFIX)) {
                wishedPrefixes.putIfAbsent(
                        statement.getSubject(), statement.getObject().getLiteralLexicalForm());
            } else if (statement.getPredicate().hasURI(Terms.PREFERRED_NAMESPACE)) {
                wishedNamespaces.putIfAbsent(
                        statement.getSubject(), statement.getObject().getLiteralLexicalForm());
            }
            see(statement.getSubject());
            see(statement.getObject());
        }

        private void see(Node node) {
            if (!node.isURI() || !node.getURI().startsWith(Terms.DATA)) {
                return;
            }
            String iri = node.getURI();
            if (iri.startsWith(LINKS)) {
                hasLinks = true;
                return;
            }
            int afterAccount = iri.indexOf('/', Terms.DATA.length());
            int afterKind = afterAccount < 0 ? -1 : iri.indexOf('/', afterAccount + 1);
            if (afterKind > 0) {
                kindsByAccount
                        .computeIfAbsent(iri.substring(Terms.DATA.length(), afterAccount), key -> new TreeSet<>())
                        .add(iri.substring(afterAccount + 1, afterKind));
            }
        }

        private PrefixTable table() {
            PrefixTable table = new PrefixTable();
            table.namespaces.putAll(WELL_KNOWN);
            wishedPrefixes.forEach((ontology, prefix) -> Optional.ofNullable(wishedNamespaces.get(ontology))
                    .filter(namespace -> !table.namespaces.containsValue(namespace))
                    .ifPresent(namespace -> table.namespaces.putIfAbsent(prefix, namespace)));
            if (hasLinks) {
                table.namespaces.putIfAbsent("link", LINKS);
            }
            kindsByAccount.forEach((account, kinds) -> kinds.forEach(kind -> addKind(table, account, kind)));
            return table;
        }

        /** A kind's prefix is its name; with several accounts, or where that name is taken, the account's before it. */
        private void addKind(PrefixTable table, String account, String kind) {
            boolean plain = kindsByAccount.size() == 1 && !table.namespaces.containsKey(kind);
            table.namespaces.putIfAbsent(plain ? kind : account + "-" + kind, Terms.DATA + account + "/" + kind + "/");
        }

        private static int byText(Node one, Node other) {
            return one.toString().compareTo(other.toString());
        }
    }
}
