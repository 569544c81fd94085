package org.whence.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Columns side by side, their headings underlined, numbers to the right. Within a width, wide columns of prose give
 * way first, each down to the same measure; names and numbers stay whole, to be copied. Owns no choice of columns.
 */
final class TextGrid {

    /** Narrower than this, a column of prose is a column of single words. */
    private static final int LEAST = 14;

    private static final String GAP = "  ";

    private final List<AnswerColumn> columns;

    TextGrid(List<AnswerColumn> columns) {
        this.columns = columns;
    }

    /** Each row on one line, however long. */
    String unwrapped() {
        return draw(natural());
    }

    /** The grid in lines of at most this width; empty where columns would become too narrow to read. */
    Optional<String> within(int width) {
        int[] natural = natural();
        int room = width - GAP.length() * (columns.size() - 1);
        int widest = Arrays.stream(natural).max().orElse(0);
        for (int most = widest; most >= LEAST; most--) {
            int cap = most;
            int[] widths = IntStream.range(0, natural.length)
                    .map(i -> columns.get(i).isProse() ? Math.min(natural[i], cap) : natural[i])
                    .toArray();
            if (Arrays.stream(widths).sum() <= room) {
                return Optional.of(draw(widths));
            }
        }
        return Optional.empty();
    }

    private int[] natural() {
        return columns.stream()
                .mapToInt(column -> Math.max(
                        TextWrap.length(column.heading()),
                        column.cells().stream().mapToInt(TextWrap::length).max().orElse(0)))
                .toArray();
    }

    private String draw(int[] widths) {
        StringBuilder text = new StringBuilder();
        row(columns.stream().map(AnswerColumn::heading).toList(), widths, text);
        row(Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths, text);
        int rows = columns.isEmpty() ? 0 : columns.get(0).cells().size();
        for (int i = 0; i < rows; i++) {
            int index = i;
            row(columns.stream().map(column -> column.cells().get(index)).toList(), widths, text);
        }
        return text.toString();
    }

    private void row(List<String> cells, int[] widths, StringBuilder text) {
        List<List<String>> wrapped = IntStream.range(0, widths.length)
                .mapToObj(i -> TextWrap.lines(cells.get(i), Math.max(1, widths[i])))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < height; line++) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                String pad = " ".repeat(widths[i] - TextWrap.length(part));
                parts.add(columns.get(i).isNumeric() ? pad + part : part + pad);
            }
            text.append(String.join(GAP, parts).stripTrailing()).append('\n');
        }
    }
}
