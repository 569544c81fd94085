package org.whence.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAnnotation;
import org.semanticweb.owlapi.model.OWLAnnotationProperty;
import org.semanticweb.owlapi.model.OWLEntity;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileReport;
import org.semanticweb.owlapi.search.EntitySearcher;
import org.semanticweb.owlapi.util.SimpleIRIMapper;

/** The ontology files: OWL 2 DL, every term explained, every example real. */
class OntologyTest {

    private static final String CORE = "https://w3id.org/whence/ontology";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final Pattern DATA_NAME = Pattern.compile(
            "(?<![\\w:])(factor|actor|place|artefact|source|passage|claim|note|count|composition|quotation|default)"
                    + ":([\\w-]+)");

    @ParameterizedTest
    @ValueSource(strings = {"whence.ttl", "degeneration.ttl", "alignments.ttl"})
    void ontologyFileIsOwl2Dl(String file) throws OWLOntologyCreationException {
        OWLProfileReport report = new OWL2DLProfile().checkOntology(load(file));
        assertThat(report.getViolations()).as(report.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"whence.ttl", "degeneration.ttl"})
    void everyTermHasALabelADefinitionAndAnExample(String file) throws OWLOntologyCreationException {
        Set<String> lacking = new TreeSet<>();
        int terms = 0;
        for (OWLEntity term : ownTerms(load(file))) {
            terms++;
            for (String needed :
                    List.of("http://www.w3.org/2000/01/rdf-schema#label", SKOS + "definition", SKOS + "example")) {
                if (annotation(term, needed, file).isEmpty()) {
                    lacking.add(term.getIRI().getShortForm() + " lacks "
                            + IRI.create(needed).getShortForm());
                }
            }
        }
        assertThat(terms).isGreaterThan(20);
        assertThat(lacking).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"whence.ttl", "degeneration.ttl"})
    void everyExampleNamesThingsThatTheDataHold(String file) throws Exception {
        Set<String> known = FirstAccount.names();
        Set<String> unknown = new TreeSet<>();
        int seen = 0;
        for (OWLEntity term : ownTerms(load(file))) {
            Matcher name =
                    DATA_NAME.matcher(annotation(term, SKOS + "example", file).orElse(""));
            while (name.find()) {
                seen++;
                String local = name.group(1) + ":" + name.group(2);
                if (!known.contains(local)) {
                    unknown.add(term.getIRI().getShortForm() + " gives " + local);
                }
            }
        }
        assertThat(seen).isGreaterThan(10);
        assertThat(unknown).isEmpty();
    }

    @Test
    void theCoreDoesNotNameTheDomain() throws Exception {
        assertThat(java.nio.file.Files.readString(new File("ontology/whence.ttl").toPath())
                        .lines()
                        .filter(line -> line.contains("degeneration#") || line.matches("\\s*(wh:\\S+ )?deg:.*"))
                        .toList())
                .isEmpty();
    }

    @Test
    void everythingAlignedIsATermOfTheCore() {
        Alignments alignments = new Alignments();
        assertThat(alignments.aligned()).hasSizeGreaterThan(100).allMatch(alignments::isInTheCore);
        assertThat(alignments.isInTheCore(CORE + "#Cause")).isFalse();
        assertThat(alignments.hasBlankNodes()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Account",
                "Source",
                "Passage",
                "Citation",
                "Quotation",
                "Claim",
                "CausalClaim",
                "SymptomClaim",
                "DatingClaim",
                "EvaluativeClaim",
                "GeneralClaim",
                "CausalLink",
                "Argument",
                "Tension",
                "Factor",
                "Event",
                "Decision",
                "Process",
                "Condition",
                "Policy",
                "Absence",
                "Expectation",
                "Actor",
                "Person",
                "Party",
                "Faction",
                "Institution",
                "ArmedForce",
                "Polity",
                "Organisation",
                "SocialGroup",
                "Place",
                "Count",
                "Composition"
            })
    void classOfTheDesignIsAligned(String name) {
        assertThat(new Alignments().isAligned(name)).isTrue();
    }

    @Test
    void everyIriOfTheAlignmentsIsWellFormedForItsVocabulary() {
        assertThat(new Alignments().iris()).hasSizeGreaterThan(300).allMatch(Alignments::isWellFormed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://purl.org/faro/causes",
                "http://purl.org/faro/Causes_",
                "http://schema.org/Claim",
                "http://www.cidoc-crm.org/cidoc-crm/E5-Event",
                "http://www.cidoc-crm.org/cidoc-crm/P17i",
                "http://www.ics.forth.gr/isl/CRMinf/I2_Belief",
                "http://purl.obolibrary.org/obo/RO_2410",
                "https://www.wikidata.org/entity/Q5",
                "http://www.wikidata.org/entity/P1542",
                "http://www.wikidata.org/prop/direct/Q5",
                "http://www.w3.org/ns/prov/Agent"
            })
    void misspeltIriIsNoticed(String iri) {
        assertThat(Alignments.isWellFormed(iri)).isFalse();
    }

    @Test
    void everyOutsideTermIsDeclaredAndMatched() {
        Alignments alignments = new Alignments();
        assertThat(alignments.declared()).isEqualTo(alignments.matched());
    }

    @Test
    void matchesJoinLikeWithLike() {
        assertThat(new Alignments().matchesOfUnlikeKinds()).isEmpty();
    }

    private static Set<OWLEntity> ownTerms(OWLOntology ontology) {
        String own = ontology.getOntologyID().getOntologyIRI().orElseThrow() + "#";
        return ontology.signature()
                .filter(entity -> entity.getIRI().toString().startsWith(own))
                .collect(Collectors.toSet());
    }

    private static Optional<String> annotation(OWLEntity term, String property, String file)
            throws OWLOntologyCreationException {
        OWLOntology ontology = load(file);
        OWLAnnotationProperty wanted = OWLManager.getOWLDataFactory().getOWLAnnotationProperty(IRI.create(property));
        return EntitySearcher.getAnnotations(term.getIRI(), ontology, wanted)
                .map(OWLAnnotation::getValue)
                .flatMap(value -> value.literalValue().stream())
                .map(literal -> literal.getLiteral())
                .findFirst();
    }

    private static final java.util.Map<String, OWLOntology> LOADED = new java.util.HashMap<>();

    /** Reads one file; its import of the core is answered from the folder, never from the web. */
    private static OWLOntology load(String file) throws OWLOntologyCreationException {
        OWLOntology known = LOADED.get(file);
        if (known == null) {
            OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
            manager.getIRIMappers()
                    .add(new SimpleIRIMapper(IRI.create(CORE), IRI.create(new File("ontology/whence.ttl"))));
            known = manager.loadOntologyFromOntologyDocument(new File("ontology", file));
            LOADED.put(file, known);
        }
        return known;
    }
}
