package org.whence.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What may have been meant. */
class NearestTest {

    private static final List<String> NAMES = List.of(
            "the Russian Civil War",
            "the Civil War in Finland",
            "civic war",
            "the New Economic Policy",
            "the treaty of Brest-Litovsk");

    @Test
    void slipOfThePenWithinALongerNameIsFound() {
        assertThat(new Nearest(NAMES).to("civl war"))
                .containsExactly("the Russian Civil War", "the Civil War in Finland", "civic war");
        assertThat(new Nearest(NAMES).to("brest litowsk")).containsExactly("the treaty of Brest-Litovsk");
    }

    @Test
    void nothingIsSuggestedWhereNothingIsLike() {
        assertThat(new Nearest(NAMES).to("lamplighters")).isEmpty();
    }

    @Test
    void atMostFiveAreSuggested() {
        List<String> many = List.of("aab", "aac", "aad", "aae", "aaf", "aag", "aah");
        assertThat(new Nearest(many).to("aaa")).hasSize(5);
    }

    @Test
    void nothingIsLikeATextThatIsNoName() {
        assertThat(new Nearest(List.of("x".repeat(201), "hunger")).to("x".repeat(201)))
                .isEmpty();
        assertThat(new Nearest(List.of("x".repeat(200), "hunger")).to("x".repeat(200)))
                .hasSize(1);
    }
}
