package org.whence.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CausalMapTest {
    private static final MapFactor A = MapFactor.of("a", "A", FactorKind.EVENT);
    private static final MapFactor B = MapFactor.of("b", "B", FactorKind.EVENT);

    @Test
    void callersOrderIsKept() {
        CausalMap map = CausalMap.titled("T")
                .factor(B)
                .factor(A)
                .arrow(MapArrow.of("2", "a", "b", ArrowRelation.CAUSED))
                .arrow(MapArrow.of("1", "b", "a", ArrowRelation.CAUSED))
                .build();
        assertThat(map.factors()).containsExactly(B, A);
        assertThat(map.arrows()).extracting(MapArrow::id).containsExactly("2", "1");
    }

    @Test
    void whatIsAddedAfterBuildingDoesNotReachTheMap() {
        CausalMap.Builder builder = CausalMap.titled("T").factor(A);
        CausalMap map = builder.build();
        builder.factor(B).note("late");
        assertThat(map.factors()).containsExactly(A);
        assertThat(map.notes()).isEmpty();
    }

    @Test
    void mapWithoutFactorsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CausalMap.titled("T").build());
        assertThatIllegalArgumentException().isThrownBy(() -> CausalMap.titled(" "));
    }

    @Test
    void twoOfOneIdAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CausalMap.titled("T").factor(A).factor(A))
                .withMessageContaining("<a>");
        MapArrow arrow = MapArrow.of("1", "a", "b", ArrowRelation.CAUSED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CausalMap.titled("T")
                        .factor(A)
                        .factor(B)
                        .arrow(arrow)
                        .arrow(arrow)
                        .build())
                .withMessageContaining("<1>");
    }

    @Test
    void arrowToNowhereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CausalMap.titled("T")
                        .factor(A)
                        .arrow(MapArrow.of("1", "a", "z", ArrowRelation.CAUSED))
                        .build())
                .withMessageContaining("<z>");
    }

    @Test
    void arrowWithoutACauseOrWithOneTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapArrow.joint("1", List.of(), "a", ArrowRelation.CAUSED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapArrow.joint("1", List.of("b", "b"), "a", ArrowRelation.CAUSED));
    }

    @Test
    void factorWithoutALabelIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> MapFactor.of("a", " ", FactorKind.EVENT));
    }

    @Test
    void arrowSaysSignRelationAndWhetherInferredOrDenied() {
        MapArrow arrow = MapArrow.of("1", "a", "b", ArrowRelation.WEAKENED);
        assertThat(arrow.words()).isEqualTo("\u2212\u00A0weakened");
        assertThat(arrow.asInferred().words()).isEqualTo("\u2212\u00A0weakened (inferred)");
        assertThat(arrow.asDenied().withSign(ArrowSign.UNSAID).words()).isEqualTo("weakened (denied)");
        assertThat(MapArrow.of("2", "a", "b", ArrowRelation.CAUSED).words()).isEqualTo("caused");
    }
}
