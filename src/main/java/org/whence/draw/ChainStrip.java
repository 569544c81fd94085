package org.whence.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chain as a strip of boxes, with the claim in full at each arrow: its sentence, voice, place and grade, and the
 * other causes it names. In a column the claim stands beside its arrow, and a telephone is wide enough; in a row it
 * stands below. Owns no search: a caller gives the chain.
 */
public final class ChainStrip {

    /** Narrow enough for a screen of 360 pixels, margins included. */
    public static final double PHONE_WIDTH = 328;

    /** From one of several claims of a step to the next. */
    private static final double LANE = 22;

    /** Between a line and the words beside it. */
    private static final double AIR = 9;

    /** Of a row: the width of a box, and of the room for an arrow. */
    private static final double BOX = 152;

    private static final double GAP = 172;

    private final CausalMap map;
    private final List<ChainStep> steps;
    private final List<PlacedFactor> factors = new ArrayList<>();
    private final List<PlacedArrow> arrows = new ArrayList<>();

    private ChainStrip(CausalMap map) {
        MapLayout.refuseTooMuch(map);
        this.map = map;
        this.steps = ChainStep.of(map);
    }

    /**
     * A chain from top to bottom.
     *
     * @param map whose arrows, in their order, lead from its first factor on: each from where the one before it led,
     *     or, as one more claim of the same step, from where that one began
     * @param width in pixels; {@link #PHONE_WIDTH} at the least
     * @throws IllegalArgumentException if its arrows are no chain
     */
    public static PlacedMap column(CausalMap map, double width) {
        return new ChainStrip(map).inColumn(Math.max(PHONE_WIDTH, width));
    }

    /**
     * A chain from left to right.
     *
     * @param map as for a column
     * @throws IllegalArgumentException if its arrows are no chain
     */
    public static PlacedMap row(CausalMap map) {
        return new ChainStrip(map).inRow();
    }

    private PlacedMap inColumn(double width) {
        double y = addBox(map.factors().get(0), 0, 0, width);
        for (ChainStep step : steps) {
            double words = LANE * (1 + step.claims().size());
            List<ClaimText> texts = texts(step, width - words, true);
            double below =
                    y + AIR + texts.stream().mapToDouble(ClaimText::height).sum() + AIR;
            double textTop = y + AIR;
            for (int i = 0; i < texts.size(); i++) {
                double x = LANE * (1 + i);
                addArrow(
                        step.claims().get(i),
                        new Spot(x, y),
                        new Spot(x, below),
                        texts.get(i).at(words, textTop));
                textTop += texts.get(i).height();
            }
            y = addBox(step.to(), 0, below, width);
        }
        return PlacedMap.of(map, factors, arrows);
    }

    private PlacedMap inRow() {
        double height = rowHeight();
        double x = addBoxInRow(map.factors().get(0), 0, height);
        for (ChainStep step : steps) {
            double y = height / 2 - LANE * (step.claims().size() - 1) / 2;
            double textTop = y + LANE * (step.claims().size() - 1) + AIR;
            List<ClaimText> texts = texts(step, GAP - 2 * AIR, false);
            for (int i = 0; i < texts.size(); i++) {
                MapArrow arrow = step.claims().get(i);
                List<PlacedLine> lines = new ArrayList<>(texts.get(i).at(x + AIR, textTop));
                lines.add(
                        0,
                        PlacedLine.centred(
                                arrow.words(), TextStyle.WORD, x + GAP / 2, y - TextStyle.WORD.lineHeight() - 3));
                addArrow(arrow, new Spot(x, y), new Spot(x + GAP, y), lines);
                textTop += texts.get(i).height();
                y += LANE;
            }
            x = addBoxInRow(step.to(), x + GAP, height);
        }
        return PlacedMap.of(map, factors, arrows);
    }

    /** Of the highest box, and of the lanes of the step with most claims. */
    private double rowHeight() {
        double boxes = map.factors().stream()
                .mapToDouble(factor -> FactorText.of(factor, BOX).height())
                .max()
                .orElseThrow();
        int lanes = steps.stream().mapToInt(step -> step.claims().size()).max().orElse(0);
        return Math.max(boxes, LANE * (1 + lanes));
    }

    private List<ClaimText> texts(ChainStep step, double width, boolean withWords) {
        return step.claims().stream()
                .map(arrow -> ClaimText.of(map, step, arrow, width, withWords))
                .toList();
    }

    private void addArrow(MapArrow arrow, Spot from, Spot to, List<PlacedLine> lines) {
        arrows.add(
                new PlacedArrow(arrow, List.of(), Optional.empty(), Curve.straight(from, to), Optional.empty(), lines));
    }

    /** Puts a box there and says where it ends below. */
    private double addBox(MapFactor factor, double x, double y, double width) {
        FactorText text = FactorText.of(factor, width);
        Area box = new Area(x, y, width, text.height());
        factors.add(new PlacedFactor(factor, box, text.in(box)));
        return box.bottom();
    }

    /** Puts a box into the row and says where it ends to the right. */
    private double addBoxInRow(MapFactor factor, double x, double height) {
        FactorText text = FactorText.of(factor, BOX);
        Area box = new Area(x, (height - text.height()) / 2, BOX, text.height());
        factors.add(new PlacedFactor(factor, box, text.in(box)));
        return box.right();
    }
}
