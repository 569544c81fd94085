package org.whence.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.whence.model.Terms;
import org.whence.term.LocatedGraph;

class CheckRuleTest {
    @Test
    void everyRuleOfTheProgramIsReadAndNamedAfterItsFile() {
        assertThat(RuleCheck.ofProgram().rules())
                .hasSizeGreaterThanOrEqualTo(18)
                .extracting(CheckRule::name)
                .contains("dangling-reference", "label-used-twice", "undeclared-class", "blank-node")
                .isSorted();
    }

    @Test
    void aRuleWithoutItsManualPageIsRefused() {
        assertThatThrownBy(() -> new CheckRule("fault", "#+ summary: A fault.\n#+ severity: info\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("queries/check/fault.rq has no #+ message:");
    }

    @Test
    void claimsWithoutCitationAreCountedOnce() {
        assertThat(Lantern.check(Lantern.located())).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("claims-without-citation");
            assertThat(finding.message())
                    .isEqualTo("<https://w3id.org/whence/id/lantern>: 30 of 35 claims rest on no note.");
            assertThat(finding.location().file()).endsWith("lantern/account.ttl");
        });
    }

    /** Terms of ontologies have types of OWL, which nothing declares. */
    @Test
    void aTermOfTheCoreIsNoFactor() {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(graph, Lantern.located().graph());
        graph.add(Triple.create(
                NodeFactory.createURI(Lantern.iri() + "/claim/p06-c02"),
                NodeFactory.createURI(Terms.CAUSE),
                NodeFactory.createURI(Terms.EFFECT)));
        assertThat(Lantern.check(new LocatedGraph(graph, Lantern.located().locations())))
                .filteredOn(finding -> finding.severity() == Severity.VIOLATION)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("claim:p06-c02: wh:cause must point to a wh:Factor, and wh:effect is none."));
    }

    @Test
    void anAccountWhoseClaimsAllCiteHasNothingToTell() {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(graph, Lantern.located().graph());
        List<Triple> claims =
                graph.find(null, NodeFactory.createURI(Terms.CLAIM_TEXT), null).toList();
        claims.forEach(claim -> graph.add(Triple.create(
                claim.getSubject(),
                NodeFactory.createURI(Terms.CITES),
                NodeFactory.createURI(Lantern.iri() + "/note/n01"))));
        assertThat(Lantern.check(new LocatedGraph(graph, Lantern.located().locations())))
                .isEmpty();
    }
}
