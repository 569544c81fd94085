package org.whence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceInTextTest {
    @Test
    void aPlaceIsALineAndTheSentenceWhereThereAreSeveral() {
        assertThat(new PlaceInText(17, 3).words()).isEqualTo("line 17, sentence 3");
        assertThat(new PlaceInText(43, 0).words()).isEqualTo("line 43");
        assertThat(PlaceInText.UNKNOWN.words()).isEmpty();
    }

    @Test
    void placesStandInReadingOrder() {
        assertThat(Stream.of(
                                new PlaceInText(17, 10),
                                new PlaceInText(17, 2),
                                new PlaceInText(17, 0),
                                new PlaceInText(9, 4))
                        .sorted())
                .extracting(PlaceInText::words)
                .containsExactly("line 9, sentence 4", "line 17", "line 17, sentence 2", "line 17, sentence 10");
    }
}
