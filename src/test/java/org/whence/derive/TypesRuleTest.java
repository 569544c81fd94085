package org.whence.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whence.model.Terms;

class TypesRuleTest {

    @Test
    void thingBelongsToEveryClassAboveItsOwn() {
        assertThat(types(":nep a wh:Decision .")).containsExactly("nep Event", "nep Factor");
    }

    @Test
    void classThatWasGivenIsNotGivenAgain() {
        assertThat(types(":nep a wh:Decision , wh:Factor .")).containsExactly("nep Event");
    }

    @Test
    void classAtTheTopAndClassUnknownYieldNothing() {
        assertThat(types(":a a wh:Factor . :b a :Unheard .")).isEmpty();
    }

    @Test
    void classOfTheAccountsOwnIsFollowedUpwards() {
        assertThat(types(":Riot rdfs:subClassOf wh:Event . :r a :Riot .")).containsExactly("r Event", "r Factor");
    }

    @Test
    void restrictionIsNoClassToBelongTo() {
        assertThat(types(":Riot rdfs:subClassOf [ :some :restriction ] . :r a :Riot ."))
                .isEmpty();
    }

    @Test
    void thingOfTheOntologyIsTypedOnlyInAnAccountThatMentionsIt() {
        var ontology = Derived.parse(":end a wh:Process . wh:Process rdfs:subClassOf wh:Factor .");
        var mentioning = Derived.deriver().derive(Derived.parse(":account wh:outcome :end ."), ontology);
        var silent = Derived.deriver().derive(Derived.parse(":account wh:outcome :other ."), ontology);
        assertThat(Derived.pairs(mentioning, Terms.TYPE)).containsExactly("end Factor");
        assertThat(Derived.pairs(silent, Terms.TYPE)).isEmpty();
    }

    private static List<String> types(String turtle) {
        return Derived.pairs(Derived.graph(turtle), Terms.TYPE);
    }
}
