package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class EmphasisTest {
    @Test
    void everyWeightOfTheVocabularyHasWordsOfItsOwn() {
        Model ontology = RDFDataMgr.loadModel("ontology/whence.ttl");
        List<String> weights = ontology.listSubjectsWithProperty(
                        RDF.type, ResourceFactory.createResource("https://w3id.org/whence/ontology#Weight"))
                .mapWith(weight -> weight.getRequiredProperty(RDFS.label).getObject())
                .mapWith(label -> ((Literal) label).getString())
                .toList();
        assertThat(weights).hasSizeGreaterThan(5);
        assertThat(weights)
                .extracting(Emphasis::words)
                .doesNotHaveDuplicates()
                .noneMatch(words -> words.contains("stressed"));
    }

    @Test
    void aWeightThatNobodyKnowsIsNamed() {
        assertThat(Emphasis.words("odd")).isEqualTo("stressed as odd");
    }
}
