package org.whence.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.causal.CausalClaim;
import org.whence.causal.CausalView;
import org.whence.causal.LeftOut;
import org.whence.causal.Modality;
import org.whence.causal.Stance;
import org.whence.model.Terms;

/**
 * What voices themselves say of a factor's not having been: of its absence as a cause (“without A, B”), of it
 * counterfactually, that it was necessary, or that it made no difference. Looked for among all claims of the accounts
 * asked, whether they take part in chains or not.
 */
final class AssertedWithout {
    private final TraceView view;
    private final Graph graph;
    private final Map<Integer, ClaimWords> found = new LinkedHashMap<>();
    private final Map<String, FactorWords> absences = new LinkedHashMap<>();

    AssertedWithout(TraceView view) {
        this.view = view;
        this.graph = view.graph().view().graph();
    }

    /** Takes one more factor into account. */
    void add(FactorWords factor) {
        CausalView all = view.with(view.options().ofAnyVoice().everything()).claims();
        for (String absence : absencesOf(factor.iri())) {
            absences.put(absence, view.words().factor(absence));
        }
        for (String absence : related(factor.iri())) {
            OptionalInt number = view.index().factor(absence);
            number.ifPresent(absent -> addAll(all.claimsFrom(absent)));
        }
        if (factor.isSomewhere()) {
            for (int claim : all.claimsFrom(factor.number())) {
                CausalClaim said = view.index().claimAt(claim);
                if (said.modality() == Modality.COUNTERFACTUAL
                        || said.stance() == Stance.DENIES
                        || isNecessary(said.key())) {
                    addAll(claim);
                }
            }
        }
    }

    /** The factors here that are the absence of one that was added, and that a claim is about. */
    List<FactorWords> absences() {
        return absences.values().stream().filter(FactorWords::isSomewhere).toList();
    }

    /** In the order of the text. */
    List<ClaimWords> claims() {
        return found.values().stream()
                .sorted(Comparator.comparingInt(ClaimWords::line).thenComparing(ClaimWords::key))
                .toList();
    }

    private void addAll(int... claims) {
        for (int step : claims) {
            int claim = view.index().claimBehind(step);
            if (!view.index().isConstitutive(claim) && view.claims().reason(claim) != LeftOut.Reason.OTHER_ACCOUNT) {
                found.putIfAbsent(claim, view.words().claim(claim));
            }
        }
    }

    /** Its absences; and if it is one, what it is the absence of. */
    private List<String> related(String factor) {
        List<String> related = new ArrayList<>(absencesOf(factor));
        graph.find(iri(factor), iri(Terms.ABSENCE_OF), Node.ANY)
                .forEach(triple -> related.add(triple.getObject().getURI()));
        return related;
    }

    private List<String> absencesOf(String factor) {
        return graph
                .find(Node.ANY, iri(Terms.ABSENCE_OF), iri(factor))
                .mapWith(triple -> triple.getSubject().getURI())
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    private boolean isNecessary(String claim) {
        return graph
                .find(iri(claim), iri(Terms.CLAIMS_NECESSARY), Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList()
                .stream()
                .anyMatch(value ->
                        value.isLiteral() && value.getLiteralLexicalForm().equals("true"));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
