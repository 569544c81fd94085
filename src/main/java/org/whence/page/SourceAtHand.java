package org.whence.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.whence.check.Coverage;
import org.whence.check.CoverageReport;
import org.whence.check.LitText;
import org.whence.check.SourceText;
import org.whence.model.Account;
import org.whence.model.Terms;

/**
 * The text that the program was started with, compared with an account once and kept. Whether it may be shown is not
 * asked here: see {@link Mode#mayShowSource}. Owns no text.
 */
final class SourceAtHand {
    private final Site site;
    private final Map<String, Compared> compared = new ConcurrentHashMap<>();

    SourceAtHand(Site site) {
        this.site = site;
    }

    /**
     * A text beside an account.
     *
     * @param remark what there is to say of the text, in one sentence; empty if it is the very file that was encoded
     * @param text the text with what is stated in it; empty if it is not this account's
     * @param lost the claims whose place is not found in it, by IRI
     */
    record Compared(String remark, Optional<LitText> text, List<Node> lost) {}

    /** The text beside an account; empty if the program was started without one. */
    Optional<Compared> of(Account account) {
        return site.source().map(text -> compared.computeIfAbsent(account.key(), key -> compare(account, text)));
    }

    private Compared compare(Account account, SourceText text) {
        Scope scope = site.scope(account);
        return scope.reading(() -> {
            CoverageReport report =
                    Coverage.of(account.iri(), Audits.stated(scope, account), Audits.ontology(site, scope), text);
            Set<Node> found = report.sentences().stream()
                    .flatMap(sentence -> sentence.stated().stream())
                    .map(stated -> NodeFactory.createURI(stated.iri()))
                    .collect(Collectors.toSet());
            List<Node> all = stated(scope, account);
            List<Node> lost =
                    all.stream().filter(thing -> !found.contains(thing)).toList();
            String file = text.file().substring(text.file().lastIndexOf('/') + 1);
            if (found.isEmpty()) {
                return new Compared(
                        file + " is not the text of this account’s source: none of its passages is found there, so"
                                + " the text is not shown.",
                        Optional.empty(),
                        List.of());
            }
            return new Compared(
                    report.encodedFile()
                            ? ""
                            : file + " is not the very file that was encoded: " + (all.size() - lost.size()) + " of "
                                    + all.size() + " statements are found in it by the words of their passages.",
                    Optional.of(LitText.of(report, text)),
                    lost);
        });
    }

    private static List<Node> stated(Scope scope, Account account) {
        return Stream.of(Terms.STATED_IN, Terms.WH + "quotedIn")
                .flatMap(property -> scope
                        .view()
                        .getGraph(NodeFactory.createURI(account.iri()))
                        .find(Node.ANY, NodeFactory.createURI(property), Node.ANY)
                        .mapWith(Triple::getSubject)
                        .toList()
                        .stream())
                .distinct()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }
}
