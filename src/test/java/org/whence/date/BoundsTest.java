package org.whence.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundsTest {
    private final Bounds spring = Edtf.parse("1918-03/1918-05").bounds();
    private final Bounds may = Edtf.parse("1918-05").bounds();
    private final Bounds july = Edtf.parse("1918-07").bounds();
    private final Bounds sinceMay = Edtf.parse("1918-05/..").bounds();

    @Test
    void onlyWhatEndsBeforeTheOtherBeginsIsWhollyBefore() {
        assertThat(may.isWhollyBefore(july)).isTrue();
        assertThat(july.isWhollyBefore(may)).isFalse();
        assertThat(spring.isWhollyBefore(may)).isFalse();
        assertThat(sinceMay.isWhollyBefore(july)).isFalse();
    }

    @Test
    void whatSharesADayOverlaps() {
        assertThat(spring.overlaps(may)).isTrue();
        assertThat(july.overlaps(may)).isFalse();
        assertThat(sinceMay.overlaps(july)).isTrue();
    }

    @Test
    void theLeastThatHoldsBothIsUnboundedWhereOneIs() {
        assertThat(july.or(spring)).isEqualTo(Edtf.parse("1918-03/1918-07").bounds());
        assertThat(july.or(sinceMay)).isEqualTo(sinceMay);
    }
}
