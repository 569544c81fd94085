package org.whence.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Timelines for tests: an invented town's, and random ones. Owns no expectation. */
final class SampleTimelines {
    private SampleTimelines() {}

    /** Every mark, a row of two dates, years far apart, and a long label. */
    static Timeline lantern() {
        List<TimelineRow> rows = new ArrayList<>();
        rows.add(row("herring", "the failure of the herring", within("1703-12-01", "1704-03-21", "winter 1703")));
        rows.add(row(
                "ration",
                "the halving of the oil ration",
                day("1703-03-12", "1703-03-23", "23 March [O.S. 12 March] 1703, or 12 March 1703"),
                within("1704-02-01", "1704-02-29", "February 1704")));
        rows.add(row("storms", "the long storms", lasting("1704-01-06", "1704-04-02", "6 January – 2 April 1704")));
        rows.add(row(
                "dark",
                "the going out of the lamps on the Lower Quay and in the lanes behind the old fish market",
                open("", "1704-06-30", "not after 30 June 1704")));
        rows.add(row("tax", "the tax on lamp oil", open("1704-09-01", "", "not before 1 September 1704")));
        rows.add(row("town", "the Lamp Guild", lasting("1688-01-01", "1712-12-31", "1688–1712")));
        rows.add(row("sale", "the sale of the Guild House", day("1711-05-02", "1711-05-02", "2 May 1711")));
        for (int i = 0; i < 9; i++) {
            String date = "1705-0" + (i + 1) + "-10";
            rows.add(row("meeting" + i, "meeting " + (i + 1), day(date, date, "the 10th of the month")));
        }
        return new Timeline(
                "What happened in Port Elster & when",
                "Dates as the chronicle gives them.",
                List.of("What the encoder inferred is left out."),
                rows);
    }

    /** Some rows of one to three dates, years apart or days. */
    static Timeline random(Random random) {
        List<TimelineRow> rows = new ArrayList<>();
        int years = 1 + random.nextInt(random.nextBoolean() ? 3 : 3000);
        for (int i = 0; i < 1 + random.nextInt(60); i++) {
            TimelineDate[] dates = new TimelineDate[1 + random.nextInt(3)];
            for (int j = 0; j < dates.length; j++) {
                LocalDate first = LocalDate.of(-40, 1, 1).plusDays(random.nextInt(years * 365));
                LocalDate last = first.plusDays(random.nextInt(3) == 0 ? 0 : random.nextInt(years * 40));
                int open = random.nextInt(8);
                dates[j] = new TimelineDate(
                        open == 0 ? Optional.empty() : Optional.of(first),
                        open == 1 ? Optional.empty() : Optional.of(last),
                        TimelineMark.values()[random.nextInt(3)],
                        "date " + "of some length ".repeat(1 + random.nextInt(5)));
            }
            rows.add(row("r" + i, "thing " + "with a name ".repeat(1 + random.nextInt(6)), dates));
        }
        return new Timeline("Random", "", List.of(), rows);
    }

    static TimelineRow row(String id, String label, TimelineDate... dates) {
        return new TimelineRow(id, label, "/doc/lantern/factor/" + id, List.of(dates));
    }

    static TimelineDate day(String first, String last, String words) {
        return date(first, last, TimelineMark.DAY, words);
    }

    static TimelineDate within(String first, String last, String words) {
        return date(first, last, TimelineMark.WITHIN, words);
    }

    static TimelineDate lasting(String first, String last, String words) {
        return date(first, last, TimelineMark.LASTING, words);
    }

    static TimelineDate open(String first, String last, String words) {
        return date(first, last, TimelineMark.OPEN, words);
    }

    private static TimelineDate date(String first, String last, TimelineMark mark, String words) {
        return new TimelineDate(day(first), day(last), mark, words);
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
