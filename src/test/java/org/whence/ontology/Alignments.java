package org.whence.ontology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What ontology/alignments.ttl says, and what a well-formed name looks like in each vocabulary it names. Does not own
 * whether a name exists there: the file tells where each was looked up.
 */
final class Alignments {

    static {
        JenaSystem.init();
    }

    private static final String WH = "https://w3id.org/whence/ontology#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String CAMEL = "[A-Za-z][a-z]+([A-Z][a-z]+)*";

    /** The whole IRIs that stand for no term. */
    private static final Set<String> DOCUMENTS = Set.of(
            "https://w3id.org/whence/alignments",
            "https://w3id.org/whence/ontology",
            "https://creativecommons.org/licenses/by/4.0/");

    /** Namespace to well-formed local name; an IRI of any other namespace is a slip. */
    private static final Map<String, Pattern> LOCAL_NAMES = Stream.of(
                    List.of(WH, "[A-Za-z0-9]+"),
                    List.of("http://purl.obolibrary.org/obo/", "RO_\\d{7}"),
                    List.of("http://purl.org/dc/terms/", "title|description|license"),
                    List.of("http://purl.org/faro/", "[A-Z][a-z]+|[a-z]+(_[a-z]+)*"),
                    List.of("http://purl.org/linked-data/cube#", CAMEL),
                    List.of("http://purl.org/net/causal/", "#([A-Z][a-z]+)+|has([A-Z][a-z]+)+"),
                    List.of("http://purl.org/spar/amo/", CAMEL),
                    List.of("http://purl.org/spar/cito/", CAMEL),
                    List.of("http://semanticweb.cs.vu.nl/2009/11/sem/", CAMEL),
                    List.of("http://www.arg.dundee.ac.uk/aif#", "(I|RA|CA)-node|Premise|Conclusion|claimText"),
                    List.of(
                            "http://www.cidoc-crm.org/cidoc-crm/",
                            "E[1-9]\\d?_[A-Z][a-z]+([_-][A-Za-z][a-z]+)*"
                                    + "|P[1-9]\\d{0,2}[ab]?i?_[a-z]+([_-][a-z]+)*"),
                    List.of(
                            "http://www.cidoc-crm.org/extensions/crminf/",
                            "I[1-9]\\d?_[A-Z][a-z]+([_-][A-Z][a-z]+)*|J[1-9]\\d?i?_[a-z]+(_[a-z]+)*"),
                    List.of("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "type"),
                    List.of("http://www.w3.org/2000/01/rdf-schema#", "label|subClassOf"),
                    List.of("http://www.w3.org/2002/07/owl#", CAMEL),
                    List.of(SKOS, "(exact|close|broad|narrow|related)Match"),
                    List.of("http://www.w3.org/ns/oa#", CAMEL),
                    List.of("http://www.w3.org/ns/org#", CAMEL),
                    List.of("http://www.w3.org/ns/prov#", CAMEL),
                    List.of("http://www.wikidata.org/entity/", "Q[1-9]\\d*"),
                    List.of("http://www.wikidata.org/prop/direct/", "P[1-9]\\d*"),
                    List.of("http://xmlns.com/foaf/0.1/", CAMEL),
                    List.of("https://dlnarratives.eu/ontology#", CAMEL),
                    List.of("https://schema.org/", CAMEL + "|sha256"))
            .collect(Collectors.toMap(pair -> pair.get(0), pair -> Pattern.compile(pair.get(1))));

    private static final List<Resource> KINDS = List.of(
            OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty, OWL2.NamedIndividual);

    private final Model alignments = RDFDataMgr.loadModel("ontology/alignments.ttl");
    private final Model core = RDFDataMgr.loadModel("ontology/whence.ttl");

    static boolean isWellFormed(String iri) {
        return DOCUMENTS.contains(iri)
                || LOCAL_NAMES.entrySet().stream()
                        .anyMatch(entry -> iri.startsWith(entry.getKey())
                                && entry.getValue()
                                        .matcher(iri.substring(entry.getKey().length()))
                                        .matches());
    }

    /** Every IRI of the file, wherever it stands in a statement. */
    Set<String> iris() {
        Set<String> iris = new TreeSet<>();
        alignments.listStatements().forEachRemaining(statement -> Stream.<RDFNode>of(
                        statement.getSubject(), statement.getPredicate(), statement.getObject())
                .filter(RDFNode::isURIResource)
                .forEach(node -> iris.add(node.asResource().getURI())));
        return iris;
    }

    boolean hasBlankNodes() {
        return alignments.listStatements().toList().stream()
                .anyMatch(statement ->
                        statement.getSubject().isAnon() || statement.getObject().isAnon());
    }

    /** The terms of ours that the file speaks of. */
    Set<String> aligned() {
        return alignments.listSubjects().toList().stream()
                .map(Resource::getURI)
                .filter(iri -> iri.startsWith(WH))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isInTheCore(String iri) {
        return kind(core, core.createResource(iri)).isPresent();
    }

    boolean isAligned(String className) {
        return matches().anyMatch(statement -> statement.getSubject().getURI().equals(WH + className));
    }

    /** The outside terms that something of ours is matched to. */
    Set<String> matched() {
        return matches()
                .map(statement -> statement.getResource().getURI())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The outside terms that the file declares, the mapping properties of SKOS left aside. */
    Set<String> declared() {
        return alignments.listSubjects().toList().stream()
                .filter(term -> kind(alignments, term).isPresent())
                .map(Resource::getURI)
                .filter(iri -> !iri.startsWith(SKOS))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Matches, other than of things merely related, that join a class to a property or one kind of property to another. */
    List<Statement> matchesOfUnlikeKinds() {
        return matches()
                .filter(statement -> !statement.getPredicate().getLocalName().equals("relatedMatch"))
                .filter(statement ->
                        !kind(core, statement.getSubject()).equals(kind(alignments, statement.getResource())))
                .toList();
    }

    private Stream<Statement> matches() {
        return alignments.listStatements().toList().stream()
                .filter(statement -> statement.getPredicate().getURI().startsWith(SKOS)
                        || statement.getPredicate().equals(RDFS.subClassOf));
    }

    private static Optional<Resource> kind(Model model, Resource term) {
        return KINDS.stream()
                .filter(kind -> model.contains(term, RDF.type, kind))
                .findFirst();
    }
}
