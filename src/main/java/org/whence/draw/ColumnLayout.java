package org.whence.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A small causal map in one column, for a screen as narrow as a telephone's: causes above effects, an arrow to the next
 * box straight down, every other one along a lane beside the boxes. Whose way begins first has the outermost lane, so
 * that ways to one effect do not cross. Owns neither colours nor text.
 */
public final class ColumnLayout {
    /** More boxes or lanes than these are no picture for a telephone. */
    private static final int MOST_FACTORS = 24;

    private static final int MOST_LANES = 11;

    private static final double WIDTH = ChainStrip.PHONE_WIDTH;
    private static final double LANE = 10;
    private static final double AIR = 12;
    private static final double EXIT = 14;
    private static final double ROW = 20;
    private static final double HEAD = 18;

    private final CausalMap map;
    private final List<String> order;
    private final List<MapArrow> beside;
    private final Map<MapArrow, Integer> lanes = new HashMap<>();
    private final Map<String, Area> boxes = new HashMap<>();
    private final Map<Exit, Spot> exits = new HashMap<>();
    private final List<PlacedFactor> factors = new ArrayList<>();
    private final double left;

    /** Where an arrow leaves one of its causes. */
    private record Exit(MapArrow arrow, String cause) {}

    private ColumnLayout(CausalMap map) {
        this.map = map;
        this.order = causesFirst(map);
        this.beside = map.arrows().stream()
                .filter(arrow -> !leadsToNext(arrow))
                .sorted(Comparator.comparingInt(this::first)
                        .thenComparing(Comparator.comparingInt(this::last).reversed()))
                .toList();
        beside.forEach(this::giveLane);
        this.left = LANE * laneCount() + AIR;
    }

    /** The map in a column; empty where it is too much for one. */
    public static Optional<PlacedMap> of(CausalMap map) {
        if (map.factors().size() > MOST_FACTORS) {
            return Optional.empty();
        }
        ColumnLayout layout = new ColumnLayout(map);
        return layout.laneCount() > MOST_LANES ? Optional.empty() : Optional.of(layout.placed());
    }

    /** Each factor after its causes, as near to them as can be; where claims lead in a circle, in the map's order. */
    private static List<String> causesFirst(CausalMap map) {
        Set<String> placed = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        Set<String> causes = new LinkedHashSet<>();
        map.arrows().forEach(arrow -> causes.addAll(arrow.from()));
        map.factors().stream()
                .map(MapFactor::id)
                .sorted(Comparator.comparing(causes::contains))
                .forEach(id -> place(map, id, seen, placed));
        return List.copyOf(placed);
    }

    private static void place(CausalMap map, String id, Set<String> seen, Set<String> placed) {
        if (seen.add(id)) {
            map.arrows().stream()
                    .filter(arrow -> arrow.to().equals(id))
                    .flatMap(arrow -> arrow.from().stream())
                    .forEach(cause -> place(map, cause, seen, placed));
            placed.add(id);
        }
    }

    private boolean leadsToNext(MapArrow arrow) {
        int from = order.indexOf(arrow.from().get(0));
        return !arrow.isJoint()
                && order.indexOf(arrow.to()) == from + 1
                // Of several claims between two boxes the first goes straight.
                && map.arrows().stream()
                        .filter(other -> !other.isJoint()
                                && other.from().equals(arrow.from())
                                && other.to().equals(arrow.to()))
                        .findFirst()
                        .filter(arrow::equals)
                        .isPresent();
    }

    private int first(MapArrow arrow) {
        return Math.min(
                order.indexOf(arrow.to()),
                arrow.from().stream().mapToInt(order::indexOf).min().orElseThrow());
    }

    private int last(MapArrow arrow) {
        return Math.max(
                order.indexOf(arrow.to()),
                arrow.from().stream().mapToInt(order::indexOf).max().orElseThrow());
    }

    /** The outermost that is free from the first box of the way to the last. */
    private void giveLane(MapArrow arrow) {
        int lane = 0;
        while (isTaken(lane, arrow)) {
            lane++;
        }
        lanes.put(arrow, lane);
    }

    private boolean isTaken(int lane, MapArrow arrow) {
        return lanes.entrySet().stream()
                .anyMatch(other -> other.getValue() == lane
                        && first(other.getKey()) <= last(arrow)
                        && first(arrow) <= last(other.getKey()));
    }

    private int laneCount() {
        return lanes.values().stream().mapToInt(lane -> lane + 1).max().orElse(0);
    }

    private PlacedMap placed() {
        double y = 0;
        for (String id : order) {
            y = addBox(map.factor(id), y);
            y = addExits(id, y);
        }
        List<PlacedArrow> arrows = map.arrows().stream()
                .map(arrow -> lanes.containsKey(arrow) ? alongLane(arrow) : straight(arrow))
                .toList();
        return PlacedMap.of(map, factors, arrows);
    }

