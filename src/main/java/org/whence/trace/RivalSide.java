package org.whence.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.whence.causal.CausalClaim;
import org.whence.causal.CausalIndex;
import org.whence.causal.CausalView;
import org.whence.causal.LeftOut;
import org.whence.causal.RelationTable;
import org.whence.causal.Stance;
import org.whence.model.Terms;

/**
 * What would be false if a voice were right: the causal claims of others that it contradicts or disputes in so many
 * words, and those that assert what it denies. Who denies that one thing bore on another in some way denies as well
 * that it did so in a narrower way: no contribution, no compulsion.
 */
final class RivalSide {
    private final TraceView view;
    private final String voice;
    private final Map<Integer, Contradicted> found = new LinkedHashMap<>();
    private int notCausal;

    RivalSide(TraceView view, String voiceIri) {
        this.view = view;
        this.voice = voiceIri;
        for (String claim : claims()) {
            String text = literal(claim);
            objects(claim, Terms.CONTRADICTS).forEach(other -> add(other, "contradicts", text));
            subjects(Terms.CONTRADICTS, claim).forEach(other -> add(other, "contradicts", text));
            objects(claim, Terms.DISPUTES).forEach(other -> add(other, "disputes", text));
            view.index().claim(claim).ifPresent(number -> denied(number, text));
        }
    }

    /** By the number of the claim contradicted. */
    Map<Integer, Contradicted> contradicted() {
        return found;
    }

    /** The voice's own causal claims that the source rejects, so that they take no part here. */
    List<ClaimWords> rejected() {
        return claims().stream()
                .flatMapToInt(claim -> view.index().claim(claim).stream())
                .filter(claim -> view.claims().reason(claim) == LeftOut.Reason.REJECTED)
                .mapToObj(view.words()::claim)
                .toList();
    }

    /** How many claims the voice speaks against that are not causal, so that no chain rests on them. */
    int notCausal() {
        return notCausal;
    }

    private List<String> claims() {
        return subjects(Terms.CLAIMED_BY, voice);
    }

    private void add(String other, String how, String by) {
        if (objects(other, Terms.CLAIMED_BY).contains(voice)) {
            return;
        }
        OptionalInt number = view.index().claim(other);
        if (number.isPresent()) {
            found.putIfAbsent(number.getAsInt(), new Contradicted(view.words().claim(number.getAsInt()), how, by));
        } else {
            notCausal++;
        }
    }

    private void denied(int denial, String text) {
        CausalIndex index = view.index();
        CausalClaim denied = index.claimAt(denial);
        if (denied.stance() != Stance.DENIES) {
            return;
        }
        CausalView all = view.with(view.options().everything()).claims();
        RelationTable relations = index.relations();
        for (int other : all.claimsBetween(index.causesOf(denial)[0], index.effectOf(denial))) {
            CausalClaim claim = index.claimAt(other);
            if (claim.stance() == Stance.ASSERTS
                    && index.claimBehind(other) == other
                    && Set.copyOf(claim.causes()).equals(Set.copyOf(denied.causes()))
                    && relations.isUnder(relations.code(claim.relation()), relations.code(denied.relation()))) {
                add(claim.key(), "denies", text);
            }
        }
    }

    private String literal(String claim) {
        return graph()
                .find(iri(claim), iri(Terms.CLAIM_TEXT), Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList()
                .stream()
                .sorted()
                .findFirst()
                .orElse("");
    }

    private List<String> objects(String subject, String property) {
        return iris(graph().find(iri(subject), iri(property), Node.ANY)
                .mapWith(Triple::getObject)
                .toList());
    }

    private List<String> subjects(String property, String object) {
        return iris(graph().find(Node.ANY, iri(property), iri(object))
                .mapWith(Triple::getSubject)
                .toList());
    }

    private Graph graph() {
        return view.graph().view().graph();
    }

    private static List<String> iris(List<Node> nodes) {
        List<String> iris = new ArrayList<>();
        nodes.stream().filter(Node::isURI).map(Node::getURI).sorted().forEach(iris::add);
        return iris;
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
