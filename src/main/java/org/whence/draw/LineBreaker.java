package org.whence.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks a text into lines: breaks at spaces, after hyphens, dashes and slashes, and, where a
 * single word is wider than the line, anywhere. Owns no drawing and no language: no word is hyphenated.
 */
final class LineBreaker {
    private static final String ELLIPSIS = "\u2026";

    /** What stays together: a run up to a place where a line may end. A no-break space (U+00A0) is no such place. */
    private static final Pattern PIECE =
            Pattern.compile("[^ \\-/\u2010\u2012-\u2014]*(?:[\\-/\u2010\u2012-\u2014]+| |$)");

    /** Every kind of white space and control, but for the no-break space. */
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\p{Z}&&[^\u00A0\u202F]]+");

    private final TextStyle style;

    LineBreaker(TextStyle style) {
        this.style = style;
    }

    /**
     * The lines of a text, each as full as it can be.
     *
     * @param width in pixels; no line is wider, unless a single character is
     * @return one line or more; a single empty one for a blank text
     */
    List<String> lines(String text, double width) {
        return fill(pieces(text, width), width);
    }

    /** The lines of a text, as few as the width allows, and then as even as that number allows. */
    List<String> evenLines(String text, double width) {
        List<String> pieces = pieces(text, width);
        int number = fill(pieces, width).size();
        double narrow = width / 2;
        double wide = width;
        while (wide - narrow > 1) {
            double middle = (narrow + wide) / 2;
            if (fits(pieces, middle, number)) {
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return fill(pieces, wide);
    }

    /** The first lines of a text, the last of them ended by an ellipsis if there is more. */
    List<String> lines(String text, double width, int atMost) {
        List<String> all = lines(text, width);
        if (all.size() <= atMost) {
            return all;
        }
        List<String> shown = new ArrayList<>(all.subList(0, atMost));
        String last = shown.get(atMost - 1);
        while (style.widthOf(last + ELLIPSIS) > width && last.length() > 1) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1)).strip();
        }
        shown.set(atMost - 1, last + ELLIPSIS);
        return shown;
    }

    private boolean fits(List<String> pieces, double width, int lines) {
        return pieces.stream().allMatch(piece -> style.widthOf(piece.stripTrailing()) <= width)
                && fill(pieces, width).size() <= lines;
    }

    private List<String> fill(List<String> pieces, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces) {
            if (line.length() > 0 && style.widthOf((line + piece).stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private List<String> pieces(String text, double width) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(BLANKS.matcher(text).replaceAll(" ").strip());
        while (matcher.find() && !matcher.group().isEmpty()) {
            String piece = matcher.group();
            while (style.widthOf(piece.stripTrailing()) > width) {
                int cut = lengthThatFits(piece, width);
                pieces.add(piece.substring(0, cut));
                piece = piece.substring(cut);
            }
            pieces.add(piece);
        }
        return pieces;
    }

    private int lengthThatFits(String piece, double width) {
        int cut = piece.offsetByCodePoints(0, 1);
        while (cut < piece.length() && style.widthOf(piece.substring(0, piece.offsetByCodePoints(cut, 1))) <= width) {
            cut = piece.offsetByCodePoints(cut, 1);
        }
        return cut;
    }
}
