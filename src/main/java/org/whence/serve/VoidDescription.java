package org.whence.serve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.whence.export.GraphChoice;
import org.whence.model.Account;
import org.whence.model.Terms;
import org.whence.page.Scope;
import org.whence.page.Site;

/**
 * What there is here, for programs that look for data: the accounts as datasets, each with licence, counts, dumps and
 * examples; the endpoint; the vocabularies. Of a large store only triples are counted. Owns no data.
 *
 * @see <a href="https://www.w3.org/TR/void/">Describing Linked Datasets with the VoID Vocabulary</a>
 */
final class VoidDescription {
    static final String VOID = "http://rdfs.org/ns/void#";

    private static final int MOST_DESCRIBED = 50;
    private static final List<String> COUNTED = List.of(Terms.CLAIM, Terms.FACTOR, Terms.ACTOR, Terms.PASSAGE);
    private static final List<String> DUMPS = List.of(".ttl", ".nt", ".rdf", ".jsonld", "-all.trig", "-all.nq");
    private static final List<String> FORMATS = List.of("Turtle", "N-Triples", "RDF_XML", "JSON-LD");

    private final Site site;
    private final String server;
    private final Graph graph = GraphFactory.createDefaultGraph();

    /**
     * A description.
     *
     * @param server where the server answers, without a slash at the end
     */
    VoidDescription(Site site, String server) {
        this.site = site;
        this.server = server;
    }

    /** All of it. */
    Graph graph() {
        Node document = iri(server + "/.well-known/void");
        Node all = iri(server + "/.well-known/void#all");
        add(document, Terms.TYPE, term("DatasetDescription"));
        add(document, Terms.DCT + "title", NodeFactory.createLiteralLang("What this server has", "en"));
        add(document, "http://xmlns.com/foaf/0.1/primaryTopic", all);
        add(all, Terms.TYPE, term("Dataset"));
        add(all, Terms.DCT + "title", NodeFactory.createLiteralLang("All accounts and vocabularies here", "en"));
        add(
                all,
                Terms.DCT + "identifier",
                NodeFactory.createLiteralString(site.store().buildId()));
        add(all, VOID + "triples", number(site.store().build().quads()));
        endpoint(all);
        FORMATS.forEach(format -> add(all, VOID + "feature", iri("http://www.w3.org/ns/formats/" + format)));
        site.documents().stream().filter(this::isVocabulary).forEach(name -> add(all, VOID + "vocabulary", iri(name)));
        for (Account account : site.accounts()) {
            add(all, VOID + "subset", iri(account.iri()));
        }
        // Of many accounts the first: what the others have, each tells itself.
        site.accounts().stream().limit(MOST_DESCRIBED).forEach(account -> {
            Scope scope = site.store().isLarge() ? site.across() : site.scope(account);
            scope.reading(() -> describe(account, scope));
        });
        return graph;
    }

    private Graph describe(Account account, Scope scope) {
        Node dataset = iri(account.iri());
        add(dataset, Terms.TYPE, term("Dataset"));
        add(dataset, Terms.DCT + "title", NodeFactory.createLiteralString(account.label()));
        for (String property : List.of("license", "creator", "created")) {
            scope.graph()
                    .find(dataset, iri(Terms.DCT + property), Node.ANY)
                    .forEachRemaining(triple -> add(dataset, Terms.DCT + property, triple.getObject()));
        }
        add(dataset, VOID + "uriSpace", NodeFactory.createLiteralString(account.iri() + "/"));
        add(dataset, VOID + "rootResource", dataset);
        add(dataset, VOID + "triples", number(site.store().build().graphs().getOrDefault(account.iri(), 0L)));
        DUMPS.forEach(ending -> add(dataset, VOID + "dataDump", iri(server + "/download/" + account.key() + ending)));
        endpoint(dataset);
        if (!account.outcome().isEmpty()) {
            add(dataset, VOID + "exampleResource", iri(account.outcome()));
        }
        if (!site.store().isLarge()) {
            count(dataset, account, scope);
        }
        return graph;
    }

    private void count(Node dataset, Account account, Scope scope) {
        Map<Node, Integer> classes = new HashMap<>();
        Map<Node, Node> examples = new HashMap<>();
        Set<Node> subjects = new HashSet<>();
        Set<Node> properties = new HashSet<>();
        Set<Node> objects = new HashSet<>();
        try (Stream<Quad> quads = GraphChoice.ASSERTED.of(scope.view(), account)) {
            quads.forEach(quad -> {
                subjects.add(quad.getSubject());
                properties.add(quad.getPredicate());
                objects.add(quad.getObject());
                if (quad.getPredicate().hasURI(Terms.TYPE)) {
                    classes.merge(quad.getObject(), 1, Integer::sum);
                    examples.merge(quad.getObject(), quad.getSubject(), VoidDescription::first);
                }
            });
        }
        Predicate<Node> isOurs = node -> node.isURI() && node.getURI().startsWith(account.iri());
        add(dataset, VOID + "entities", number(subjects.stream().filter(isOurs).count()));
        add(dataset, VOID + "distinctSubjects", number(subjects.size()));
        add(dataset, VOID + "distinctObjects", number(objects.size()));
        add(dataset, VOID + "properties", number(properties.size()));
        add(dataset, VOID + "classes", number(classes.size()));
        for (String name : COUNTED) {
            Node counted = iri(name);
            int count = scope.graph()
                    .find(Node.ANY, iri(Terms.TYPE), counted)
                    .toList()
                    .size();
            if (count > 0) {
                Node part =
                        iri(server + "/.well-known/void#" + account.key() + "-" + name.substring(Terms.WH.length()));
                add(dataset, VOID + "classPartition", part);
                add(part, VOID + "class", counted);
                add(part, VOID + "entities", number(count));
            }
            if (examples.containsKey(counted)) {
                add(dataset, VOID + "exampleResource", examples.get(counted));
            }
        }
    }

    private void endpoint(Node dataset) {
        add(dataset, VOID + "sparqlEndpoint", iri(server + Routes.QUERY));
    }

    private boolean isVocabulary(String name) {
        Scope all = site.everything();
        return all.reading(() -> all.view().contains(iri(name), Node.ANY, iri(Terms.TYPE), iri(Terms.OWL_ONTOLOGY)));
    }

    private void add(Node subject, String property, Node object) {
        graph.add(Triple.create(subject, iri(property), object));
    }

    private static Node first(Node one, Node other) {
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }

    private static Node term(String name) {
        return iri(VOID + name);
    }

    private static Node number(long count) {
        return NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
