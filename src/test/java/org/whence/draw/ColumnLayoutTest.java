package org.whence.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A small map in one column, as a telephone shows it. */
class ColumnLayoutTest {

    @Test
    void theColumnIsNoWiderThanATelephoneAndNoBoxCoversAnother() {
        for (int seed = 0; seed < 200; seed++) {
            ColumnLayout.of(random(new Random(seed), 8)).ifPresent(placed -> {
                assertThat(placed.width()).isLessThanOrEqualTo(ChainStrip.PHONE_WIDTH + 12);
                List<Area> boxes =
                        placed.factors().stream().map(PlacedFactor::box).toList();
                for (int i = 1; i < boxes.size(); i++) {
                    assertThat(boxes.get(i).y()).isGreaterThan(boxes.get(i - 1).bottom() + 10);
                }
            });
        }
    }

    @Test
    void everyArrowEndsAtItsEffectAndBeginsAtItsCauses() {
        for (int seed = 0; seed < 200; seed++) {
            ColumnLayout.of(random(new Random(seed), 6))
                    .ifPresent(placed -> placed.arrows().forEach(arrow -> {
                        assertThat(touches(
                                        box(placed, arrow.arrow().to()),
                                        arrow.line().end()))
                                .isTrue();
                        List<Curve> ways = arrow.tails().isEmpty() ? List.of(arrow.line()) : arrow.tails();
                        assertThat(ways).hasSameSizeAs(arrow.arrow().from());
                        for (int i = 0; i < ways.size(); i++) {
                            assertThat(touches(
                                            box(placed, arrow.arrow().from().get(i)),
                                            ways.get(i).start()))
                                    .isTrue();
                        }
                    }));
        }
    }

    @Test
    void causesStandAboveTheirEffectsWhereNothingLeadsBack() {
        PlacedMap placed = ColumnLayout.of(CausalMap.titled("t")
                        .factor(MapFactor.of("end", "end", FactorKind.EVENT))
                        .factor(MapFactor.of("a", "a", FactorKind.EVENT))
                        .factor(MapFactor.of("b", "b", FactorKind.EVENT))
                        .arrow(MapArrow.of("1", "a", "end", ArrowRelation.CAUSED))
                        .arrow(MapArrow.joint("2", List.of("a", "b"), "end", ArrowRelation.ENABLED))
                        .build())
                .orElseThrow();
        assertThat(placed.factors()).extracting(one -> one.factor().id()).containsExactly("a", "b", "end");
        assertThat(placed.arrows().get(1).joint()).isPresent();
    }

    @Test
    void whatIsTooMuchForAColumnIsNotPutIntoOne() {
        CausalMap.Builder map = CausalMap.titled("t");
        for (int i = 0; i < 25; i++) {
            map.factor(MapFactor.of("f" + i, "f" + i, FactorKind.EVENT));
        }
        assertThat(ColumnLayout.of(map.build())).isEmpty();
    }

    private static Area box(PlacedMap placed, String id) {
        return placed.factors().stream()
                .filter(one -> one.factor().id().equals(id))
                .findFirst()
                .orElseThrow()
                .box();
    }

    private static boolean touches(Area box, Spot spot) {
        return spot.x() >= box.x() - 0.1
                && spot.x() <= box.right() + 0.1
                && spot.y() >= box.y() - 0.1
                && spot.y() <= box.bottom() + 0.1;
    }

    private static CausalMap random(Random random, int size) {
        CausalMap.Builder map = CausalMap.titled("t");
        for (int i = 0; i < size; i++) {
            map.factor(MapFactor.of("f" + i, "factor number " + i, FactorKind.EVENT));
        }
        for (int i = 0; i < size; i++) {
            int from = random.nextInt(size);
            int to = (from + 1 + random.nextInt(size - 1)) % size;
            int other = random.nextInt(size);
            map.arrow(
                    random.nextInt(4) > 0 || other == from || other == to
                            ? MapArrow.of("a" + i, "f" + from, "f" + to, ArrowRelation.CAUSED)
                            : MapArrow.joint(
                                    "a" + i, List.of("f" + from, "f" + other), "f" + to, ArrowRelation.CAUSED));
        }
        return map.build();
    }
}
