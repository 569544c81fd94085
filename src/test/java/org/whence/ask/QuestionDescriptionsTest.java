package org.whence.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.whence.model.Terms;

/** The questions described as RDF. */
class QuestionDescriptionsTest {

    private static final Node SELECT = NodeFactory.createURI(Terms.SH + "select");

    private final List<CannedQuestion> questions =
            QuestionCatalog.ofProgram().contents().questions();
    private final Graph graph = QuestionDescriptions.of(questions);

    @Test
    void everyQuestionIsAnExecutableWithItsQuestionAndItsText() {
        assertThat(questions).isNotEmpty().allSatisfy(question -> {
            Node subject = NodeFactory.createURI("https://w3id.org/whence/queries/" + question.name());
            assertThat(graph.contains(
                            subject,
                            NodeFactory.createURI(Terms.TYPE),
                            NodeFactory.createURI(Terms.SH + "SPARQLExecutable")))
                    .isTrue();
            assertThat(graph.contains(
                            subject,
                            NodeFactory.createURI(Terms.RDFS + "comment"),
                            NodeFactory.createLiteralLang(question.summary(), "en")))
                    .isTrue();
        });
    }

    @Test
    void everyTextRunsAsItStands() {
        assertThat(graph.find(Node.ANY, SELECT, Node.ANY).toList())
                .hasSameSizeAs(questions)
                .allSatisfy(triple -> assertThat(
                                QueryFactory.create(triple.getObject().getLiteralLexicalForm())
                                        .isSelectType())
                        .isTrue());
    }

    @Test
    void everyPrefixIsDeclaredAndNothingIsABlankNode() {
        assertThat(graph.contains(
                        NodeFactory.createURI("https://w3id.org/whence/queries/prefix/wh"),
                        NodeFactory.createURI(Terms.SH + "namespace"),
                        Node.ANY))
                .isTrue();
        assertThat(graph.find().toList())
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
    }
}
