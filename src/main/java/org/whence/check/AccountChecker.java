package org.whence.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.whence.model.Terms;
import org.whence.term.LocatedGraph;

/**
 * All checks of an account: shapes, rules, dates and, where the source's text is at hand, anchors. Made once for an
 * ontology and its shapes, and used for each account. Owns no reading and no mending.
 */
public final class AccountChecker {
    private final Graph ontology;
    private final ShapeCheck shapes;
    private final RuleCheck rules = RuleCheck.ofProgram();

    /**
     * A checker.
     *
     * @param ontology all ontologies in one graph
     * @param shapes the SHACL shapes
     */
    public AccountChecker(Graph ontology, Graph shapes) {
        this.ontology = ontology;
        this.shapes = new ShapeCheck(shapes);
    }

    /**
     * Checks one account.
     *
     * @param iri the account, which names its graph
     * @param located what it asserts, with file and line
     * @param source the text of the source it encodes, if that is at hand
     */
    public CheckReport check(String iri, LocatedGraph located, Optional<SourceText> source) {
        CheckedAccount account = CheckedAccount.of(iri, located, ontology);
        List<Finding> findings = Stream.of(
                        shapes.check(account),
                        rules.check(account),
                        DateCheck.check(account),
                        source.map(text -> AnchorCheck.check(account, text)).orElse(List.of()))
                .flatMap(List::stream)
                .sorted()
                .toList();
        return new CheckReport(
                findings,
                1,
                account.count(Terms.CLAIM),
                account.count(Terms.PASSAGE),
                source.isPresent() ? Passages.of(account).size() : 0,
                shapes.size(),
                rules.rules().size());
    }

    /** Whether a text is the very file that an account's source was encoded from. */
    public static boolean isEncodedFrom(SourceText text, String iri, Graph asserted) {
        return Passages.encodedFiles(iri, asserted).contains(text.sha256());
    }
}
