package org.whence.page;

import java.util.HashMap;
import java.util.Map;

/**
 * A page before it is written: which template, and what fills its holes. By custom {@code title} is the page's title
 * and {@code formats} are the {@link Link}s to the same in other formats.
 *
 * @param template the file in {@code web/}, without its ending
 * @param holes what it is filled with, by name
 * @param status as HTTP counts them: 200 for an answer, 400 for a question that made no sense
 */
public record Sheet(String template, Map<String, Object> holes, int status) {
    /** The status of a page that answers. */
    public static final int OK = 200;

    /** The status of a page that says why a question cannot be answered as it was put. */
    public static final int BAD_REQUEST = 400;

    /** By custom the hole that is true where time was up before all of a page was found. */
    static final String HASTY = "hasty";

    /** A page that answers. */
    public Sheet(String template, Map<String, Object> holes) {
        this(template, holes, OK);
    }

    /** Whether time was up before all of it was found, so that another time it may say more. */
    public boolean isHasty() {
        return Boolean.TRUE.equals(holes.get(HASTY));
    }

    /** The same page with one hole more. */
    public Sheet with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(holes);
        more.put(name, value);
        return new Sheet(template, more, status);
    }
}
