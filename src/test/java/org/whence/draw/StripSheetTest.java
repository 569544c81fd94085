package org.whence.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripSheetTest {
    private static final int BOXES = 5;

    private static PlacedMap sheet(int strips) {
        List<StripSheet.Strip> all = new ArrayList<>();
        for (int i = 1; i <= strips; i++) {
            all.add(new StripSheet.Strip("Chain " + i, List.of("A remark on chain " + i), SampleMaps.chain()));
        }
        return StripSheet.of("Title", "Summary", List.of("A note."), all);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3", "4, 2", "5, 3", "7, 3"})
    void stripsStandInEvenRowsOfAtMostThree(int strips, int columns) {
        PlacedMap sheet = sheet(strips);
        assertThat(sheet.factors()).hasSize(BOXES * strips);
        assertThat(sheet.factors().stream().map(placed -> placed.box().x()).distinct())
                .hasSize(columns);
    }

    @Test
    void nothingLiesOnAnythingElse() {
        List<PlacedFactor> boxes = sheet(5).factors();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(apart(boxes.get(i).box(), boxes.get(j).box())).isTrue();
            }
        }
    }

    @Test
    void captionAndRemarksStandAboveTheirStrip() {
        PlacedMap sheet = sheet(2);
        assertThat(sheet.captions())
                .extracting(PlacedLine::text)
                .containsExactly("Chain 1", "A remark on chain 1", "Chain 2", "A remark on chain 2");
        double firstBox = sheet.factors().get(0).box().y();
        assertThat(sheet.captions()).allMatch(line -> line.area().bottom() <= firstBox);
        assertThat(SvgMap.document(sheet)).contains("A remark on chain 2").contains("A note.");
    }

    @Test
    void sameFactorOnTwoStripsIsDrawnOnEach() {
        assertThat(sheet(2).map().factors())
                .extracting(MapFactor::id)
                .doesNotHaveDuplicates()
                .contains("1 herring", "2 herring");
    }

    private static boolean apart(Area one, Area other) {
        return one.right() <= other.x()
                || other.right() <= one.x()
                || one.bottom() <= other.y()
                || other.bottom() <= one.y();
    }
}
