package org.whence.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.whence.model.Terms;

/**
 * The entries of a timeline: lines that begin with a date and a dash. An entry is whole if as many factors are dated
 * by claims at that line, with its year and month, as it has parts. Owns no reading of dates elsewhere.
 */
final class CoverageTimeline {
    private static final Pattern ENTRY = Pattern.compile("^((?:(?:[0-9]{1,2}(?:st|nd|rd|th)?\\s+)?("
            + CoverageCalendar.MONTH + ")\\s+(?:[0-9]{1,2}(?:st|nd|rd|th)?,?\\s+)?|" + CoverageCalendar.SEASON
            + "\\s+)?([0-9]{3,4}))\\s*[–—-]\\s+(?=\\S)");

    private final CheckedAccount account;
    private final CoverageAnchors anchors;

    CoverageTimeline(CheckedAccount account, CoverageAnchors anchors) {
        this.account = account;
        this.anchors = anchors;
    }

    /** The date and dash that a line begins with, if it is an entry. */
    static Optional<String> date(TextLine line) {
        Matcher entry = ENTRY.matcher(line.text());
        return entry.find() ? Optional.of(entry.group()) : Optional.empty();
    }

    /** The entries among lines. */
    List<CoverageEntry> entries(List<TextLine> lines) {
        return lines.stream().flatMap(line -> entry(line).stream()).toList();
    }

    private Optional<CoverageEntry> entry(TextLine line) {
        Matcher entry = ENTRY.matcher(line.text());
        if (!entry.find()) {
            return Optional.empty();
        }
        String month = entry.group(2) == null
                ? ""
                : CoverageCalendar.month(entry.group(2)).map(two -> "-" + two).orElse("");
        String date = "0".repeat(4 - entry.group(3).length()) + entry.group(3) + month;
        int parts = (int) List.of(line.text().substring(entry.end()).split(";")).stream()
                .filter(part -> !part.isBlank())
                .count();
        return Optional.of(new CoverageEntry(line.number(), entry.group(1), parts, factors(line, date)));
    }

    private int factors(TextLine line, String date) {
        Set<Node> dated = anchors.statedAt(line.number()).stream()
                .filter(claim -> account.value(claim, Terms.DATE)
                        .filter(value -> value.isLiteral()
                                && value.getLiteralLexicalForm().contains(date))
                        .isPresent())
                .flatMap(claim -> account.value(claim, Terms.DATED_FACTOR).stream())
                .collect(Collectors.toSet());
        return dated.size();
    }
}
