package org.whence.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.whence.LanternCopy;
import org.whence.causal.Grade;
import org.whence.causal.Sign;
import org.whence.model.UserMessageException;

class ChainQuestionTest {
    private static ChainAnswer ask(TraceView view, String from, String to) {
        return new ChainQuestion(view).ask(ChainRequest.of(from, to));
    }

    private static String why(TraceView view, String from, String to) {
        return ask(view, from, to).whyEmpty().orElseThrow();
    }

    @Test
    void chainHasItsClaimsUnderItsArrowsAndItsGrade() {
        ChainAnswer answer = ask(TestCausalGraph.usual(), "failure of the herring", "going out of the lamps");
        assertThat(answer.chains()).hasSize(1);
        ChainWords chain = answer.chains().get(0);
        assertThat(chain.factors())
                .extracting(FactorWords::label)
                .containsExactly(
                        "the failure of the herring",
                        "the collapse of the harbour dues",
                        "the halving of the oil ration",
                        "the going out of the lamps on the Lower Quay");
        assertThat(chain.grade()).isEqualTo(Grade.ONE_PARAGRAPH);
        ClaimWords last = chain.steps().get(2).claims().get(0);
        assertThat(last.text()).isEqualTo("Half rations and storms together put the quay's lamps out.");
        assertThat(last.source()).isEqualTo("the chronicler · line 6, sentence 3 · note 3, not at hand");
        assertThat(TestCausalGraph.text(answer)).contains("caused, together with the long storms");
        assertThat(answer.whyEmpty()).isEmpty();
    }

    @Test
    void chainThatTheDatesLeaveNoRoomForSaysSo() {
        ChainAnswer answer = ask(TestCausalGraph.usual(), "failure of the herring", "going out of the lamps");
        assertThat(answer.chains().get(0).impossible())
                .singleElement()
                .asString()
                .startsWith("Impossible in time by the dates given: the halving of the oil ration (12 January");
        assertThat(TestCausalGraph.text(answer)).contains("Impossible in time");
        assertThat(ask(TestCausalGraph.usual(), "halving of the oil ration", "factor:dark-lamps")
                        .chains()
                        .get(0)
                        .impossible())
                .isEmpty();
    }

    @Test
    void chainToTheOutcomeMayEndOverOneOfItsSidesWhichNobodyClaims() {
        ChainAnswer answer = new ChainQuestion(TestCausalGraph.usual())
                .ask(new ChainRequest("annual vote", Optional.empty(), 4, 5, TraceOrder.SHORTEST));
        assertThat(answer.chains()).hasSize(1);
        StepWords loss = answer.chains().get(0).steps().get(0);
        assertThat(loss.claims().get(0).relationForReaders())
                .isEqualTo("weakened “the lighters' say in the Guild”, of which this is the loss");
        StepWords side = answer.chains().get(0).steps().get(1);
        assertThat(side.byDefinition()).isTrue();
        assertThat(TestCausalGraph.text(answer)).contains("is a side of (by definition: nobody claims it)");
        assertThat(answer.given().get(1).value()).contains("what the account sets out to explain");
    }

    @Test
    void boundThatIsTooSmallIsToldWithTheOneThatWouldDo() {
        ChainAnswer answer = new ChainQuestion(TestCausalGraph.usual())
                .ask(new ChainRequest(
                        "failure of the herring", Optional.of("factor:dark-lamps"), 2, 5, TraceOrder.SHORTEST));
        assertThat(answer.chains()).isEmpty();
        assertThat(answer.whyEmpty().orElseThrow()).contains("the shortest takes 3 (--max 3)");
        assertThat(answer.map()).isEmpty();
        assertThat(answer.picture()).isEmpty();
    }

    @Test
    void thingsThatAreConnectedTheOtherWayRoundAreToldToBe() {
        assertThat(why(TestCausalGraph.usual(), "factor:dark-lamps", "failure of the herring"))
                .contains("No claim leads to the failure of the herring.")
                .contains("only the other way round: 3 steps lead from the failure of the herring");
    }

