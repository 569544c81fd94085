package org.whence.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Several chains on one sheet: strips side by side, each below its caption, so that a reader can compare them. A
 * factor that is on several chains is drawn on each. Owns no strip's layout.
 */
public final class StripSheet {
    /** As many strips as stand side by side on paper and on most screens. */
    private static final int MOST_IN_A_ROW = 3;

    private static final double GAP = 30;
    private static final double BELOW_CAPTION = 6;
    private static final double BELOW_ROW = 26;

    private final CausalMap.Builder sheet;
    private final List<PlacedFactor> factors = new ArrayList<>();
    private final List<PlacedArrow> arrows = new ArrayList<>();
    private final List<PlacedLine> captions = new ArrayList<>();

    private StripSheet(CausalMap.Builder sheet) {
        this.sheet = sheet;
    }

    /**
     * One chain of a sheet.
     *
     * @param caption a few words above it
     * @param remarks sentences below the caption; may be none
     * @param chain as {@link ChainStrip#column} takes it
     */
    public record Strip(String caption, List<String> remarks, CausalMap chain) {
        /** Keeps a copy. */
        public Strip {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The sheet.
     *
     * @param title what it shows, in one line
     * @param summary one or two sentences more; may be empty
     * @param notes below the picture
     * @param strips at least one
     * @throws org.whence.model.UserMessageException if it is too much to be read
     */
    public static PlacedMap of(String title, String summary, List<String> notes, List<Strip> strips) {
        CausalMap.Builder builder = CausalMap.titled(title).summary(summary);
        notes.forEach(builder::note);
        StripSheet sheet = new StripSheet(builder);
        int rows = (strips.size() + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW;
        int inARow = (strips.size() + rows - 1) / rows;
        double top = 0;
        for (int first = 0; first < strips.size(); first += inARow) {
            top = sheet.addRow(strips, first, Math.min(first + inARow, strips.size()), top) + BELOW_ROW;
        }
        CausalMap map = builder.build();
        MapLayout.refuseTooMuch(map);
        return PlacedMap.of(map, sheet.factors, sheet.arrows, sheet.captions);
    }

    /** Adds the strips from one place in the list up to another, and says where the longest ends below. */
    private double addRow(List<Strip> strips, int from, int to, double top) {
        double below = 0;
        for (int i = from; i < to; i++) {
            below = Math.max(below, captionHeight(strips.get(i)));
        }
        double bottom = top;
        for (int i = from; i < to; i++) {
            double x = (i - from) * (ChainStrip.PHONE_WIDTH + GAP);
            addCaption(strips.get(i), x, top);
            bottom = Math.max(bottom, addStrip(strips.get(i), i + 1, x, top + below + BELOW_CAPTION));
        }
        return bottom;
    }

    private static double captionHeight(Strip strip) {
        return captionLines(strip, 0, 0).stream()
                .mapToDouble(line -> line.area().bottom())
                .max()
                .orElse(0);
    }

    private void addCaption(Strip strip, double x, double y) {
        captions.addAll(captionLines(strip, x, y));
    }

    private static List<PlacedLine> captionLines(Strip strip, double x, double y) {
        List<PlacedLine> lines = new ArrayList<>();
        double top = y;
        for (String line : new LineBreaker(TextStyle.LABEL).lines(strip.caption, ChainStrip.PHONE_WIDTH)) {
            lines.add(PlacedLine.from(line, TextStyle.LABEL, x, top));
            top += TextStyle.LABEL.lineHeight();
        }
        for (String remark : strip.remarks) {
            for (String line : new LineBreaker(TextStyle.SOURCE).lines(remark, ChainStrip.PHONE_WIDTH)) {
                lines.add(PlacedLine.from(line, TextStyle.SOURCE, x, top));
                top += TextStyle.SOURCE.lineHeight();
            }
        }
        return lines;
    }

    private double addStrip(Strip strip, int number, double x, double y) {
        CausalMap own = numbered(strip.chain, number);
        own.factors().forEach(sheet::factor);
        own.arrows().forEach(sheet::arrow);
        PlacedMap placed = ChainStrip.column(own, ChainStrip.PHONE_WIDTH);
        placed.factors().forEach(factor -> factors.add(factor.movedBy(x, y)));
        placed.arrows().forEach(arrow -> arrows.add(arrow.movedBy(x, y)));
        return y + placed.height();
    }

    /** The same chain, its ids unlike those of every other strip. */
    private static CausalMap numbered(CausalMap chain, int number) {
        CausalMap.Builder own = CausalMap.titled(chain.title());
        chain.factors()
                .forEach(factor -> own.factor(new MapFactor(
                        number + " " + factor.id(),
                        factor.label(),
                        factor.kind(),
                        factor.detail(),
                        factor.dates(),
                        factor.hint(),
                        factor.emphasised(),
                        factor.link())));
        chain.arrows().forEach(arrow -> own.arrow(numbered(arrow, number)));
        return own.build();
    }

    private static MapArrow numbered(MapArrow arrow, int number) {
        return new MapArrow(
                number + " " + arrow.id(),
                arrow.from().stream().map(id -> number + " " + id).toList(),
                number + " " + arrow.to(),
                arrow.relation(),
                arrow.sign(),
                arrow.claim(),
                arrow.voice(),
                arrow.place(),
                arrow.grade(),
                arrow.link(),
                arrow.inferred(),
                arrow.denied());
    }
}
