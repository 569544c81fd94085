package org.whence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.junit.jupiter.api.Test;
import org.whence.model.Terms;

class ShapeCheckTest {
    /** SHACL over an account without its ontology would silently skip subclasses: then hardly a shape would meet any. */
    @Test
    void everyShapeMeetsThingsOfTheInventedAccount() {
        CheckedAccount account = Lantern.account();
        List<String> idle = new ArrayList<>();
        int shapes = 0;
        for (Shape shape : Shapes.parse(Lantern.shapes()).getTargetShapes()) {
            shapes++;
            if (VLib.focusNodes(account.withOntology(), shape).stream().noneMatch(account::describes)) {
                idle.add(shape.getShapeNode().getLocalName());
            }
        }
        assertThat(shapes).isGreaterThan(25).isEqualTo(new ShapeCheck(Lantern.shapes()).size());
        // Nothing is renamed in the invented account; the corpus has renamings.
        assertThat(idle).containsExactly("Renaming");
    }

    @Test
    void everyMessageSaysWhatIsWrongAndWhatToDo() {
        Node message = NodeFactory.createURI(Terms.SH + "message");
        Pattern halves = Pattern.compile("[A-Z][^;?]+(; [a-z]|\\? [A-Z]).+\\.");
        List<Node> messages = Lantern.shapes()
                .find(Node.ANY, message, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
        assertThat(messages).hasSizeGreaterThan(100).allSatisfy(said -> {
            assertThat(said.getLiteralLexicalForm()).matches(halves);
            assertThat(said.getLiteralLanguage()).isEqualTo("en");
        });
    }

    @Test
    void everyPropertyShapeBelongsToANodeShape() {
        Node property = NodeFactory.createURI(Terms.SH + "property");
        Node type = NodeFactory.createURI(Terms.TYPE);
        Node propertyShape = NodeFactory.createURI(Terms.SH + "PropertyShape");
        assertThat(Lantern.shapes().find(Node.ANY, type, propertyShape).toList())
                .hasSizeGreaterThan(100)
                .allMatch(shape -> Lantern.shapes().contains(Node.ANY, property, shape.getSubject()));
    }
}
