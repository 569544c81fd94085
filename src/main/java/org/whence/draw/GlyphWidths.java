package org.whence.draw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How wide text is, from a table that Whence ships: so that a picture is the same on every machine, whatever fonts
 * it has. The table is that of Liberation Sans, whose widths Arial, Helvetica and Arimo share: nearly every reader's
 * machine has one of the four. No kerning, no ligatures. Owns no fonts.
 */
final class GlyphWidths {
    private static final String TABLE = "liberation-sans.widths";
    private static final double UNITS = 2048;
    private static final int END = 0xE000;

    /** Of what the table lacks, such as Chinese: as wide as it is high. */
    private static final short UNKNOWN = 2048;

    private static final GlyphWidths SHIPPED = load();

    private final short[] regular = new short[END];
    private final short[] bold = new short[END];

    private GlyphWidths() {
        Arrays.fill(regular, UNKNOWN);
        Arrays.fill(bold, UNKNOWN);
    }

    /** The width of a line of text in pixels, at this size of type in pixels. */
    static double of(String text, double size, boolean inBold) {
        short[] widths = inBold ? SHIPPED.bold : SHIPPED.regular;
        long units = text.codePoints()
                .mapToLong(point -> point < END ? widths[point] : UNKNOWN)
                .sum();
        return units * size / UNITS;
    }

    private static GlyphWidths load() {
        GlyphWidths loaded = new GlyphWidths();
        try (InputStream table = GlyphWidths.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(loaded::take);
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException("The widths of letters in " + TABLE, e);
        }
    }

    /** One line: the weight, the first code point in hexadecimal, then a width for it and for each that follows. */
    private void take(String line) {
        String[] fields = line.split(" ", -1);
        short[] widths = fields[0].equals("bold") ? bold : regular;
        int first = Integer.parseInt(fields[1], 16);
        for (int i = 2; i < fields.length; i++) {
            widths[first + i - 2] = Short.parseShort(fields[i]);
        }
    }
}
