package org.whence.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whence.model.UserMessageException;

class WhatIfQuestionTest {
    private static WhatIfAnswer without(String... things) {
        return ask(
                TestCausalGraph.usual(),
                new WhatIfRequest(List.of(things), List.of(), List.of(), Optional.of("factor:dark-lamps")));
    }

    private static WhatIfAnswer ask(TraceView view, WhatIfRequest request) {
        return new WhatIfQuestion(view).ask(request);
    }

    private static WhatIfRequest deny(String claim) {
        return new WhatIfRequest(List.of(), List.of(claim), List.of(), Optional.empty());
    }

    private static WhatIfRequest side(String voice) {
        return new WhatIfRequest(List.of(), List.of(), List.of(voice), Optional.empty());
    }

    private static List<Object> labels(WhatIfAnswer answer, int reading, String part) {
        Map<?, ?> found = (Map<?, ?>) ((List<?>) answer.data().get("readings")).get(reading);
        return ((List<?>) found.get(part))
                .stream().map(one -> (Object) ((Map<?, ?>) one).get("label")).toList();
    }

    @Test
    void aClaimOfAnotherAccountIsNotSupposedFalseThoughThisOneNamesIt() {
        TraceView one = new TraceView(TestCausalGraph.ofOneThatNamesAnother(), TraceOptions.USUAL);
        assertThatThrownBy(() -> ask(one, deny("http://example.org/other/claim")))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("--deny takes a claim of the account that is asked")
                .hasMessageContaining("--across-accounts");
        assertThat(labels(ask(one, deny("http://example.org/one/claim")), 0, "fallen"))
                .containsExactly("<http://example.org/effect>");
    }

    @Test
    void withoutAFactorOfAnotherAccountNothingFallsThatThisOneSpeaksOf() {
        TraceView one = new TraceView(TestCausalGraph.ofOneThatNamesAnother(), TraceOptions.USUAL);
        assertThat(labels(without(one, "http://example.org/other/cause"), 0, "fallen"))
                .isEmpty();
        assertThat(labels(without(one, "http://example.org/one/cause"), 0, "fallen"))
                .containsExactly("<http://example.org/effect>");
    }

    private static WhatIfAnswer without(TraceView view, String thing) {
        return ask(view, new WhatIfRequest(List.of(thing), List.of(), List.of(), Optional.empty()));
    }

    @Test
    void theCaveatComesFirstInEveryForm() {
        WhatIfAnswer answer = without("failure of the herring");
        assertThat(answer.lines().get(0).text())
                .startsWith("This is about the account's map of claims, not about history");
        assertThat(answer.data().keySet()).first().isEqualTo("caveat");
        assertThat(answer.map().orElseThrow().summary()).contains("not about history");
    }

    @Test
    void whatHasAnotherClaimedCauseStandsInOneReadingAndFallsInTheOther() {
        WhatIfAnswer answer = without("the long storms");
        assertThat(labels(answer, 0, "fallen")).isEmpty();
        assertThat(labels(answer, 1, "fallen")).contains("the loss of trade at the quay");
        assertThat(TestCausalGraph.text(answer))
                .contains("if any one of the causes that a claim names suffices")
                .contains("if all the causes that a claim names together are needed")
                .contains("the going out of the lamps on the Lower Quay stands.")
                .contains("the going out of the lamps on the Lower Quay falls.");
    }

    @Test
    void twoThingsCanFellWhatOneCannot() {
        WhatIfAnswer answer = without("the long storms", "failure of the herring");
        assertThat(labels(answer, 0, "fallen"))
                .contains("the halving of the oil ration", "the going out of the lamps on the Lower Quay");
        assertThat(answer.map().orElseThrow().factors())
                .filteredOn(factor -> factor.detail().equals("falls") && factor.emphasised())
                .hasSize(4);
    }

    @Test
    void voicesThemselvesSayWhatWouldBeWithoutIt() {
        WhatIfAnswer answer = without("the herring catch");
        assertThat(answer.asserted())
                .singleElement()
                .extracting(ClaimWords::text)
                .isEqualTo("Without herring the Guild will be lost.");
        assertThat(TestCausalGraph.text(answer))
                .contains("What voices in the text say of it themselves:")
                .contains("expected only")
                .contains("That it was not is itself a factor here");
    }