    /** Puts a box there, high enough for all that enters beside it, and says where it ends. */
    private double addBox(MapFactor factor, double y) {
        FactorText text = FactorText.of(factor, WIDTH - left);
        Area box = new Area(
                left,
                y,
                WIDTH - left,
                Math.max(text.height(), LANE * (entering(factor.id()).size() + 1)));
        boxes.put(factor.id(), box);
        factors.add(new PlacedFactor(factor, box, text.in(box)));
        return box.bottom();
    }

    /** A row for each arrow that leaves a box, with its words beside it; says where the next box begins. */
    private double addExits(String id, double bottom) {
        List<MapArrow> leaving = new ArrayList<>(
                beside.stream().filter(arrow -> arrow.from().contains(id)).toList());
        map.arrows().stream()
                .filter(arrow -> !lanes.containsKey(arrow) && arrow.from().contains(id))
                .forEach(leaving::add);
        double y = bottom + 6;
        for (int i = 0; i < leaving.size(); i++) {
            exits.put(new Exit(leaving.get(i), id), new Spot(left + EXIT * (i + 1), bottom));
            y += ROW;
        }
        return y + HEAD;
    }

    private List<MapArrow> entering(String id) {
        // From the innermost lane down to the outermost, so that none crosses another.
        return beside.stream()
                .filter(arrow -> arrow.to().equals(id))
                .sorted(Comparator.comparingInt((MapArrow arrow) -> lanes.get(arrow))
                        .reversed())
                .toList();
    }

    private PlacedArrow straight(MapArrow arrow) {
        String cause = arrow.from().get(0);
        Spot from = exits.get(new Exit(arrow, cause));
        Spot to = new Spot(from.x(), boxes.get(arrow.to()).y());
        return new PlacedArrow(
                arrow, List.of(), Optional.empty(), Curve.straight(from, to), Optional.empty(), words(arrow, cause));
    }

    private PlacedArrow alongLane(MapArrow arrow) {
        double x = LANE * lanes.get(arrow) + LANE / 2;
        Area box = boxes.get(arrow.to());
        List<MapArrow> entering = entering(arrow.to());
        double entry = box.y() + box.height() * (entering.indexOf(arrow) + 1) / (entering.size() + 1);
        Spot end = new Spot(left, entry);
        String lowest = arrow.from().stream()
                .max(Comparator.comparingInt(order::indexOf))
                .orElseThrow();
        Spot corner = new Spot(x, turn(arrow, lowest).y());
        if (!arrow.isJoint()) {
            return new PlacedArrow(
                    arrow,
                    List.of(),
                    Optional.empty(),
                    bent(List.of(exit(arrow, lowest), turn(arrow, lowest), corner, new Spot(x, entry), end)),
                    Optional.empty(),
                    words(arrow, lowest));
        }
        List<Curve> tails = arrow.from().stream()
                .map(cause -> bent(List.of(
                        exit(arrow, cause),
                        turn(arrow, cause),
                        new Spot(x, turn(arrow, cause).y()),
                        corner)))
                .toList();
        return new PlacedArrow(
                arrow,
                tails,
                Optional.of(corner),
                bent(List.of(corner, new Spot(x, entry), end)),
                Optional.empty(),
                words(arrow, lowest));
    }

    private Spot exit(MapArrow arrow, String cause) {
        return exits.get(new Exit(arrow, cause));
    }

    /** Below the box, in the arrow's row, where it turns towards its lane. */
    private Spot turn(MapArrow arrow, String cause) {
        Spot exit = exit(arrow, cause);
        long before = exits.entrySet().stream()
                .filter(other ->
                        other.getKey().cause().equals(cause) && other.getValue().x() < exit.x())
                .count();
        return new Spot(exit.x(), exit.y() + 6 + ROW * before + ROW / 2);
    }

    private List<PlacedLine> words(MapArrow arrow, String cause) {
        long leaving = exits.keySet().stream()
                .filter(exit -> exit.cause().equals(cause))
                .count();
        return List.of(PlacedLine.from(
                arrow.words(),
                TextStyle.WORD,
                left + EXIT * (leaving + 1),
                turn(arrow, cause).y() - TextStyle.WORD.lineHeight() / 2));
    }

    /** Straight pieces from spot to spot. */
    private static Curve bent(List<Spot> spots) {
        Curve curve = Curve.straight(spots.get(0), spots.get(1));
        for (Spot spot : spots.subList(2, spots.size())) {
            curve = curve.to(spot);
        }
        return curve;
    }
}
