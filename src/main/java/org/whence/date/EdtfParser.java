package org.whence.date;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An EDTF expression as a whole: which of date, time of day, interval or list it is, and its parts. Owns the
 * signs between dates; a single date is {@link EdtfDateParser}'s.
 */
final class EdtfParser {
    private static final String OPEN = "..";

    private final String text;
    private final EdtfDateParser dates;

    EdtfParser(String text) {
        this.text = text;
        this.dates = new EdtfDateParser(text);
    }

    EdtfPart parse() {
        if (text.isEmpty()) {
            throw new InvalidEdtfException(text, "it is empty");
        }
        if (text.startsWith("[") || text.startsWith("{")) {
            return list();
        }
        if (text.indexOf('/') >= 0) {
            return interval();
        }
        return text.indexOf('T') >= 0 ? dates.parseWithTime() : dates.parse(text);
    }

    private EdtfPart interval() {
        int slash = text.indexOf('/');
        if (text.indexOf('/', slash + 1) >= 0) {
            throw new InvalidEdtfException(text, "an interval has one slash, between its start and its end");
        }
        String start = text.substring(0, slash);
        String end = text.substring(slash + 1);
        Set<EdtfFlag> flags = EnumSet.of(EdtfFlag.INTERVAL);
        return range(endOfInterval(start, flags), endOfInterval(end, flags), flags);
    }

    private Optional<EdtfDate> endOfInterval(String end, Set<EdtfFlag> flags) {
        if (end.equals(OPEN) || end.isEmpty()) {
            flags.add(end.isEmpty() ? EdtfFlag.UNKNOWN : EdtfFlag.OPEN);
            return Optional.empty();
        }
        return Optional.of(dates.parse(end));
    }

    private EdtfPart list() {
        boolean oneOf = text.startsWith("[");
        if (!text.endsWith(oneOf ? "]" : "}")) {
            throw new InvalidEdtfException(text, "a list closes with the bracket that it opens with");
        }
        Set<EdtfFlag> flags = EnumSet.of(oneOf ? EdtfFlag.ONE_OF : EdtfFlag.ALL_OF);
        String[] written = text.substring(1, text.length() - 1).split(",", -1);
        List<EdtfPart> members = new ArrayList<>();
        for (int i = 0; i < written.length; i++) {
            // The Library of Congress prints its examples with a blank after some commas.
            String member = i > 0 && written[i].startsWith(" ") ? written[i].substring(1) : written[i];
            members.add(member(member, i == 0, i == written.length - 1));
        }
        members.forEach(member -> flags.addAll(member.flags()));
        return new EdtfList(List.copyOf(members), Collections.unmodifiableSet(flags));
    }

    private EdtfPart member(String member, boolean first, boolean last) {
        int dots = member.indexOf(OPEN);
        if (dots < 0) {
            return dates.parse(member);
        }
        String start = member.substring(0, dots);
        String end = member.substring(dots + OPEN.length());
        if ((start.isEmpty() && !first) || (end.isEmpty() && !last)) {
            throw new InvalidEdtfException(text, "only the first of a list may begin, and only the last may end, open");
        }
        Set<EdtfFlag> flags = EnumSet.noneOf(EdtfFlag.class);
        if (start.isEmpty() || end.isEmpty()) {
            flags.add(EdtfFlag.OPEN);
        }
        return range(endOfRange(start), endOfRange(end), flags);
    }

    private Optional<EdtfDate> endOfRange(String end) {
        return end.isEmpty() ? Optional.empty() : Optional.of(dates.parse(end));
    }

    private EdtfPart range(Optional<EdtfDate> start, Optional<EdtfDate> end, Set<EdtfFlag> flags) {
        if (start.isEmpty() && end.isEmpty()) {
            throw new InvalidEdtfException(text, "at least its start or its end must be a date");
        }
        start.ifPresent(date -> flags.addAll(date.flags()));
        end.ifPresent(date -> flags.addAll(date.flags()));
        return new EdtfInterval(start, end, Collections.unmodifiableSet(flags));
    }
}
