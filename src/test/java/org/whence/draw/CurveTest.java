package org.whence.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("It changes the locale.")
class CurveTest {
    private static final Offset<Double> NEARLY = Offset.offset(1e-6);
    private static final Spot START = new Spot(0, 0);
    private static final Spot END = new Spot(0, 90);

    @Test
    void straightLineIsOnePiece() {
        assertThat(Curve.straight(START, END).path()).isEqualTo("M0,0C0,30 0,60 0,90");
    }

    @Test
    void controlsMakePiecesOfThree() {
        Curve curve = Curve.ofControls(
                START,
                List.of(new Spot(1, 10), new Spot(2, 20), new Spot(3, 30), new Spot(4, 40), new Spot(5, 50)),
                END);
        assertThat(curve.path()).isEqualTo("M0,0C1,10 2,20 3,30C4,40 5,50 0,90");
    }

    @Test
    void oneControlMakesAParabolaAndNoneAStraightLine() {
        assertThat(Curve.ofControls(START, List.of(new Spot(30, 0)), END).path())
                .isEqualTo("M0,0C20,0 20,30 0,90");
        assertThat(Curve.ofControls(START, List.of(), END).path())
                .isEqualTo(Curve.straight(START, END).path());
    }

    @Test
    void shortenedCurveEndsThatFarFromTheOldEnd() {
        Curve bent = Curve.ofControls(START, List.of(new Spot(50, 0), new Spot(0, 20)), END);
        Curve shorter = bent.withoutLast(10);
        assertThat(shorter.end().distanceTo(END)).isEqualTo(10, NEARLY);
        assertThat(shorter.end()).isEqualTo(bent.before(10));
        assertThat(shorter.start()).isEqualTo(START);
    }

    @Test
    void shortenedByMoreThanItsLastPieceItEndsWhereThatBegan() {
        assertThat(Curve.straight(START, new Spot(0, 5)).withoutLast(10).end().distanceTo(START))
                .isEqualTo(0, NEARLY);
    }

    @Test
    void runsAreAddedOnlyWhereThereIsAWayToGo() {
        Curve curve = Curve.straight(START, END);
        assertThat(curve.from(START).to(END)).isSameAs(curve);
        Curve longer = curve.from(new Spot(0, -9)).to(new Spot(0, 99));
        assertThat(longer.path()).isEqualTo("M0,-9C0,-6 0,-3 0,0C0,30 0,60 0,90C0,93 0,96 0,99");
    }

    @Test
    void pointBeforeTheEndIsThatFarOrTheStart() {
        Curve curve = Curve.straight(START, END);
        assertThat(curve.beforeEnd(20).distanceTo(END)).isBetween(20.0, 30.0);
        assertThat(curve.beforeEnd(500)).isEqualTo(START);
    }

    @Test
    void numbersAreWrittenAlikeInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Coordinates.of(-1234.56)).isEqualTo("-1234.6");
            assertThat(Coordinates.of(-0.04)).isEqualTo("0");
            assertThat(Coordinates.of(-0.5)).isEqualTo("-0.5");
        } finally {
            Locale.setDefault(before);
        }
    }
}