    @ParameterizedTest
    @CsvSource({
        "factor:dark-lamps, factor:decline-of-the-guild, --with inferred, inferred by the encoder",
        "factor:crakes-wardenship, factor:decline-of-the-guild, --with rejected, rejected by the source",
        "factor:crakes-wardenship, factor:decline-of-the-guild, --with denied, denied by their voice",
        "factor:want-of-herring, factor:guild-dissolved, --with expected, expected only",
        "factor:want-of-oil, factor:dark-lamps, --with analogy, made by analogy",
        "factor:lifting-of-tax, factor:lamps-kept-burning, --with counterfactual, counterfactual",
        "factor:oil-tax, factor:lighters-own-oil, --signed, of another relation",
    })
    void claimThatIsLeftOutIsNamedWithWhatWouldLetItIn(String from, String to, String option, String reason) {
        assertThat(why(TestCausalGraph.usual(), from, to))
                .contains("With " + option + " there is a chain of")
                .contains(": " + reason + ")");
    }

    @ParameterizedTest
    @EnumSource(
            value = LetIn.class,
            names = {"INFERRED", "REJECTED", "DENIED", "EXPECTED", "ANALOGY", "COUNTERFACTUAL"})
    void whatIsAskedForIsLetIn(LetIn sort) {
        String from =
                switch (sort) {
                    case INFERRED -> "factor:dark-lamps";
                    case EXPECTED -> "factor:want-of-herring";
                    case ANALOGY -> "factor:want-of-oil";
                    case COUNTERFACTUAL -> "factor:lifting-of-tax";
                    default -> "factor:crakes-wardenship";
                };
        String to =
                switch (sort) {
                    case EXPECTED -> "factor:guild-dissolved";
                    case ANALOGY -> "factor:dark-lamps";
                    case COUNTERFACTUAL -> "factor:lamps-kept-burning";
                    default -> "factor:decline-of-the-guild";
                };
        ChainAnswer answer = ask(TestCausalGraph.with(sort), from, to);
        assertThat(answer.chains()).isNotEmpty();
        assertThat(answer.foot()).noneMatch(line -> line.contains("--with " + sort + ")"));
    }

    @Test
    void deniedClaimIsMarkedWhereItIsLetIn() {
        ChainAnswer answer = ask(TestCausalGraph.with(LetIn.DENIED), "Crake's wardenship", "decline of the Lamp Guild");
        assertThat(TestCausalGraph.text(answer)).contains("│ caused, denied");
    }

    @Test
    void inferredStepMakesTheGrade() {
        ChainAnswer answer =
                ask(TestCausalGraph.with(LetIn.INFERRED), "factor:dark-lamps", "decline of the Lamp Guild");
        assertThat(answer.chains().get(0).grade()).isEqualTo(Grade.WITH_INFERRED_STEP);
        assertThat(answer.foot()).anyMatch(line -> line.contains("asserted by nobody as a whole"));
    }

    @Test
    void signedChainSaysWhatItComesTo() {
        TraceView signed = new TraceView(TestCausalGraph.lantern(), TraceOptions.USUAL.withSigns());
        ChainAnswer answer = ask(signed, "factor:oil-tax", "factor:lighters-own-oil");
        assertThat(answer.chains().get(0).sign()).isEqualTo(Sign.NEGATIVE);
        assertThat(TestCausalGraph.text(answer)).contains("said to work against what it ends with");
    }

    @Test
    void nothingThatIsLeftOutWouldHelpEither() {
        assertThat(why(TestCausalGraph.usual(), "hunger", "factor:dark-lamps"))
                .contains("No chain leads from hunger")
                .contains("Nothing that is left out would connect them either.");
    }

    @Test
    void voiceThatDoesNotSayItIsTheReason() {
        TraceView voss = new TraceView(
                TestCausalGraph.lantern(),
                new TraceOptions(List.of("Mira Voss"), List.of(), false, java.util.Set.of(), Duration.ofSeconds(10)));
        assertThat(why(voss, "failure of the herring", "harbour dues"))
                .contains("No claim leads out of the failure of the herring but what is left out: 1 of another voice.")
                .contains("With claims of every voice there is a chain of 1 step");
    }

    @Test
    void thingThatNoCausalClaimMentionsIsToldToBeOne() {
        assertThat(why(TestCausalGraph.usual(), "hope for the whalers", "factor:dark-lamps"))
                .contains("No causal claim and no date here is about the hope for the whalers' oil");
    }

    @Test
    void bothEndsTheSameAreRefusedInASentence() {
        assertThatThrownBy(() -> ask(TestCausalGraph.usual(), "hunger", "factor:hunger"))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("both ends are hunger (factor:hunger)");
    }

