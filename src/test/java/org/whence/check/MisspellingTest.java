package org.whence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {
    @ParameterizedTest
    @CsvSource({
        "ontology#CausalClam,          ontology#CausalClaim",
        "ontology#cuased,              ontology#caused",
        "ontology#Evnet,               ontology#Event",
        "id/lantern/factor/hungr,      id/lantern/factor/hunger",
        "id/lantern/actor/hunger,      ''",
        "ontology#Thunderstorm,        ''",
    })
    void theNearestDescribedTermOfTheSameNamespaceIsMeant(String written, String meant) {
        String w3id = "https://w3id.org/whence/";
        assertThat(new Misspelling(Lantern.account().withOntology()).nearest(NodeFactory.createURI(w3id + written)))
                .isEqualTo(meant.isEmpty() ? Optional.empty() : Optional.of(NodeFactory.createURI(w3id + meant)));
    }

    @Test
    void onlyAPropertyIsMeantByAMisspeltProperty() {
        Misspelling misspelling = new Misspelling(Lantern.account().withOntology());
        Node written = NodeFactory.createURI("https://w3id.org/whence/ontology#inSource");
        assertThat(misspelling.nearest(written))
                .contains(NodeFactory.createURI("https://w3id.org/whence/ontology#Source"));
        assertThat(misspelling.nearestProperty(written)).isEmpty();
        assertThat(misspelling.nearestProperty(NodeFactory.createURI("https://w3id.org/whence/ontology#claimdBy")))
                .contains(NodeFactory.createURI("https://w3id.org/whence/ontology#claimedBy"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',      abc,    3",
        "abc,     '',     3",
        "claim,   claim,  0",
        "claim,   clam,   1",
        "claim,   calim,  1",
        "kitten,  sitting, 3",
    })
    void distanceCountsLettersAddedDroppedChangedAndSwapped(String one, String other, int distance) {
        assertThat(Misspelling.distance(one, other)).isEqualTo(distance);
    }

    @Test
    void whatIsNoNameHasNoNearest() {
        assertThat(new Misspelling(Lantern.account().withOntology()).nearest(NodeFactory.createLiteralString("x")))
                .isEmpty();
    }
}
