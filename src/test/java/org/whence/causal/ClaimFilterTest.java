package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimFilterTest {
    private static final CausalClaim PLAIN = Relations.claim("plain", "a", "caused", "b");

    private static final CausalIndex INDEX = CausalIndexTest.built(List.of(
            PLAIN,
            held("denied", Stance.DENIES, HostStance.NONE, Modality.ACTUAL, Explicitness.STATED),
            held("entertained", Stance.ENTERTAINS, HostStance.NONE, Modality.ACTUAL, Explicitness.STATED),
            held("reported", Stance.ASSERTS, HostStance.REPORTS, Modality.ACTUAL, Explicitness.STATED),
            held("rejected", Stance.ASSERTS, HostStance.REJECTS, Modality.ACTUAL, Explicitness.STATED),
            held("counterfactual", Stance.ASSERTS, HostStance.NONE, Modality.COUNTERFACTUAL, Explicitness.STATED),
            held("expected", Stance.ASSERTS, HostStance.NONE, Modality.EXPECTED, Explicitness.STATED),
            held("analogy", Stance.ASSERTS, HostStance.NONE, Modality.ANALOGY, Explicitness.STATED),
            held("inferred", Stance.ASSERTS, HostStance.NONE, Modality.ACTUAL, Explicitness.INFERRED),
            Relations.claim("prevented", "a", "prevented", "b"),
            Relations.claim("symptom", "a", "symptomOf", "b"),
            CausalClaim.of("critic's", List.of("a"), "caused", "b", "essay", "critic"),
            CausalClaim.of("reply", List.of("a"), "triggered", "b", "reply", "critic")));

    private static CausalClaim held(String key, Stance stance, HostStance host, Modality modality, Explicitness how) {
        return Relations.claim(key, "a", "caused", "b").held(stance, host, modality, how);
    }

    @Test
    void byDefaultOnlyClaimsThatYieldAnEdgeTakePart() {
        assertThat(seen(ClaimFilter.standard())).containsExactlyInAnyOrder("plain", "reported", "critic's", "reply");
    }

    @Test
    void theRestTakesPartWhenAskedFor() {
        ClaimFilter standard = ClaimFilter.standard();
        assertThat(seen(standard.withSigns())).contains("prevented").doesNotContain("symptom");
        assertThat(seen(standard.withInferred())).contains("inferred");
        assertThat(seen(standard.stances(EnumSet.of(Stance.DENIES)))).containsExactly("denied");
        assertThat(seen(standard.hostStances(EnumSet.of(HostStance.REJECTS)))).containsExactly("rejected");
        assertThat(seen(standard.modalities(EnumSet.of(Modality.EXPECTED)))).containsExactly("expected");
        assertThat(seen(standard.inAccounts(Set.of("reply")))).containsExactly("reply");
        assertThat(seen(standard.inAccounts(Set.of("essay")).byVoices(Set.of("critic"))))
                .containsExactly("critic's");
        assertThat(seen(standard.over(Set.of("triggered")))).containsExactly("reply");
        assertThat(seen(standard.over(Set.of("bearsOn")))).contains("prevented", "plain");
        assertThat(seen(standard.explicitnesses(EnumSet.of(Explicitness.PARAPHRASED))))
                .isEmpty();
    }

    @Test
    void anUnknownAccountOrVoiceHasNoClaims() {
        assertThat(seen(ClaimFilter.standard().inAccounts(Set.of("nobody's")))).isEmpty();
        assertThat(seen(ClaimFilter.standard().byVoices(Set.of("nobody")))).isEmpty();
    }

    @Test
    void anUnknownRelationIsRefused() {
        assertThatThrownBy(() -> ClaimFilter.standard().over(Set.of("inspired")).over(INDEX))
                .hasMessage("The relation inspired is not in the table of relations.");
    }

    @Test
    void eachClaimLeftOutIsCountedWithItsReason() {
        LeftOut leftOut = ClaimFilter.standard()
                .inAccounts(Set.of("essay"))
                .byVoices(Set.of("author"))
                .over(INDEX)
                .leftOut();
        assertThat(leftOut.counts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        LeftOut.Reason.OTHER_ACCOUNT, 1,
                        LeftOut.Reason.OTHER_VOICE, 1,
                        LeftOut.Reason.OTHER_RELATION, 2,
                        LeftOut.Reason.DENIED, 1,
                        LeftOut.Reason.NOT_ASSERTED, 1,
                        LeftOut.Reason.REJECTED, 1,
                        LeftOut.Reason.COUNTERFACTUAL, 1,
                        LeftOut.Reason.EXPECTED, 1,
                        LeftOut.Reason.ANALOGY, 1,
                        LeftOut.Reason.INFERRED, 1));
        assertThat(leftOut.total()).isEqualTo(11);
        assertThat(leftOut.sentence())
                .startsWith(
                        "11 claims left out: 1 of another account, 1 of another voice, 2 of another relation, 1 denied");
        assertThat(Relations.view("a>b").leftOut().sentence()).isEqualTo("No claim left out.");
    }

    @Test
    void leftOutAndSeenTogetherAreAllClaims() {
        Cases.forEach(one -> {
            CausalView view = one.view();
            int seen = one.oracle().claimKeys().size();
            int all = new Oracle(one.claims(), any -> true).claimKeys().size();
            assertThat(view.leftOut().total()).isEqualTo(all - seen);
        });
    }

    @Test
    void whatIsSupposedAwayIsLeftOut() {
        CausalView view = Relations.view("a>b", "a+c>d", "d>e");
        BitSet a = bits(view.index().factor("a").orElseThrow());
        BitSet third = bits(view.index().claim("3").orElseThrow());
        CausalView without = view.without(a, third);
        assertThat(without.leftOut().counts()).isEqualTo(Map.of(LeftOut.Reason.SUPPOSED_AWAY, 2));
        int c = view.index().factor("c").orElseThrow();
        assertThat(new EffectFinder(without, Deadline.none()).find(c).count()).isEqualTo(1);
        assertThat(new EffectFinder(without, Deadline.none())
                        .find(a.nextSetBit(0))
                        .count())
                .isZero();
    }

    private static BitSet bits(int number) {
        BitSet bits = new BitSet();
        bits.set(number);
        return bits;
    }

    private static List<String> seen(ClaimFilter filter) {
        int a = INDEX.factor("a").orElseThrow();
        int b = INDEX.factor("b").orElseThrow();
        return Arrays.stream(filter.over(INDEX).claimsBetween(a, b))
                .mapToObj(INDEX::claimKey)
                .toList();
    }
}
