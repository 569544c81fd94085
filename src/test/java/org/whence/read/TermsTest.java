package org.whence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.whence.model.Terms;

/** Keeps the terms that Java speaks of in step with the ontology. */
class TermsTest {
    private final Graph core =
            new RdfFileReader().read(Path.of("ontology/whence.ttl")).graph();

    @Test
    void everyTermOfOursIsDeclaredInTheOntology() throws IllegalAccessException {
        List<String> ours = ours();
        assertThat(ours).hasSizeGreaterThan(40).allSatisfy(term -> assertThat(
                        core.contains(NodeFactory.createURI(term), NodeFactory.createURI(Terms.TYPE), Node.ANY))
                .as(term)
                .isTrue());
    }

    private static List<String> ours() throws IllegalAccessException {
        List<String> ours = new ArrayList<>();
        for (var field : Terms.class.getFields()) {
            String value = Modifier.isStatic(field.getModifiers()) ? (String) field.get(null) : "";
            if (value.startsWith(Terms.WH) && !value.equals(Terms.WH)) {
                ours.add(value);
            }
        }
        return ours;
    }
}
