package org.whence.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.whence.model.Terms;

class CausalLinksRuleTest {
    private static final String CLAIM = ":c wh:cause :a ; wh:relation wh:caused ; wh:effect :b .";

    @Test
    void claimPointsToALinkThatSaysWhatItSays() {
        Graph derived = Derived.graph(CLAIM);
        String link = link(Set.of("http://example.org/a"), Terms.WH + "caused", "http://example.org/b");
        assertThat(Derived.pairs(derived, Terms.ABOUT_LINK)).containsExactly("c " + link);
        assertThat(Derived.pairs(derived, Terms.TYPE)).containsExactly(link + " CausalLink");
        assertThat(Derived.pairs(derived, Terms.LINK_CAUSE)).containsExactly(link + " a");
        assertThat(Derived.pairs(derived, Terms.LINK_RELATION)).containsExactly(link + " caused");
        assertThat(Derived.pairs(derived, Terms.LINK_EFFECT)).containsExactly(link + " b");
        assertThat(Derived.pairs(derived, Terms.CAUSE)).isEmpty();
    }

    @Test
    void iriIsTheOneThatAnyToolWouldCompute() {
        // printf '%s' 'http://example.org/a http://example.org/a2 …#caused http://example.org/b' | sha256sum
        assertThat(Derived.of("linkEffect", CLAIM.replace(":a ;", ":a2 , :a ;")))
                .containsExactly("ff95c609c363941a b");
    }

    @Test
    void rivalClaimsMeetWhateverTheirStance() {
        String rivals = CLAIM
                + ":d wh:cause :a ; wh:relation wh:caused ; wh:effect :b ; wh:stance wh:denies ; wh:hostStance wh:rejects ."
                + ":e wh:cause :a ; wh:relation wh:caused ; wh:effect :b ; wh:modality wh:counterfactual ."
                + ":f wh:cause :a ; wh:relation wh:caused ; wh:effect :b ; wh:explicitness wh:inferred .";
        assertThat(Derived.of("linkEffect", rivals)).hasSize(1);
        assertThat(Derived.of("aboutLink", rivals)).hasSize(4);
    }

    @Test
    void anotherCauseRelationOrEffectIsAnotherLink() {
        for (String other :
                List.of(CLAIM.replace(":a", ":z"), CLAIM.replace("caused", "enabled"), CLAIM.replace(":b", ":z"))) {
            assertThat(Derived.of("linkEffect", CLAIM + other.replace(":c ", ":d ")))
                    .hasSize(2);
        }
    }

    @Test
    void jointCausesMeetOnlyWhereAllAreTheSame() {
        String joint = CLAIM.replace(":a ;", ":a , :a2 ;");
        assertThat(Derived.of("linkEffect", joint)).hasSize(1);
        assertThat(Derived.of("linkCause", joint)).hasSize(2);
        assertThat(Derived.of("linkEffect", joint + CLAIM.replace(":c ", ":d ")))
                .hasSize(2);
        assertThat(Derived.of("linkEffect", joint + joint.replace(":c ", ":d ").replace(":a , :a2", ":a2 , :a")))
                .hasSize(1);
    }

    @Test
    void aimHasALinkAndSymptomHasNone() {
        assertThat(Derived.of("linkRelation", CLAIM.replace("caused", "intendedToBringAbout")))
                .hasSize(1);
        assertThat(Derived.graph(":s wh:sign :a ; wh:relation wh:symptomOf ; wh:signified :b .")
                        .isEmpty())
                .isTrue();
    }

    @Property(tries = 100)
    void linksAreThoseThatPlainJavaComputes(
            @ForAll @Size(min = 1, max = 12) List<@Size(min = 1, max = 4) Set<@IntRange(max = 15) Integer>> causes) {
        Graph asserted = GraphFactory.createDefaultGraph();
        Set<String> expected = new TreeSet<>();
        for (int i = 0; i < causes.size(); i++) {
            String claim = "http://example.org/claim/" + i;
            String effect = "http://example.org/effect/" + i % 3;
            // Written unsorted and of unequal length, so that only sorting gives the order.
            List<String> iris = causes.get(i).stream()
                    .map(n -> "http://example.org/" + "é-/~Z".substring(n % 5) + n)
                    .toList();
            iris.forEach(iri -> add(asserted, claim, Terms.CAUSE, iri));
            add(asserted, claim, Terms.RELATION, Terms.WH + "caused");
            add(asserted, claim, Terms.EFFECT, effect);
            expected.add("claim/" + i + " " + link(new TreeSet<>(iris), Terms.WH + "caused", effect));
        }
        Set<String> links = Derived.deriver().derive(asserted, Derived.ontology()).stream()
                .filter(triple -> triple.getPredicate().getURI().equals(Terms.ABOUT_LINK))
                .map(triple -> triple.getSubject().getURI().substring("http://example.org/".length()) + " "
                        + triple.getObject().getURI().substring("https://w3id.org/whence/id/link/".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(links).isEqualTo(expected);
    }

    private static void add(Graph graph, String subject, String property, String object) {
        graph.add(NodeFactory.createURI(subject), NodeFactory.createURI(property), NodeFactory.createURI(object));
    }

    /** The definition of a link's name, computed without SPARQL. */
    private static String link(Set<String> causes, String relation, String effect) {
        byte[][] sorted = causes.stream()
                .map(iri -> iri.getBytes(StandardCharsets.UTF_8))
                .sorted(Arrays::compareUnsigned)
                .toArray(byte[][]::new);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] cause : sorted) {
                digest.update(cause);
                digest.update((byte) ' ');
            }
            digest.update((relation + " " + effect).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
