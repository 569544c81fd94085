package org.whence.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whence.model.UserMessageException;

class DeriverTest {
    private static final Pattern HEADER =
            Pattern.compile("#\\+ summary: \\S.{10,}\n#\\+ description: >\n(#\\+ {3}\\S.*\n)+\nPREFIX ");

    @Test
    void rulesAreThoseOfTheFolder() {
        assertThat(rules().map(DerivationRule::file))
                .containsExactly(
                        "queries/derive/aim-edges.rq",
                        "queries/derive/causal-links.rq",
                        "queries/derive/dates-in-both-styles.rq",
                        "queries/derive/denied-edges.rq",
                        "queries/derive/direct-edges.rq",
                        "queries/derive/domain-links.rq",
                        "queries/derive/factor-dates.rq",
                        "queries/derive/places-in-text.rq",
                        "queries/derive/symptom-edges.rq",
                        "queries/derive/types.rq");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleHasAManualPageAndATest(DerivationRule rule) {
        assertThat(rule.text()).containsPattern(HEADER);
        StringBuilder name = new StringBuilder();
        for (String word : rule.file().replaceAll(".*/|\\.rq", "").split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        assertThat(getClass().getResource(name + "RuleTest.class")).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleNamesNothingOfOneDomain(DerivationRule rule) {
        assertThat(rule.text().replaceAll("PREFIX .*", ""))
                .doesNotContain("degeneration")
                .doesNotContain("deg:")
                .doesNotContainPattern("\\d{4}");
    }

    @Test
    void nothingFollowsFromNothing() {
        Graph empty = GraphFactory.createDefaultGraph();
        assertThat(Derived.deriver().derive(empty, empty).isEmpty()).isTrue();
    }

    @Test
    void whatTheAccountAssertsIsNotDerivedAgain() {
        String claim = Derived.claim("c", "wh:cause :a ; wh:relation wh:caused ; wh:effect :b");
        assertThat(Derived.of("caused", claim + ":a wh:caused :b .")).isEmpty();
        assertThat(Derived.of("bearsOn", claim + ":a wh:caused :b .")).containsExactly("a b");
    }

    @Test
    void accountAndOntologyAreLeftAsTheyWere() {
        Graph asserted = Derived.parse(Derived.claim("c", "wh:cause :a ; wh:relation wh:caused ; wh:effect :b"));
        int claims = asserted.size();
        int terms = Derived.ontology().size();
        Derived.deriver().derive(asserted, Derived.ontology());
        assertThat(asserted.size()).isEqualTo(claims);
        assertThat(Derived.ontology().size()).isEqualTo(terms);
    }

    @Test
    void secondDerivationGivesTheSame() {
        Graph asserted = Derived.parse(Derived.claim("c", "wh:cause :a , :b ; wh:relation wh:caused ; wh:effect :b"));
        Graph first = Derived.deriver().derive(asserted, Derived.ontology());
        Graph second = new Deriver().derive(asserted, Derived.ontology());
        assertThat(first.isIsomorphicWith(second)).isTrue();
        assertThat(first.isEmpty()).isFalse();
    }

    @Test
    void ruleThatDoesNotParseIsNamedWithItsLine() {
        List<DerivationRule> broken = List.of(new DerivationRule("queries/derive/x.rq", "# a\nCONSTRUCT { ?s ?p }\n"));
        assertThatThrownBy(() -> new Deriver(broken))
                .isInstanceOf(UserMessageException.class)
                .hasMessageStartingWith("queries/derive/x.rq:2: ");
    }

    @Test
    void ruleThatConstructsNothingIsRefused() {
        List<DerivationRule> select = List.of(new DerivationRule("queries/derive/x.rq", "SELECT * { ?s ?p ?o }"));
        assertThatThrownBy(() -> new Deriver(select))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("CONSTRUCT");
    }

    static Stream<DerivationRule> rules() {
        return Derived.deriver().rules().stream();
    }
}
