package org.whence.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whence.model.Terms;

/** Whatever the ontology can say of a factor or a relation, a picture can show. */
class DrawnTermsTest {
    private static Model ontology;

    @BeforeAll
    static void readOntology() {
        ontology = ModelFactory.createDefaultModel();
        RDFDataMgr.read(ontology, "ontology/whence.ttl");
    }

    @Test
    void everyRelationOfTheOntologyHasAnArrow() {
        Set<String> relations = ontology.listSubjectsWithProperty(
                        RDF.type, ontology.createResource(Terms.WH + "Relation"))
                .mapWith(Resource::getURI)
                .toSet();
        assertThat(relations).hasSizeGreaterThan(8);
        relations.add(Terms.DIMENSION_OF);
        assertThat(Arrays.stream(ArrowRelation.values()).map(ArrowRelation::iri))
                .containsExactlyInAnyOrderElementsOf(relations);
        assertThat(relations).allMatch(iri -> ArrowRelation.ofIri(iri).isPresent());
        assertThat(ArrowRelation.ofIri(Terms.FACTOR)).isEmpty();
    }

    @Test
    void everyKindOfFactorOfTheOntologyHasABox() {
        Set<String> kinds = ontology.listSubjectsWithProperty(RDFS.subClassOf)
                .filterKeep(DrawnTermsTest::isFactor)
                .mapWith(Resource::getURI)
                .toSet();
        kinds.add(Terms.FACTOR);
        assertThat(kinds).hasSizeGreaterThan(7);
        assertThat(Arrays.stream(FactorKind.values()).map(FactorKind::iri)).containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(FactorKind.ofIri(Terms.FACTOR)).contains(FactorKind.FACTOR);
        assertThat(FactorKind.ofIri(Terms.ACTOR)).isEmpty();
    }

    @Test
    void wordsOfAKindAreTheOntologys() {
        Set<String> labels = Arrays.stream(FactorKind.values())
                .map(kind ->
                        ontology.getResource(kind.iri()).getProperty(RDFS.label).getString())
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(FactorKind.values()).map(FactorKind::word))
                .containsExactlyInAnyOrderElementsOf(labels);
    }

    @Test
    void noTwoRelationsShareAWord() {
        assertThat(Arrays.stream(ArrowRelation.values()).map(ArrowRelation::word))
                .doesNotHaveDuplicates();
    }

    private static boolean isFactor(Resource type) {
        return type.isURIResource()
                && type.listProperties(RDFS.subClassOf).mapWith(statement -> statement.getResource()).toList().stream()
                        .anyMatch(above -> Terms.FACTOR.equals(above.getURI()) || isFactor(above));
    }
}