    @Test
    void counterfactualClaimsAndDenialsAreTold() {
        assertThat(without("a lifting of the oil tax").asserted())
                .extracting(ClaimWords::text)
                .containsExactly("Without the tax the lighters would have kept the lamps alight.");
        assertThat(without("Crake's wardenship").asserted())
                .extracting(ClaimWords::text)
                .containsExactly("Crake did not ruin the Guild.");
        assertThat(TestCausalGraph.text(without("failure of the herring")))
                .contains("No voice in the text says what would have been, or was, without it.");
    }

    @Test
    void whatItHeldBackIsToldAndNotCounted() {
        WhatIfAnswer answer = without("the tax on lamp oil");
        assertThat(TestCausalGraph.text(answer))
                .contains("It is also claimed to have held something back")
                .contains("“The tax kept the lighters from buying oil.”")
                .contains("Nothing falls: no claim that takes part says that it led to anything.");
    }

    @Test
    void aDeniedClaimFallsWithTheStepsThatRestOnIt() {
        WhatIfAnswer answer = ask(TestCausalGraph.usual(), deny("claim:p11-c02"));
        assertThat(TestCausalGraph.text(answer))
                .contains("“Giving up the vote wore away the lighters' say.”")
                .contains("the end of the annual vote → the loss of the lighters' vote: no chain is left.")
                .contains("the loss of the lighters' vote (falls)");
        assertThat(answer.map().orElseThrow().factors())
                .extracting(factor -> factor.label())
                .contains("the end of the annual vote", "the loss of the lighters' vote");
    }

    @Test
    void whereAnotherChainIsLeftItIsTold() {
        WhatIfAnswer answer =
                ask(new TraceView(TestCausalGraph.degeneration(), TraceOptions.USUAL), deny("claim:p14-c06"));
        assertThat(answer.title()).isEqualTo("What falls, and what stands, if a claim is false?");
        assertThat(TestCausalGraph.text(answer))
                .contains(
                        "the Russian Civil War → the degeneration of the Russian Revolution: a chain of 4 steps is left")
                .contains("Nothing falls: whatever that led to is claimed to have other causes too.");
    }

    @Test
    void ofAVoiceThatIsRightWhatItDeniesIsFalse() {
        WhatIfAnswer asThingsAre = ask(TestCausalGraph.usual(), side("the chronicler"));
        assertThat(asThingsAre.whyEmpty().orElseThrow()).contains("takes part in a chain as things are");
        WhatIfAnswer answer = ask(TestCausalGraph.with(LetIn.REJECTED), side("the chronicler"));
        assertThat(answer.whyEmpty()).isEmpty();
        assertThat(TestCausalGraph.text(answer))
                .contains("“Crake alone ruined the Guild.”")
                .contains("contradicts it: “Crake did not ruin the Guild.”")
                .contains("Crake's wardenship → the decline of the Lamp Guild: no chain is left.");
    }

    @Test
    void whatTheOtherSideClaimsAgainstTheSourceIsTold() {
        WhatIfAnswer answer = ask(TestCausalGraph.usual(), side("those who blame Crake"));
        assertThat(TestCausalGraph.text(answer))
                .contains("what the source rejects, which takes no part here (--with rejected)")
                .contains("“Crake alone ruined the Guild.”");
    }

    @Test
    void aVoiceThatContradictsNobodyChangesNothing() {
        WhatIfAnswer answer = ask(TestCausalGraph.usual(), side("Mira Voss"));
        assertThat(answer.whyEmpty().orElseThrow()).contains("is denied, contradicted or disputed by Mira Voss");
        assertThat(answer.map()).isEmpty();
    }

    @Test
    void aThingThatNoClaimIsAboutChangesNothing() {
        WhatIfAnswer answer = without("a delivery of oil by the whalers");
        assertThat(answer.whyEmpty().orElseThrow()).startsWith("No causal claim is about a delivery of oil");
        assertThat(answer.asserted()).isNotEmpty();
    }

    @Test
    void whatCannotBeSupposedIsRefusedInASentence() {
        assertThatThrownBy(() -> new WhatIfRequest(List.of(), List.of(), List.of(), Optional.empty()))
                .isInstanceOf(UserMessageException.class)
                .hasMessageStartingWith("What is to be supposed away?");
        assertThatThrownBy(() -> ask(TestCausalGraph.usual(), deny("claim:p02-c01")))
                .isInstanceOf(UserMessageException.class)
                .hasMessage("--deny takes a causal claim, and claim:p02-c01 is another kind: no chain rests on it.");
        TraceView signed = new TraceView(TestCausalGraph.lantern(), TraceOptions.USUAL.withSigns());
        assertThatThrownBy(() -> new WhatIfQuestion(signed))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("--signed has no place in it");
    }
}
