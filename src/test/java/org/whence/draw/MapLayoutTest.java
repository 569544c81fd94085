package org.whence.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;

class MapLayoutTest {

    @Property(tries = 60)
    void nothingOverlapsAndEverythingIsInThePicture(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int factors, @ForAll MapDirection direction) {
        Random random = new Random(seed);
        PlacedMap placed = MapLayout.of(SampleMaps.random(random, factors, random.nextInt(2 * factors + 1)), direction);
        Area picture = new Area(0, 0, placed.width(), placed.height());
        List<Area> boxes = placed.factors().stream().map(PlacedFactor::box).toList();
        List<Area> plates = placed.arrows().stream()
                .map(arrow -> arrow.plate().orElseThrow())
                .toList();
        assertThat(placed.factors()).hasSize(factors);
        assertNoOverlap(Stream.concat(boxes.stream(), plates.stream()).toList());
        assertThat(Stream.concat(boxes.stream(), plates.stream())).allMatch(area -> holds(picture, area));
        assertThat(placed.factors())
                .allSatisfy(factor -> assertThat(factor.lines()).allMatch(line -> holds(factor.box(), line.area())));
        assertThat(placed.arrows()).allSatisfy(arrow -> assertThat(arrow.lines())
                .allMatch(line -> holds(arrow.plate().orElseThrow(), line.area())));
    }

    @Property(tries = 60)
    void arrowsLeadFromCauseToEffectAndThroughNoBox(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int factors, @ForAll MapDirection direction) {
        Random random = new Random(seed);
        PlacedMap placed = MapLayout.of(SampleMaps.random(random, factors, random.nextInt(2 * factors + 1)), direction);
        for (PlacedArrow arrow : placed.arrows()) {
            assertThat(onEdge(box(placed, arrow.arrow().to()), arrow.line().end()))
                    .isTrue();
            List<Curve> beginnings = arrow.arrow().isJoint() ? arrow.tails() : List.of(arrow.line());
            assertThat(beginnings).hasSameSizeAs(arrow.arrow().from());
            for (int i = 0; i < beginnings.size(); i++) {
                Area cause = box(placed, arrow.arrow().from().get(i));
                assertThat(onEdge(cause, beginnings.get(i).start())).isTrue();
            }
            for (PlacedFactor factor : placed.factors()) {
                assertThat(arrow.line().samples()).noneMatch(spot -> isInside(factor.box(), spot));
            }
        }
    }

    @Test
    void wordsStandOnTheirArrow() {
        for (PlacedArrow arrow :
                MapLayout.of(SampleMaps.lantern(), MapDirection.DOWN).arrows()) {
            assertThat(arrow.line().samples())
                    .anyMatch(spot -> isInside(arrow.plate().orElseThrow(), spot));
        }
    }

    @Test
    void jointCausesMeetInOneDot() {
        PlacedArrow joint = MapLayout.of(SampleMaps.lantern(), MapDirection.DOWN).arrows().stream()
                .filter(arrow -> arrow.arrow().id().equals("c3"))
                .findFirst()
                .orElseThrow();
        Spot dot = joint.joint().orElseThrow();
        assertThat(joint.tails()).hasSize(2).allMatch(tail -> tail.end().distanceTo(dot) < 6);
        assertThat(joint.line().start().distanceTo(dot)).isLessThan(6);
    }

    @Test
    void causesStandBeforeTheirEffects() {
        CausalMap map = SampleMaps.chain();
        PlacedMap down = MapLayout.of(map, MapDirection.DOWN);
        PlacedMap right = MapLayout.of(map, MapDirection.RIGHT);
        for (MapArrow arrow : map.arrows()) {
            for (String cause : arrow.from()) {
                assertThat(box(down, cause).bottom())
                        .isLessThan(box(down, arrow.to()).y());
                assertThat(box(right, cause).right())
                        .isLessThan(box(right, arrow.to()).x());
            }
        }
    }

