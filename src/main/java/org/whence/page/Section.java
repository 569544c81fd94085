package org.whence.page;

import java.util.List;

/**
 * One part of a page that lists statements. Owns no order: rows stand as they are given.
 *
 * @param title its heading
 * @param note a sentence below the heading; empty for none
 * @param rows what it lists
 */
record Section(String title, String note, List<Row> rows) {
    /**
     * One property with all that it leads to, or comes from.
     *
     * @param property what the row is about
     * @param values the other ends
     * @param more how many further ends there are that a page does not show
     */
    record Row(Link property, List<Link> values, int more) {
        private static final int SHORT = 12;

        /** Whether the values are so short that they are better read in one line. */
        public boolean inOneLine() {
            return values.stream().allMatch(value -> value.text().length() <= SHORT);
        }
    }
}