    @Test
    void misspeltLabelIsRefusedWithWhatMayBeMeant() {
        assertThatThrownBy(() -> ask(TestCausalGraph.usual(), "hungar", "factor:dark-lamps"))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("--from takes a factor")
                .hasMessageContaining("hunger (factor:hunger)");
    }

    @Test
    void strongestIsRefusedWhereNoSourceSuppliesAScore() {
        ChainRequest strongest =
                new ChainRequest("failure of the herring", Optional.of("harbour dues"), 4, 1, TraceOrder.STRONGEST);
        assertThatThrownBy(() -> new ChainQuestion(TestCausalGraph.usual()).ask(strongest))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("no claim here has one; none is made up");
    }

    @Test
    void strongestGoesByTheScoresOfTheSource(@TempDir Path temp) throws IOException {
        LanternCopy copy = new LanternCopy(temp);
        for (String claim : List.of("p06-c02", "p06-c03", "p06-c04")) {
            copy.replace(
                    "claims.ttl",
                    "claim:" + claim + " a wh:CausalClaim ;",
                    "claim:" + claim + " a wh:CausalClaim ; wh:score 0.5 ;");
        }
        TraceView view = new TraceView(TestCausalGraph.of(copy.data()), TraceOptions.USUAL);
        for (int chains : new int[] {1, 3}) {
            ChainAnswer answer = new ChainQuestion(view)
                    .ask(new ChainRequest(
                            "failure of the herring", Optional.of("halving"), 4, chains, TraceOrder.STRONGEST));
            assertThat(answer.chains()).hasSize(1);
            assertThat(TestCausalGraph.text(answer)).contains("score 0.5");
        }
    }

    @Test
    void orderAndNumberOfChainsAreThoseAskedFor() {
        TraceView view = new TraceView(TestCausalGraph.degeneration(), TraceOptions.USUAL);
        List<ChainWords> all = new ChainQuestion(view)
                .ask(new ChainRequest("civil war", Optional.empty(), 6, ChainRequest.MOST_CHAINS, TraceOrder.SHORTEST))
                .chains();
        ChainAnswer two =
                new ChainQuestion(view).ask(new ChainRequest("civil war", Optional.empty(), 6, 2, TraceOrder.SHORTEST));
        List<ChainWords> closest = new ChainQuestion(view)
                .ask(new ChainRequest("civil war", Optional.empty(), 6, ChainRequest.MOST_CHAINS, TraceOrder.CLOSEST))
                .chains();
        assertThat(all).hasSizeGreaterThan(3);
        assertThat(all)
                .isSortedAccordingTo(
                        (one, other) -> one.steps().size() - other.steps().size());
        assertThat(two.chains()).isEqualTo(all.subList(0, 2));
        assertThat(two.foot().get(0)).contains("These are the first 2; there are more");
        assertThat(closest).containsExactlyInAnyOrderElementsOf(all);
        assertThat(closest).extracting(ChainWords::grade).isSorted();
    }

    @Test
    void eachChainIsDrawnAndAllAreOneMap() {
        TraceView view = new TraceView(TestCausalGraph.degeneration(), TraceOptions.USUAL);
        ChainAnswer answer =
                new ChainQuestion(view).ask(new ChainRequest("civil war", Optional.empty(), 4, 5, TraceOrder.SHORTEST));
        assertThat(answer.chains()).hasSizeGreaterThan(2);
        long places = answer.chains().stream()
                .mapToLong(chain -> chain.factors().size())
                .sum();
        assertThat(answer.picture().orElseThrow().map().factors().size()).isGreaterThanOrEqualTo((int) places);
        assertThat(answer.map().orElseThrow().factors())
                .extracting(factor -> factor.id())
                .doesNotHaveDuplicates();
    }

    @Test
    void timeThatIsUpEndsTheSearch() {
        TraceView hurried = new TraceView(
                TestCausalGraph.degeneration(),
                new TraceOptions(List.of(), List.of(), false, java.util.Set.of(), Duration.ofNanos(1)));
        assertThatThrownBy(() -> ask(hurried, "civil war", "deg:degeneration"))
                .isInstanceOf(org.whence.causal.SearchStoppedException.class);
    }
}
