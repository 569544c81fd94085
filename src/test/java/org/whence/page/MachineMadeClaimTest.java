package org.whence.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Claims as machines make them: without a type, a sentence, or a place. */
class MachineMadeClaimTest {
    private static final TestPages PAGES = TestPages.ofTurtle("mill", """
            @prefix factor: <https://w3id.org/whence/id/mill/factor/> .
            @prefix claim: <https://w3id.org/whence/id/mill/claim/> .
            @prefix actor: <https://w3id.org/whence/id/mill/actor/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix wh: <https://w3id.org/whence/ontology#> .
            <https://w3id.org/whence/id/mill> a wh:Account ; skos:prefLabel "The stopping of the mill"@en ;
                wh:outcome factor:stop .
            factor:stop a wh:Factor ; skos:prefLabel "the stop"@en .
            factor:drought a wh:Factor ; skos:prefLabel "the drought"@en .
            actor:makers a wh:Organisation ; skos:prefLabel "the makers"@en .
            claim:0 wh:claimedBy actor:makers ; wh:cause factor:drought ; wh:relation wh:caused ;
                wh:effect factor:stop ; wh:stance wh:asserts ; wh:modality wh:actual ; wh:score 0.86 .
            """);

    @Test
    void pageTellsWhatIsClaimedAndWhatRestsOnIt() {
        assertThat(TestPages.text(PAGES.html("/doc/mill/claim/0")))
                .contains(
                        "the drought → caused → the stop",
                        "gives no sentence",
                        "put forward by the makers",
                        "score, by its source 0.86",
                        "the drought → the stop : no chain is left");
    }

    @Test
    void bothSidesOfItCanBeShown() {
        assertThat(TestPages.text(
                        PAGES.html("/disagree?claim=https%3A%2F%2Fw3id.org%2Fwhence%2Fid%2Fmill%2Fclaim%2F0")))
                .contains("Did the drought lead to the stop?", "Nothing changes: nobody here says otherwise.");
    }
}
