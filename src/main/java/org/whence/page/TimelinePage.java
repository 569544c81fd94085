package org.whence.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whence.draw.Timeline;
import org.whence.draw.TimelineChart;
import org.whence.draw.TimelineRow;
import org.whence.model.UserMessageException;

/**
 * {@code /timeline}: what happened when, as the source dates it; every date it gives, in both styles where there is
 * something to tell apart. {@code from} and {@code to} narrow it to what may have been then. Owns no drawing.
 */
public final class TimelinePage implements HtmlPage {
    private static final int IN_A_PICTURE = 120;
    private static final String EITHER =
            "Where the source names no calendar, a bar covers both readings, and a month or"
                    + " a year stands as it is written.";

    private final Site site;

    /** The page of a site. */
    public TimelinePage(Site site) {
        this.site = site;
    }

    @Override
    public Sheet show(PageRequest request) {
        Scope scope = AskedScope.of(site, request);
        Optional<LocalDate> from = day(request, "from", false);
        Optional<LocalDate> to = day(request, "to", true);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw UserMessageException.badUse("from is later than to; exchange them.");
        }
        return scope.reading(() -> {
            Map<String, Object> holes = new HashMap<>();
            holes.put("formats", Formats.of("/api/timeline", List.of(AskedScope.forApi(site, scope)), "csv", "json"));
            holes.put("title", "What happened when");
            holes.put("scope", AskedScope.words(scope));
            holes.put("fromValue", request.value("from").orElse(""));
            holes.put("toValue", request.value("to").orElse(""));
            holes.put("accountKey", request.value("account").orElse(""));
            fill(holes, new DatedThings(scope, from, to), request, scope, from.isPresent() || to.isPresent());
            return new Sheet("timeline", holes);
        });
    }

    private void fill(
            Map<String, Object> holes, DatedThings things, PageRequest request, Scope scope, boolean isNarrowed) {
        List<TimelineRow> rows = things.rows();
        int first = first(request, rows.size());
        List<TimelineRow> shown = shown(rows, first);
        holes.put("count", rows.size());
        holes.put("isCut", things.isCut());
        holes.put("isNarrowed", isNarrowed);
        holes.put("firstShown", first + 1);
        holes.put("lastShown", first + shown.size());
        holes.put("next", first + shown.size() < rows.size() ? page(request, first + IN_A_PICTURE) : "");
        holes.put("previous", first > 0 ? page(request, Math.max(0, first - IN_A_PICTURE)) : "");
        holes.put("wide", List.of());
        holes.put("narrow", List.of());
        holes.put("isEither", false);
        holes.put("save", "/timeline.svg" + request.queryString());
        holes.put("entries", List.of());
        if (!shown.isEmpty()) {
            Timeline timeline = timeline(scope, shown, List.of());
            holes.put("isEither", things.isEither());
            holes.put("wide", TimelineChart.fragments(timeline, TimelineChart.WIDE, "timeline-wide"));
            holes.put("narrow", TimelineChart.fragments(timeline, TimelineChart.NARROW, "timeline-narrow"));
            holes.put("entries", things.entries(timeline));
        }
        List<TimelineEntry> relative = isNarrowed || first > 0 ? List.of() : things.relative();
        holes.put("relative", relative.stream().limit(IN_A_PICTURE).toList());
        holes.put("moreRelative", Math.max(0, relative.size() - IN_A_PICTURE));
    }

    /** The picture of what the page shows, as a file of its own. */
    Optional<String> picture(PageRequest request) {
        Scope scope = AskedScope.of(site, request);
        return scope.reading(() -> {
            DatedThings things = new DatedThings(scope, day(request, "from", false), day(request, "to", true));
            int first = first(request, things.rows().size());
            List<TimelineRow> shown = shown(things.rows(), first);
            return shown.isEmpty()
                    ? Optional.empty()
                    : Optional.of(TimelineChart.document(
                            timeline(scope, shown, things.isEither() ? List.of(EITHER) : List.of())));
        });
    }

    private static Timeline timeline(Scope scope, List<TimelineRow> shown, List<String> notes) {
        return new Timeline("What happened when: " + AskedScope.words(scope), "", notes, shown);
    }

    private static List<TimelineRow> shown(List<TimelineRow> rows, int first) {
        return rows.subList(first, Math.min(rows.size(), first + IN_A_PICTURE));
    }

    private static int first(PageRequest request, int count) {
        String text = request.value("first").orElse("0");
        if (!text.matches("\\d{1,6}") || (count > 0 && Integer.parseInt(text) >= count)) {
            throw UserMessageException.badUse(
                    "first takes a whole number below " + Math.max(1, count) + ", and “" + text + "” is none.");
        }
        return Integer.parseInt(text);
    }

    private static String page(PageRequest request, int first) {
        StringBuilder address = new StringBuilder("/timeline?first=" + first);
        for (String name : List.of("from", "to", "account")) {
            request.value(name)
                    .ifPresent(value ->
                            address.append('&').append(name).append('=').append(Addresses.encodedParameter(value)));
        }
        return address.toString();
    }

    /** A day, or the first or last day of a month or a year. */
    private static Optional<LocalDate> day(PageRequest request, String name, boolean last) {
        return request.value(name).map(text -> {
            try {
                return switch (text.length()) {
                    case 4 -> last ? LocalDate.parse(text + "-12-31") : LocalDate.parse(text + "-01-01");
                    case 7 ->
                        last ? LocalDate.parse(text + "-01").plusMonths(1).minusDays(1) : LocalDate.parse(text + "-01");
                    default -> LocalDate.parse(text);
                };
            } catch (DateTimeException e) {
                throw UserMessageException.badUse(name + " takes a year, a month or a day, such as 1918, 1918-07 or"
                        + " 1918-07-06, and “" + text + "” is none.");
            }
        });
    }
}
