package org.whence.draw;

import java.util.List;

/**
 * What a timeline shows: things in the order of time, whatever order they are given in. Immutable. Owns neither
 * layout nor colours.
 *
 * @param title what it shows, in one line; never empty
 * @param summary one or two sentences more; may be empty
 * @param notes what an honest reader must know, one sentence each: written below the picture
 * @param rows one or more
 */
public record Timeline(String title, String summary, List<String> notes, List<TimelineRow> rows) {
    /** The most rows of one picture: beyond it nobody reads on. */
    public static final int MOST_ROWS = 200;

    /** Sorts the rows; refuses a timeline of nothing, or of two rows with one id. */
    public Timeline {
        notes = List.copyOf(notes);
        rows = rows.stream().sorted(TimelineRow.IN_TIME).toList();
        if (title.isBlank()
                || rows.isEmpty()
                || rows.size() > MOST_ROWS
                || rows.stream().map(TimelineRow::id).distinct().count() < rows.size()) {
            throw new IllegalArgumentException(
                    "A timeline needs a title and 1 to " + MOST_ROWS + " rows, each once: “" + title + "”");
        }
    }

    /** One sentence for each row, in the order of time. */
    public List<String> sentences() {
        return rows.stream().map(TimelineRow::sentence).toList();
    }
}
