package org.whence.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChainStripTest {

    @Test
    void columnFitsAPhone() {
        PlacedMap strip = ChainStrip.column(SampleMaps.chain(), ChainStrip.PHONE_WIDTH);
        assertThat(strip.width()).isEqualTo(ChainStrip.PHONE_WIDTH);
        assertThat(SvgMap.fragment(strip, "strip")).contains("width=\"360\"");
        assertThat(allLines(strip))
                .allMatch(line -> line.area().x() >= 0 && line.area().right() <= strip.width());
    }

    @Test
    void boxesStandInTheChainsOrder() {
        List<String> spine = List.of("herring", "dues", "ration", "dark", "trade");
        PlacedMap column = ChainStrip.column(SampleMaps.chain(), 500);
        assertThat(column.factors()).extracting(placed -> placed.factor().id()).containsExactlyElementsOf(spine);
        assertThat(column.factors()).extracting(placed -> placed.box().y()).isSorted();
        PlacedMap row = ChainStrip.row(SampleMaps.chain());
        assertThat(row.factors()).extracting(placed -> placed.factor().id()).containsExactlyElementsOf(spine);
        assertThat(row.factors()).extracting(placed -> placed.box().x()).isSorted();
    }

    @Test
    void everyClaimIsWrittenOutWithVoicePlaceAndGrade() {
        for (PlacedMap strip :
                List.of(ChainStrip.column(SampleMaps.chain(), 600), ChainStrip.row(SampleMaps.chain()))) {
            String text = String.join(" ", allLines(strip).map(PlacedLine::text).toList());
            assertThat(strip.arrows())
                    .extracting(placed -> placed.arrow().id())
                    .containsExactly("c1", "c2", "c2b", "c3", "c4");
            assertThat(text)
                    .contains("Without the dues the Guild had to halve the ration.")
                    .contains("Warden Crake, \u00B6 4")
                    .contains("the lighters, \u00B6 9, stitched across voices")
                    .contains("together with the long storms")
                    .contains("enabled (denied)");
        }
    }

    @Test
    void textOfOneClaimDoesNotRunIntoAnother() {
        for (PlacedMap strip :
                List.of(ChainStrip.column(SampleMaps.chain(), 328), ChainStrip.row(SampleMaps.chain()))) {
            List<Area> lines =
                    allLines(strip).map(line -> line.area().grownBy(-0.1)).toList();
            for (int i = 0; i < lines.size(); i++) {
                for (int k = 0; k < i; k++) {
                    Area a = lines.get(i);
                    Area b = lines.get(k);
                    assertThat(a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void loopEndsInTheBoxItBeganWith() {
        CausalMap loop = CausalMap.titled("Loop")
                .factor(MapFactor.of("a", "A", FactorKind.EVENT))
                .factor(MapFactor.of("b", "B", FactorKind.EVENT))
                .arrow(MapArrow.of("1", "a", "b", ArrowRelation.CAUSED))
                .arrow(MapArrow.of("2", "b", "a", ArrowRelation.CAUSED))
                .build();
        assertThat(ChainStrip.row(loop).factors())
                .extracting(placed -> placed.factor().id())
                .containsExactly("a", "b", "a");
    }

    @Test
    void arrowsThatAreNoChainAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChainStrip.row(SampleMaps.lantern()))
                .withMessageContaining("<c6>");
    }

    private static Stream<PlacedLine> allLines(PlacedMap strip) {
        return Stream.concat(
                strip.factors().stream().flatMap(placed -> placed.lines().stream()),
                strip.arrows().stream().flatMap(placed -> placed.lines().stream()));
    }
}
