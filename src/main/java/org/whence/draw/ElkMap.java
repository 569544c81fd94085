package org.whence.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.EdgeStraighteningStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.alg.layered.options.SplineRoutingMode;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkShape;
import org.eclipse.elk.graph.properties.IProperty;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * A causal map as ELK takes it, and its places as ELK gives them: a box is a node, a joint dot a small one, an arrow's
 * words a label that sits on its edge. Owns the recipe; whoever made it runs the layout in between.
 */
final class ElkMap {
    /** Across a joint dot. */
    private static final double JOINT = 8;

    /** Left free above and below a box for ELK, and then bridged straight: so that a head never stands askew. */
    private static final double RUN = 15;

    /** From one arrow to the next along a side of a box, so that heads stay apart. */
    private static final double PORT = 17;

    /** Beside the words on an arrow. */
    private static final double WORDS_PADDING = 5;

    /** Up to so many factors and arrows the caller's order is kept within layers, and crossings avoided at length. */
    private static final int SMALL = 80;

    private final CausalMap map;
    private final boolean down;
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, FactorText> texts = new HashMap<>();
    private final Map<String, ElkNode> boxes = new HashMap<>();
    private final Map<String, ElkNode> joints = new HashMap<>();
    private final Set<ElkNode> dots = new HashSet<>();
    private final Map<String, List<ElkEdge>> tails = new HashMap<>();
    private final Map<String, ElkEdge> lines = new HashMap<>();

    ElkMap(CausalMap map, MapDirection direction) {
        this.map = map;
        this.down = direction == MapDirection.DOWN;
        configure(direction);
        map.factors().forEach(this::add);
        map.arrows().forEach(this::add);
    }

    ElkNode graph() {
        return graph;
    }

    PlacedFactor placed(MapFactor factor) {
        Area box = box(boxes.get(factor.id()));
        return new PlacedFactor(factor, box, texts.get(factor.id()).in(box));
    }

    PlacedArrow placed(MapArrow arrow) {
        ElkLabel label = lines.get(arrow.id()).getLabels().get(0);
        Area words = area(label);
        PlacedLine line = PlacedLine.centred(
                arrow.words(),
                TextStyle.WORD,
                words.centre().x(),
                words.centre().y() - TextStyle.WORD.lineHeight() / 2);
        return new PlacedArrow(
                arrow,
                tails.getOrDefault(arrow.id(), List.of()).stream()
                        .map(this::curve)
                        .toList(),
                Optional.ofNullable(joints.get(arrow.id()))
                        .map(node -> area(node).centre()),
                curve(lines.get(arrow.id())),
                Optional.of(words),
                List.of(line));
    }

    private void configure(MapDirection direction) {
        boolean small = map.factors().size() + map.arrows().size() <= SMALL;
        set(LayeredOptions.DIRECTION, direction == MapDirection.DOWN ? Direction.DOWN : Direction.RIGHT);
        set(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.GREEDY_MODEL_ORDER);
        set(
                LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY,
                small ? OrderingStrategy.PREFER_NODES : OrderingStrategy.NONE);
        set(LayeredOptions.THOROUGHNESS, small ? 7 : 2);
        set(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        set(LayeredOptions.NODE_PLACEMENT_BK_EDGE_STRAIGHTENING, EdgeStraighteningStrategy.IMPROVE_STRAIGHTNESS);
        set(LayeredOptions.NODE_PLACEMENT_FAVOR_STRAIGHT_EDGES, true);
        set(LayeredOptions.EDGE_ROUTING, EdgeRouting.SPLINES);
        set(LayeredOptions.EDGE_ROUTING_SPLINES_MODE, SplineRoutingMode.CONSERVATIVE_SOFT);
        set(LayeredOptions.PADDING, new ElkPadding(0));
        set(LayeredOptions.SPACING_NODE_NODE, 26.0);
        set(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 18.0);
        set(LayeredOptions.SPACING_EDGE_NODE, 16.0);
        set(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 10.0);
        set(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
        set(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
        set(LayeredOptions.SPACING_COMPONENT_COMPONENT, 40.0);
    }

    private <T> void set(IProperty<T> option, T value) {
        graph.setProperty(option, value);
    }

    private void add(MapFactor factor) {
        FactorText text = FactorText.of(factor);
        texts.put(factor.id(), text);
        double ports = PORT * (1 + busierSide(factor.id()));
        boxes.put(
                factor.id(),
                down
                        ? node(Math.max(text.width(), ports), text.height() + 2 * RUN)
                        : node(text.width() + 2 * RUN, Math.max(text.height(), ports)));
    }

    private void add(MapArrow arrow) {
        ElkNode to = boxes.get(arrow.to());
        ElkNode from = boxes.get(arrow.from().get(0));
        if (arrow.isJoint()) {
            from = node(JOINT, JOINT);
            joints.put(arrow.id(), from);
            dots.add(from);
            List<ElkEdge> stubs = new ArrayList<>();
            for (String cause : arrow.from()) {
                stubs.add(ElkGraphUtil.createSimpleEdge(boxes.get(cause), from));
            }
            tails.put(arrow.id(), stubs);
        }
        ElkEdge line = ElkGraphUtil.createSimpleEdge(from, to);
        label(line, arrow.words());
        lines.put(arrow.id(), line);
    }

    private ElkNode node(double width, double height) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(width, height);
        return node;
    }

    private static void label(ElkEdge edge, String words) {
        ElkLabel label = ElkGraphUtil.createLabel(words, edge);
        label.setDimensions(
                Math.ceil(TextStyle.WORD.widthOf(words)) + 2 * WORDS_PADDING, TextStyle.WORD.lineHeight() + 4);
        label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
    }

    /** How many arrows leave a factor, or reach it, whichever is more. */
    private long busierSide(String factor) {
        long leaving = map.arrows().stream()
                .filter(arrow -> arrow.from().contains(factor))
                .count();
        long reaching =
                map.arrows().stream().filter(arrow -> arrow.to().equals(factor)).count();
        return Math.max(leaving, reaching);
    }

    /** The box itself, without the room for straight runs before and after it. */
    private Area box(ElkNode node) {
        Area all = area(node);
        return down
                ? new Area(all.x(), all.y() + RUN, all.width(), all.height() - 2 * RUN)
                : new Area(all.x() + RUN, all.y(), all.width() - 2 * RUN, all.height());
    }

    /** Where a line that ELK led to the edge of that room meets the box. */
    private Spot meeting(Spot edge, ElkNode node) {
        if (dots.contains(node)) {
            return edge;
        }
        Area box = box(node);
        return down
                ? new Spot(edge.x(), Math.min(Math.max(edge.y(), box.y()), box.bottom()))
                : new Spot(Math.min(Math.max(edge.x(), box.x()), box.right()), edge.y());
    }

    private static Area area(ElkShape shape) {
        return new Area(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight());
    }

    private Curve curve(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        List<Spot> bends = section.getBendPoints().stream()
                .map(bend -> new Spot(bend.getX(), bend.getY()))
                .toList();
        Spot start = new Spot(section.getStartX(), section.getStartY());
        Spot end = new Spot(section.getEndX(), section.getEndY());
        return Curve.ofControls(start, bends, end)
                .from(meeting(start, (ElkNode) edge.getSources().get(0)))
                .to(meeting(end, (ElkNode) edge.getTargets().get(0)));
    }
}
