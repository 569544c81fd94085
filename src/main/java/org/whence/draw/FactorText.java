package org.whence.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in a factor's box, broken into lines, and how large the box must be for it. Owns no place.
 *
 * @param label the label's lines, at most three
 * @param kind the kind and the detail, in at most four lines: dates in both styles need three
 */
record FactorText(List<String> label, List<String> kind, double width, double height) {
    private static final double[] LABEL_WIDTHS = {152, 182, 214};
    private static final int LINES = 3;
    private static final int KIND_LINES = 4;
    private static final double PADDING_X = 13;
    private static final double PADDING_Y = 8;
    private static final double LEAST_WIDTH = 92;

    /** Room for a reader's font that is a little wider than the table's. */
    private static final double SLACK = 1.04;

    /** In a box as wide as the text asks for: broader only where three lines would not do. */
    static FactorText of(MapFactor factor) {
        List<String> lines = null;
        for (double width : LABEL_WIDTHS) {
            lines = new LineBreaker(TextStyle.LABEL).evenLines(factor.label(), width);
            if (lines.size() <= LINES) {
                return sized(lines, kind(factor, width), LEAST_WIDTH);
            }
        }
        double widest = LABEL_WIDTHS[LABEL_WIDTHS.length - 1];
        return sized(
                new LineBreaker(TextStyle.LABEL).lines(factor.label(), widest, LINES),
                kind(factor, widest),
                LEAST_WIDTH);
    }

    /** In a box exactly this wide, whatever height that takes. */
    static FactorText of(MapFactor factor, double width) {
        double inner = (width - 2 * PADDING_X) / SLACK;
        FactorText text =
                sized(new LineBreaker(TextStyle.LABEL).evenLines(factor.label(), inner), kind(factor, inner), width);
        return new FactorText(text.label, text.kind, width, text.height);
    }

    /** The lines of the label and the line of the kind, in the middle of a box; it may be larger than needed. */
    List<PlacedLine> in(Area box) {
        double y = box.centre().y() - height / 2 + PADDING_Y;
        List<PlacedLine> lines = new ArrayList<>();
        for (String line : label) {
            lines.add(PlacedLine.centred(line, TextStyle.LABEL, box.centre().x(), y));
            y += TextStyle.LABEL.lineHeight();
        }
        for (String line : kind) {
            lines.add(PlacedLine.centred(line, TextStyle.KIND, box.centre().x(), y));
            y += TextStyle.KIND.lineHeight();
        }
        return List.copyOf(lines);
    }

    private static List<String> kind(MapFactor factor, double width) {
        String detail = factor.detail().isBlank() ? "" : " \u00B7 " + factor.detail();
        return new LineBreaker(TextStyle.KIND).lines(factor.kind().word() + detail, width, KIND_LINES);
    }

    private static FactorText sized(List<String> label, List<String> kind, double leastWidth) {
        double text = Math.max(
                kind.stream().mapToDouble(TextStyle.KIND::widthOf).max().orElse(0),
                label.stream().mapToDouble(TextStyle.LABEL::widthOf).max().orElse(0));
        double width = Math.max(leastWidth, Math.ceil(text * SLACK + 2 * PADDING_X));
        double height =
                label.size() * TextStyle.LABEL.lineHeight() + kind.size() * TextStyle.KIND.lineHeight() + 2 * PADDING_Y;
        return new FactorText(label, kind, width, height);
    }
}
