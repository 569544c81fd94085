package org.whence.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberColumnTest {
    /** The largest numbers of one byte, two and three, with their neighbours, and what is below 0. */
    private static final int[] BOUNDS = {0, 1, 255, 256, 65_535, 65_536, 16_777_215, 16_777_216, Integer.MAX_VALUE, -1};

    @Test
    void everyNumberIsReadAsItWasGivenInAsFewBytesAsTheLargestNeeds() {
        int[] widths = {1, 1, 1, 2, 2, 3, 3, 4, 4, 4};
        for (int i = 0; i < BOUNDS.length; i++) {
            int largest = BOUNDS[i];
            int[] numbers = new Random(i)
                    .ints(50)
                    .map(number -> largest < 0 ? number : (int) ((number & 0xFFFF_FFFFL) % (largest + 1L)))
                    .toArray();
            numbers[i] = largest;
            NumberColumn column = NumberColumn.of(numbers);
            assertThat(column.width()).as("of %s", largest).isEqualTo(widths[i]);
            assertThat(column.size()).isEqualTo(numbers.length);
            for (int place = 0; place < numbers.length; place++) {
                assertThat(column.get(place)).isEqualTo(numbers[place]);
            }
        }
    }

    @Test
    void whereSearchesReadNumbersHaveFourBytesHoweverSmall() {
        NumberColumn column = NumberColumn.inFour(7, 0, -1);
        assertThat(column.width()).isEqualTo(4);
        assertThat(IntStream.range(0, column.size()).map(column::get)).containsExactly(7, 0, -1);
        assertThat(column.ints().get(0)).isEqualTo(7);
        NumberColumn narrow = NumberColumn.of(7, 0);
        assertThatThrownBy(narrow::ints).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thereMayBeNone() {
        assertThat(NumberColumn.of().size()).isZero();
    }
}
