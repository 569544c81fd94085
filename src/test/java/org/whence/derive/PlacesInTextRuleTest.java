package org.whence.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesInTextRuleTest {
    private static final String PROPERTY = "placeInText";

    @Test
    void aSentenceIsNamedWithItsLine() {
        assertThat(Derived.of(PROPERTY, ":p a wh:Passage ; wh:paragraph 17 ; wh:sentence 3 ."))
                .containsExactly("p line 17, sentence 3");
    }

    @Test
    void aWholeLineIsNamedAlone() {
        assertThat(Derived.of(PROPERTY, ":q a wh:Quotation ; wh:paragraph 43 ."))
                .containsExactly("q line 43");
    }

    @Test
    void whatHasNoLineHasNoPlace() {
        assertThat(Derived.of(PROPERTY, ":p a wh:Passage ; wh:sentence 3 .")).isEmpty();
        assertThat(Derived.of(PROPERTY, ":p a wh:Passage ; wh:paragraph \"soon\" ."))
                .isEmpty();
    }
}
