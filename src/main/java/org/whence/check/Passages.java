package org.whence.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.whence.model.Passage;
import org.whence.model.PlaceInText;
import org.whence.model.Terms;

/**
 * An account's graph → its passages. One that lacks something is left out here: the shapes tell of it. Owns no
 * text.
 */
final class Passages {
    private Passages() {}

    /** The passages and quotations in the sources that the account encodes, by their place. */
    static List<Passage> of(CheckedAccount account) {
        Set<Node> encoded = encodedSources(account.iri(), account.asserted());
        return account.allOf(Terms.PASSAGE).stream()
                .filter(node -> account.value(node, Terms.HAS_SOURCE)
                        .filter(encoded::contains)
                        .isPresent())
                .map(node -> passage(node, account))
                .filter(Objects::nonNull)
                .sorted((a, b) -> a.start() != b.start()
                        ? Integer.compare(a.start(), b.start())
                        : a.iri().compareTo(b.iri()))
                .toList();
    }

    /** The sources whose claims an account holds. */
    static Set<Node> encodedSources(String iri, Graph asserted) {
        return objects(asserted, NodeFactory.createURI(iri), Terms.ENCODES);
    }

    /** The digests of the files that these sources were encoded from. */
    static Set<String> encodedFiles(String iri, Graph asserted) {
        return encodedSources(iri, asserted).stream()
                .flatMap(source -> objects(asserted, source, Terms.SHA256).stream())
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Node> objects(Graph graph, Node subject, String property) {
        return graph.find(subject, NodeFactory.createURI(property), Node.ANY)
                .mapWith(Triple::getObject)
                .toSet();
    }

    private static Passage passage(Node node, CheckedAccount account) {
        Optional<Node> place = account.value(node, Terms.HAS_SELECTOR);
        Optional<Integer> start = place.flatMap(selector -> number(selector, Terms.START, account));
        Optional<Integer> end = place.flatMap(selector -> number(selector, Terms.END, account));
        Optional<Integer> paragraph = number(node, Terms.PARAGRAPH, account);
        Optional<Integer> wordCount = number(node, Terms.WORD_COUNT, account).filter(count -> count > 0);
        Optional<String> fingerprint =
                account.value(node, Terms.FINGERPRINT).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
        boolean whole = Stream.of(start, end, paragraph, wordCount, fingerprint).allMatch(Optional::isPresent);
        if (!whole) {
            return null;
        }
        String section = account.value(node, Terms.SECTION)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
        return new Passage(
                node.toString(),
                new PlaceInText(
                        paragraph.get(), number(node, Terms.SENTENCE, account).orElse(0)),
                section,
                start.get(),
                end.get(),
                wordCount.get(),
                fingerprint.get());
    }

    private static Optional<Integer> number(Node subject, String property, CheckedAccount account) {
        return account.value(subject, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralValue)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast);
    }
}
