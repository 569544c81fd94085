package org.whence.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.whence.model.Account;

class GraphChoiceTest {
    private static final Account LANTERN = new Account("lantern", "https://w3id.org/whence/id/lantern", "Lantern", "");

    private static final DatasetGraph VIEW = view("""
            PREFIX : <https://example.org/>
            <https://w3id.org/whence/id/lantern> { :asserted :p 1 }
            <https://w3id.org/whence/id/lantern/derived> { :derived :p 1 }
            <https://w3id.org/whence/ontology> { :ontology :p 1 }
            :union :p 1 .
            """);

    @Test
    void eachChoiceIsItsGraphsAndNoOthers() {
        assertThat(chosen(GraphChoice.ASSERTED)).isEqualTo("asserted");
        assertThat(chosen(GraphChoice.DERIVED)).isEqualTo("derived");
        assertThat(chosen(GraphChoice.ALL)).isEqualTo("asserted derived ontology");
    }

    private static String chosen(GraphChoice choice) {
        return choice.of(VIEW, LANTERN)
                .map(quad -> quad.getSubject().getLocalName())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static DatasetGraph view(String trig) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(trig, Lang.TRIG).parse(dataset);
        return dataset;
    }
}
