package org.whence.date;

import java.time.chrono.Chronology;

/**
 * A part of a year by its EDTF number, 21 to 41: seasons without and with a hemisphere, quarters, thirds and
 * halves. A season's bounds are the outermost of its whole months and of the sun's, since texts mean either; a
 * winter that turns the year may be the one before or the one after. The numbers without a hemisphere are read as
 * northern: read both ways they would bound nothing. Owns no year.
 *
 * @param firstMonth the month it may begin with, on the first
 * @param yearsBefore 1 when that month may be of the year before
 * @param lastMonth the month it may end in
 * @param lastDay the day it may end on; 0 for the last of the month
 * @param yearsAfter 1 when that month may be of the year after
 */
record Season(int firstMonth, int yearsBefore, int lastMonth, int lastDay, int yearsAfter) {
    static final int FIRST_NUMBER = 21;
    static final int LAST_NUMBER = 41;

    private static final Season SPRING = new Season(3, 0, 6, 21, 0);
    private static final Season SUMMER = new Season(6, 0, 9, 23, 0);
    private static final Season AUTUMN = new Season(9, 0, 12, 22, 0);
    private static final Season WINTER = new Season(12, 1, 3, 21, 1);
    private static final Season[] FROM_SPRING = {SPRING, SUMMER, AUTUMN, WINTER};

    /** By its number; LoC EDTF level 1 and 2, ISO 8601-2 section 4.8. */
    static Season numbered(int number) {
        if (number <= 28) {
            return FROM_SPRING[(number - 21) % 4];
        }
        if (number <= 32) {
            return FROM_SPRING[(number - 29 + 2) % 4];
        }
        if (number <= 36) {
            return months(number - 33, 3);
        }
        return number <= 39 ? months(number - 37, 4) : months(number - 40, 6);
    }

    /** Its bounds in one year, or from the first to the last of several. */
    Bounds bounds(long firstYear, long lastYear, Chronology calendar) {
        int end = lastDay == 0 ? CalendarDay.lastOfMonth(calendar, lastYear, lastMonth) : lastDay;
        return Bounds.between(
                CalendarDay.of(calendar, firstYear - yearsBefore, firstMonth, 1),
                CalendarDay.of(calendar, lastYear + yearsAfter, lastMonth, end));
    }

    private static Season months(int index, int length) {
        return new Season(index * length + 1, 0, (index + 1) * length, 0, 0);
    }
}
