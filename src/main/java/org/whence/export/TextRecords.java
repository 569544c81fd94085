package org.whence.export;

import java.util.List;

/**
 * Rows one below the other, each a paragraph of its values by name, for terminals that are too narrow for
 * columns. What a row has no value for is left out. Owns no choice between this and a grid.
 */
final class TextRecords {

    private static final String GAP = "  ";

    private final List<AnswerColumn> columns;

    TextRecords(List<AnswerColumn> columns) {
        this.columns = columns;
    }

    /** The paragraphs, in lines of at most this width where words allow. */
    String within(int width) {
        int names = columns.stream()
                .mapToInt(column -> TextWrap.length(column.heading()))
                .max()
                .orElse(0);
        int room = Math.max(20, width - names - GAP.length());
        StringBuilder text = new StringBuilder();
        int rows = columns.isEmpty() ? 0 : columns.get(0).cells().size();
        for (int row = 0; row < rows; row++) {
            text.append(row == 0 ? "" : "\n");
            for (AnswerColumn column : columns) {
                String cell = column.cells().get(row);
                if (!cell.isEmpty()) {
                    field(column.heading(), TextWrap.lines(cell, room), names, text);
                }
            }
        }
        return text.toString();
    }

    private static void field(String name, List<String> lines, int names, StringBuilder text) {
        String margin = " ".repeat(names) + GAP;
        text.append(name).append(" ".repeat(names - TextWrap.length(name))).append(GAP);
        text.append(String.join("\n" + margin, lines)).append('\n');
    }
}
