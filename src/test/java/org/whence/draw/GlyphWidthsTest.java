package org.whence.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GlyphWidthsTest {
    private static final Offset<Double> NEARLY = Offset.offset(1e-9);

    @Test
    void widthsAreThoseOfArial() {
        // Arial's advance widths, as every PostScript printer knows them from Helvetica: A 667, i 222, m 833 of 1000.
        Offset<Double> rounding = Offset.offset(0.5);
        assertThat(GlyphWidths.of("A", 1000, false)).isEqualTo(667, rounding);
        assertThat(GlyphWidths.of("i", 1000, false)).isEqualTo(222, rounding);
        assertThat(GlyphWidths.of("m", 1000, false)).isEqualTo(833, rounding);
        assertThat(GlyphWidths.of("A", 1000, true)).isEqualTo(722, rounding);
        assertThat(GlyphWidths.of("i", 1000, true)).isEqualTo(278, rounding);
    }

    @Test
    void widthOfALineIsTheSumOfItsLetters() {
        double together = GlyphWidths.of("Łódź \u041A", 12, false);
        double apart = "Łódź \u041A"
                .codePoints()
                .mapToDouble(point -> GlyphWidths.of(Character.toString(point), 12, false))
                .sum();
        assertThat(together).isEqualTo(apart, NEARLY).isPositive();
    }

    @Test
    void whatTheTableLacksIsAsWideAsItIsHigh() {
        assertThat(GlyphWidths.of("\u4E2D", 12, false)).isEqualTo(12, NEARLY);
        assertThat(GlyphWidths.of("\uD83D\uDE00", 12, true)).isEqualTo(12, NEARLY);
    }

    @Test
    void combiningAccentsTakeNoRoom() {
        assertThat(GlyphWidths.of("e\u0301", 12, false)).isEqualTo(GlyphWidths.of("e", 12, false), NEARLY);
    }
}
