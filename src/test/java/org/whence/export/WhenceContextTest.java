package org.whence.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.whence.model.Terms;

/** Keeps {@code ontology/context.jsonld} in step with {@code ontology/whence.ttl}. */
class WhenceContextTest {
    private static final JsonObject TERMS = WhenceContext.document().getJsonObject("@context");
    private static final Graph ONTOLOGY = ontology();

    @Test
    void everyPropertyOfTheCoreHasAShortName() {
        for (String kind : List.of(Terms.OBJECT_PROPERTY, Terms.DATATYPE_PROPERTY)) {
            List<String> properties = properties(kind);
            assertThat(properties).isNotEmpty();
            assertThat(properties).allSatisfy(name -> assertThat(TERMS).containsKey(name));
        }
    }

    @Test
    void propertiesThatPointAtThingsSaySo() {
        assertThat(properties(Terms.OBJECT_PROPERTY))
                .allSatisfy(name ->
                        assertThat(TERMS.getJsonObject(name).getString("@type")).isIn("@id", "@vocab"));
    }

    @Test
    void everyShortNameOfTheCoreIsAPropertyThere() {
        List<String> stray = TERMS.entrySet().stream()
                .map(entry -> iri(entry.getValue()))
                .filter(iri -> iri.startsWith("wh:"))
                .map(iri -> Terms.WH + iri.substring(3))
                .filter(iri -> !ONTOLOGY.contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY))
                .toList();
        assertThat(stray).isEmpty();
    }

    private static String iri(JsonValue definition) {
        if (definition instanceof JsonObject object) {
            return object.getString("@id", "");
        }
        return definition.getValueType() == JsonValue.ValueType.STRING
                ? ((jakarta.json.JsonString) definition).getString()
                : "";
    }

    private static List<String> properties(String kind) {
        return ONTOLOGY.find(Node.ANY, NodeFactory.createURI(Terms.TYPE), NodeFactory.createURI(kind))
                .mapWith(triple -> triple.getSubject().getURI())
                .filterKeep(iri -> iri.startsWith(Terms.WH))
                .mapWith(iri -> iri.substring(Terms.WH.length()))
                .toList();
    }

    private static Graph ontology() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, Path.of("ontology/whence.ttl").toUri().toString());
        return graph;
    }
}