    @Test
    void manyArrowsAtOneBoxKeepTheirHeadsApart() {
        CausalMap.Builder map = CausalMap.titled("T").factor(MapFactor.of("o", "all", FactorKind.EVENT));
        for (int i = 0; i < 12; i++) {
            map.factor(MapFactor.of("f" + i, "one", FactorKind.EVENT))
                    .arrow(MapArrow.of("a" + i, "f" + i, "o", ArrowRelation.CAUSED));
        }
        List<Double> heads = MapLayout.of(map.build(), MapDirection.DOWN).arrows().stream()
                .map(arrow -> arrow.line().end().x())
                .sorted()
                .toList();
        for (int i = 1; i < heads.size(); i++) {
            assertThat(heads.get(i) - heads.get(i - 1)).isGreaterThan(11);
        }
    }

    @Test
    void oneMapGivesOnePictureAlsoFromManyThreads() throws Exception {
        CausalMap map = SampleMaps.lantern();
        String expected = SvgMap.document(MapLayout.of(map, MapDirection.DOWN));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> pictures = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                pictures.add(
                        threads.submit(() -> SvgMap.document(MapLayout.of(SampleMaps.lantern(), MapDirection.DOWN))));
            }
            for (Future<String> picture : pictures) {
                assertThat(picture.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void largestPictureIsLaidOutInSeconds() {
        CausalMap map = SampleMaps.random(new Random(7), MapLayout.MOST_FACTORS, MapLayout.MOST_ARROWS / 2);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        PlacedMap placed = MapLayout.of(map, MapDirection.DOWN);
        assertThat((clock.getCurrentThreadCpuTime() - before) / 1e9).isLessThan(20);
        assertThat(placed.factors()).hasSize(MapLayout.MOST_FACTORS);
        assertThat(MapLayout.fits(map)).isTrue();
    }

    @Test
    void whatNobodyCouldReadIsRefusedInOneSentence() {
        CausalMap map = SampleMaps.random(new Random(7), MapLayout.MOST_FACTORS + 1, 0);
        assertThat(MapLayout.fits(map)).isFalse();
        assertThatThrownBy(() -> MapLayout.of(map, MapDirection.DOWN))
                .isInstanceOf(UserMessageException.class)
                .hasMessage("A picture of 301 factors and 0 arrows could not be read: at most 300 and 600 are drawn. "
                        + "Ask about fewer steps or fewer chains, or take the same map as DOT or GraphML.")
                .extracting("exitCode")
                .isEqualTo(ExitCode.BAD_USE);
    }

    @Test
    void jointCausesCountOneByOne() {
        CausalMap.Builder map = CausalMap.titled("T").factor(MapFactor.of("o", "all", FactorKind.EVENT));
        List<String> causes = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            map.factor(MapFactor.of("f" + i, "one", FactorKind.EVENT));
            causes.add("f" + i);
        }
        for (int i = 0; i < 3; i++) {
            map.arrow(MapArrow.joint("a" + i, causes, "o", ArrowRelation.CAUSED));
        }
        assertThatThrownBy(() -> MapLayout.of(map.build(), MapDirection.DOWN))
                .isInstanceOf(UserMessageException.class)
                .hasMessageStartingWith("A picture of 251 factors and 750 arrows could not be read");
    }

    private static Area box(PlacedMap placed, String factor) {
        return placed.factors().stream()
                .filter(candidate -> candidate.factor().id().equals(factor))
                .findFirst()
                .orElseThrow()
                .box();
    }

    private static void assertNoOverlap(List<Area> areas) {
        for (int i = 0; i < areas.size(); i++) {
            for (int k = 0; k < i; k++) {
                Area a = areas.get(i).grownBy(-0.05);
                Area b = areas.get(k);
                assertThat(a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom())
                        .as("%s and %s", a, b)
                        .isFalse();
            }
        }
    }

    private static boolean holds(Area whole, Area part) {
        Area all = whole.grownBy(0.05);
        return part.x() >= all.x()
                && part.y() >= all.y()
                && part.right() <= all.right()
                && part.bottom() <= all.bottom();
    }

    private static boolean isInside(Area area, Spot spot) {
        Area inner = area.grownBy(-0.5);
        return spot.x() > inner.x() && spot.x() < inner.right() && spot.y() > inner.y() && spot.y() < inner.bottom();
    }

    private static boolean onEdge(Area area, Spot spot) {
        return holds(area.grownBy(0.5), Area.around(spot)) && !isInside(area, spot);
    }
}
