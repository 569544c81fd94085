package org.whence.draw;

import java.util.Locale;

/** How a date is drawn, by what it says. Owns no date. */
public enum TimelineMark {
    /** A dot; two dots where the text does not say which calendar it follows and the day is another in each. */
    DAY("a dot: one day; two dots: the same date in either calendar, where the text names none"),
    /** A bar with a broken outline: somewhere within. */
    WITHIN("a bar with a broken outline: some time within it"),
    /** A full bar: the text gives a beginning and an end. */
    LASTING("a full bar: from the beginning to the end that the text gives"),
    /** An arrow: the text gives one end only. */
    OPEN("an arrow: the text gives only one end");

    private final String meaning;

    TimelineMark(String meaning) {
        this.meaning = meaning;
    }

    /** What stands in the legend. */
    String meaning() {
        return meaning;
    }

    /** Its class in the style sheet. */
    String styleClass() {
        return "wt-" + name().toLowerCase(Locale.ROOT);
    }
}
