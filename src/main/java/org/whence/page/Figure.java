package org.whence.page;

import java.util.List;
import org.whence.draw.ChainStrip;
import org.whence.draw.ColumnLayout;
import org.whence.draw.MapText;
import org.whence.draw.PlacedMap;
import org.whence.draw.SvgMap;

/**
 * A picture on a page, with all that a reader may need who does not see it, wants more of it, or takes it away. Shown
 * by the macro {@code figure}. Owns no drawing.
 *
 * @param name of it on its page, by which it is found again in the page of a link that grows it
 * @param svg the picture, to be written into the page as it stands
 * @param isWide whether it is so wide that its words are small where it is fitted into a page
 * @param narrow the same for a screen that the picture is too wide for; empty where one picture does for all
 * @param caption what it shows, in a sentence or two; how its factors were chosen
 * @param sentences the same in words, one arrow a sentence
 * @param save where it can be had as a file; empty for nowhere
 * @param grow links to larger or other pictures of the same
 */
public record Figure(
        String name,
        String svg,
        boolean isWide,
        String narrow,
        String caption,
        List<String> sentences,
        String save,
        List<Link> grow) {
    /** As wide as a page shows without making the words of a picture smaller than is easily read, in pixels. */
    private static final double WIDE = 1400;

    /** Keeps copies. */
    public Figure {
        sentences = List.copyOf(sentences);
        grow = List.copyOf(grow);
    }

    /**
     * A laid-out map as a picture.
     *
     * @param name begins every id in it; unique on its page
     */
    public static Figure of(PlacedMap placed, String name, String caption, String save, List<Link> grow) {
        return new Figure(
                name,
                SvgMap.fragment(placed, name),
                placed.width() > WIDE,
                narrow(placed, name),
                caption,
                MapText.sentences(placed.map()),
                save,
                grow);
    }

    /** A sentence in the place of a picture that cannot be drawn. */
    static Figure instead(String sentence) {
        return new Figure("", "", false, "", sentence, List.of(), "", List.of());
    }

    /** In a column, where the picture is too wide for a telephone and a column is not too much. */
    private static String narrow(PlacedMap placed, String name) {
        return placed.width() <= ChainStrip.PHONE_WIDTH
                ? ""
                : ColumnLayout.of(placed.map())
                        .map(column -> SvgMap.fragment(column, name + "-narrow"))
                        .orElse("");
    }
}
