package org.whence.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.model.Terms;

class FactorDatesRuleTest {

    @Test
    void dateIsKeptAsTheTextWritesItAndItsBoundsAreDays() {
        String claim = claim("c", "1921-03", "gregorian");
        assertThat(Derived.of("date", claim)).containsExactly("f 1921-03");
        assertThat(Derived.of("earliest", claim)).containsExactly("f 1921-03-01");
        assertThat(Derived.of("latest", claim)).containsExactly("f 1921-03-31");
        assertThat(Derived.graph(claim).stream()
                        .filter(t -> t.getPredicate().getURI().equals(Terms.EARLIEST))
                        .map(t -> t.getObject().getLiteralDatatype()))
                .containsExactly(XSDDatatype.XSDdate);
        assertThat(Derived.graph(claim).stream()
                        .filter(t -> t.getPredicate().getURI().equals(Terms.DATE))
                        .map(t -> t.getObject().getLiteralDatatypeURI()))
                .containsExactly(Terms.EDTF);
    }

    @Test
    void boundsAreTheOutermostOfAllClaims() {
        String claims = claim("c", "1921-03-08", "gregorian")
                + claim("d", "1921-02", "gregorian")
                + claim("e", "1920-12-31/1921-01-02", "gregorian");
        assertThat(Derived.of("date", claims)).containsExactly("f 1920-12-31/1921-01-02", "f 1921-02", "f 1921-03-08");
        assertThat(Derived.of("earliest", claims)).containsExactly("f 1920-12-31");
        assertThat(Derived.of("latest", claims)).containsExactly("f 1921-03-08");
    }

    @Test
    void julianDayIsTurnedIntoTheGregorian() {
        String claim = claim("c", "1917-10-25", "julian");
        assertThat(Derived.of("earliest", claim)).containsExactly("f 1917-11-07");
        assertThat(Derived.of("latest", claim)).containsExactly("f 1917-11-07");
    }

    @Test
    void unstatedCalendarBeforeTheNewStyleTakesBothReadings() {
        String claim = claim("c", "1917-10-25", "unstated");
        assertThat(Derived.of("earliest", claim)).containsExactly("f 1917-10-25");
        assertThat(Derived.of("latest", claim)).containsExactly("f 1917-11-07");
    }

    @Test
    void claimWithoutACalendarIsReadAsUnstated() {
        String claim = claim("c", "1917-10-25", "unstated").replace("; wh:calendar wh:unstated", "");
        assertThat(Derived.of("latest", claim)).containsExactly("f 1917-11-07");
    }

    @Test
    void dateThatIsOpenAtOneEndLeavesThatSideOpenForTheFactor() {
        String claims = claim("c", "1921-03-08", "gregorian") + claim("d", "../1921-06", "gregorian");
        assertThat(Derived.of("date", claims)).hasSize(2);
        assertThat(Derived.of("earliest", claims)).isEmpty();
        assertThat(Derived.of("latest", claims)).containsExactly("f 1921-06-30");
    }

    @Test
    void datesOfOneFactorDoNotTouchAnother() {
        String claims = claim("c", "1921-03-08", "gregorian")
                + claim("d", "1918", "gregorian").replace(":f ", ":g ");
        assertThat(Derived.of("earliest", claims)).containsExactly("f 1921-03-08", "g 1918-01-01");
    }

    @Test
    void yearsBeforeOurEraAreOrderedAsTheyRan() {
        String claims = claim("c", "-0043-03-15", "gregorian") + claim("d", "-0299", "gregorian");
        assertThat(Derived.of("earliest", claims)).containsExactly("f -0299-01-01");
        assertThat(Derived.of("latest", claims)).containsExactly("f -0043-03-15");
    }

    @Test
    void claimWithARelativeDateYieldsNone() {
        assertThat(Derived.graph(Derived.claim("c", "wh:datedFactor :f ; wh:relativeTo :g"))
                        .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "wh:asserts, wh:denies",
        "wh:asserts, wh:entertains",
        "wh:actual, wh:expected",
        "wh:actual, wh:counterfactual",
        "wh:actual, wh:analogy",
        "wh:stated, wh:inferred",
        "wh:stated, wh:stated ; wh:hostStance wh:rejects"
    })
    void claimThatDoesNotStandYieldsNoneAndWidensNone(String part, String instead) {
        String without = claim("c", "1921", "gregorian");
        String with = without + claim("d", "1900", "gregorian").replace(part, instead);
        for (String property : new String[] {"date", "earliest", "latest"}) {
            assertThat(Derived.of(property, with))
                    .isEqualTo(Derived.of(property, without))
                    .hasSize(1);
        }
    }

    private static String claim(String name, String date, String calendar) {
        return Derived.claim(
                name, "wh:datedFactor :f ; wh:date \"%s\"^^edtf:EDTF ; wh:calendar wh:%s".formatted(date, calendar));
    }
}
