package org.whence.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.model.Terms;

/**
 * The numbers of a sentence, in digits or words, note markers aside. A year or a day is accounted for by a date of the
 * account; any other number by a count of that value, and a number below ten by one that is stated in the same line;
 * or by the wording of a thing that the line tells of; or, with the word that follows it, by any. “One” is a number only after another one in its sentence: else
 * it is mostly a pronoun. Ordinals in words are none. Owns no name.
 */
final class CoverageNumbers {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final String ORDINAL = "(?:st|nd|rd|th)";
    private static final Pattern NUMBER = Pattern.compile("\\[[0-9]{1,4}]"
            + "|(?<year>(?<![\\p{L}\\p{Nd},.])(?:1[0-9]{3}|20[0-9]{2})(?:[-–](?<tail>[0-9]{2}(?:[0-9]{2})?))?s?(?![\\p{L}\\p{Nd}]|[,.][0-9]))"
            + "|(?<![\\p{L}\\p{Nd}])(?<digits>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\\.[0-9]+)?)(?<th>" + ORDINAL
            + ")?(?![\\p{L}\\p{Nd}])(?:\\h+(?<scale>" + CoverageNumberWords.scale() + "))?"
            + "|(?<words>" + CoverageNumberWords.pattern() + ")");
    private static final Pattern MONTH_BEFORE =
            Pattern.compile("(" + CoverageCalendar.MONTH + ")\\h+(?:[0-9]{1,2}" + ORDINAL + "?[-–])?$");
    private static final Pattern MONTH_AFTER =
            Pattern.compile("^(?:[-–][0-9]{1,2}" + ORDINAL + "?)?\\h+(?:of\\h+)?(" + CoverageCalendar.MONTH + ")\\b");
    private static final Pattern NEXT_WORD = Pattern.compile("^[\\h-]+(\\p{L}+)");
    private static final int MOST_DAYS = 31;

    private final CoverageWording wording;
    private final CoverageCalendar calendar;
    private final CoverageAnchors anchors;
    private final Map<Node, BigDecimal> counts = new HashMap<>();

    CoverageNumbers(
            CheckedAccount account, CoverageWording wording, CoverageCalendar calendar, CoverageAnchors anchors) {
        this.wording = wording;
        this.calendar = calendar;
        this.anchors = anchors;
        account.asserted()
                .find(Node.ANY, NodeFactory.createURI(Terms.VALUE), Node.ANY)
                .filterKeep(statement -> statement.getObject().isLiteral()
                        && statement.getObject().getLiteralValue() instanceof Number)
                .forEachRemaining(statement -> counts.put(
                        statement.getSubject(),
                        new BigDecimal(statement.getObject().getLiteralLexicalForm())));
    }

    /** The numbers in a sentence. */
    List<CoverageMention> in(TextLine line, TextSentence sentence) {
        List<CoverageMention> numbers = new ArrayList<>();
        String text = line.text().substring(sentence.start() - line.start(), sentence.end() - line.start());
        boolean counting = false;
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (number.group().startsWith("[")) {
                continue;
            }
            boolean isOne = number.group().equalsIgnoreCase("one");
            if (isOne && (!counting || text.startsWith(" of ", number.end()) || isPartOfWord(text, number))) {
                continue;
            }
            counting |= number.group("year") == null;
            numbers.add(new CoverageMention(
                    line.number(),
                    sentence.start() + number.start(),
                    sentence.start() + number.end(),
                    number.group(),
                    isAccountedFor(number, text, line.number())));
        }
        return numbers;
    }

    private static boolean isPartOfWord(String text, Matcher number) {
        return text.startsWith("-", number.end())
                || text.substring(0, number.start()).endsWith("-");
    }

    private boolean isAccountedFor(Matcher number, String text, int line) {
        Set<Node> here = anchors.touchedAt(line);
        if (number.group("year") != null) {
            return years(number).stream().allMatch(year -> calendar.hasYear(year) || wording.has(year, here))
                    || wording.has(number.group(), here);
        }
        if (number.group("words") == null) {
            Optional<Boolean> day = day(number, text);
            if (day.isPresent()) {
                return day.get() || wording.has(number.group(), here);
            }
        }
        BigDecimal value = number.group("words") != null
                ? CoverageNumberWords.ofWords(number.group("words"))
                : CoverageNumberWords.ofDigits(number.group("digits"), number.group("scale"));
        boolean ordinal = number.group("digits") != null && number.group("th") != null;
        return ordinal
                ? wording.has(number.group(), here)
                : isCounted(value, line)
                        || wording.has(number.group(), here)
                        || isWordedWithNext(number.group(), text.substring(number.end()));
    }

    private boolean isWordedWithNext(String number, String rest) {
        Matcher next = NEXT_WORD.matcher(rest);
        return next.find() && wording.has(number + " " + next.group(1));
    }

    private static List<String> years(Matcher number) {
        String first = number.group("year").substring(0, 4);
        String tail = number.group("tail");
        return tail == null ? List.of(first) : List.of(first, first.substring(0, 4 - tail.length()) + tail);
    }

    /** Whether the account has the day, if the number is one: beside a month, or “the 28th”. */
    private Optional<Boolean> day(Matcher number, String text) {
        String digits = number.group("digits");
        if (digits.length() > 2 || number.group("scale") != null || Integer.parseInt(digits) > MOST_DAYS) {
            return Optional.empty();
        }
        Matcher before = MONTH_BEFORE.matcher(text.substring(0, number.start()));
        Matcher after = MONTH_AFTER.matcher(text.substring(number.end()));
        Optional<String> month = before.find()
                ? CoverageCalendar.month(before.group(1))
                : after.find() ? CoverageCalendar.month(after.group(1)) : Optional.empty();
        boolean bare =
                number.group("th") != null && !text.substring(number.end()).matches("^\\h+\\p{Lu}.*");
        return month.isPresent() || bare
                ? Optional.of(calendar.hasDay(month, Integer.parseInt(digits)))
                : Optional.empty();
    }

    private boolean isCounted(BigDecimal value, int line) {
        return counts.entrySet().stream()
                .filter(count ->
                        value.compareTo(TEN) >= 0 || anchors.statedAt(line).contains(count.getKey()))
                .anyMatch(count -> count.getValue().compareTo(value) == 0);
    }
}
