package org.whence.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.LanternCopy;
import org.whence.model.UserMessageException;

class RobustnessQuestionTest {
    private static RobustnessAnswer ask(String from, String to) {
        return new RobustnessQuestion(TestCausalGraph.usual()).ask(from, Optional.ofNullable(to));
    }

    private static RobustnessAnswer ofTheEssay(String from) {
        TraceView view = new TraceView(TestCausalGraph.degeneration(), TraceOptions.USUAL);
        return new RobustnessQuestion(view).ask(from, Optional.empty());
    }

    @Test
    void eachClaimAndFactorOnEveryChainIsNamedWithItsWords() {
        RobustnessAnswer answer = ask("failure of the herring", "factor:dark-lamps");
        assertThat(answer.claimCut().orElseThrow()).hasSize(1);
        assertThat(answer.factorCut().orElseThrow())
                .extracting(FactorWords::label)
                .containsExactly("the collapse of the harbour dues");
        assertThat(answer.voices()).containsExactly("the chronicler");
        assertThat(TestCausalGraph.text(answer))
                .contains("All of it hangs on each of these 3 claims: without any one of them no chain is left.")
                .contains("“Without the dues the Guild had to halve the oil ration.”")
                .contains("“The failure of the herring brought the harbour dues down.”")
                .contains("All of it passes through each of these 2 factors")
                .contains("Every chain needs the word of the chronicler.");
        assertThat(answer.foot().get(0)).contains("volume of evidence, not strength");
    }

    @Test
    void oneClaimOnTheOnlyChainIsToldAsOne() {
        assertThat(TestCausalGraph.text(ask("factor:collapse-of-dues", "factor:oil-ration-halved")))
                .contains("All of it hangs on one claim: without it no chain is left.");
    }

    @Test
    void chainsShareNoClaimAndAreAsManyAsTheFewestClaims() {
        RobustnessAnswer answer = ofTheEssay("civil war");
        assertThat(answer.claimCut().orElseThrow()).hasSizeGreaterThan(1).hasSameSizeAs(answer.chains());
        Set<String> used = new HashSet<>();
        answer.chains().stream()
                .flatMap(chain -> chain.steps().stream())
                .map(step -> step.claims().get(0))
                .filter(claim -> !claim.byDefinition())
                .forEach(claim -> assertThat(used.add(claim.iri())).isTrue());
        assertThat(answer.factorCut()).isEmpty();
        assertThat(TestCausalGraph.text(answer))
                .contains("Robustness " + answer.chains().size())
                .contains("a step leads straight from the one to the other");
        assertThat(answer.picture()).isPresent();
    }

    @Test
    void aSideOfTheOutcomeIsPartedFromItByNoDenial() {
        RobustnessAnswer answer = ask("loss of the lighters' vote", null);
        assertThat(answer.claimCut()).isEmpty();
        assertThat(answer.data().get("robustness")).isNull();
        assertThat(TestCausalGraph.text(answer))
                .contains("By definition: the loss of the lighters' vote is a side of the decline of the Lamp Guild");
    }

    @Test
    void withoutAChainTheAnswerSaysWhy() {
        RobustnessAnswer answer = ask("factor:dark-lamps", "failure of the herring");
        assertThat(answer.chains()).isEmpty();
        assertThat(answer.lines()).isEmpty();
        assertThat(answer.whyEmpty().orElseThrow()).contains("only the other way round");
        assertThat(answer.map()).isEmpty();
    }

    @Test
    void moreChainsThanAreReadAreGivenInOneLineEach(@TempDir Path temp) throws IOException {
        LanternCopy copy = new LanternCopy(temp);
        for (int i = 1; i <= 4; i++) {
            copy.replace("claims.ttl", "claim:p02-c01 a", """
                    claim:more-%d a wh:CausalClaim ;
                        wh:claimText "Hunger put lamps out, said once more: %d." ;
                        wh:claimedBy actor:chronicler ; wh:statedIn passage:p06-s01 ;
                        wh:cause factor:hunger ; wh:relation wh:caused ; wh:effect factor:dim-light ;
                        wh:stance wh:asserts ; wh:modality wh:actual ; wh:explicitness wh:stated .

                    claim:p02-c01 a""".formatted(i, i));
        }
        TraceView view = new TraceView(TestCausalGraph.of(copy.data()), TraceOptions.USUAL);
        RobustnessAnswer answer = new RobustnessQuestion(view).ask("hunger", Optional.empty());
        assertThat(answer.chains()).hasSize(4);
        assertThat(TestCausalGraph.text(answer))
                .contains("Robustness 4: at least 4 claims must fall")
                .contains("Chain 4: 2 steps, one paragraph")
                .contains("  hunger → the darkening of the town → the decline of the Lamp Guild");
        assertThat(TestCausalGraph.text(answer)).doesNotContain("not listed");
        assertThat(answer.data()).containsEntry("count_chains", 4);

        TraceView page = new TraceView(view.graph().toBeRead(UnaryOperator.identity(), 3), TraceOptions.USUAL);
        RobustnessAnswer cut = new RobustnessQuestion(page).ask("hunger", Optional.empty());
        assertThat(cut.chains()).hasSize(3);
        assertThat(cut.claimCut().orElseThrow()).hasSize(3);
        assertThat(TestCausalGraph.text(cut))
                .contains("Robustness 4: at least 4 claims must fall", "4 chains, of which no two share a claim")
                .containsPattern("(?s)… and 1 more, which are not listed.*… and 1 more, which are not listed");
        assertThat(cut.data()).containsEntry("robustness", 4).containsEntry("count_chains", 4);
    }

    @Test
    void sameEndsAreRefused() {
        assertThatThrownBy(() -> ask("hunger", "factor:hunger"))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("whence loops");
    }
}
