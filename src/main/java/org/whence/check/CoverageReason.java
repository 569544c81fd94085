package org.whence.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why a sentence may rightly have no claim, as far as its form tells: a reader decides whether that is so. Owns no
 * judgement of what it says.
 */
public enum CoverageReason {
    /** A short line of its own, with no stop at its end. */
    HEADING("a heading or an attribution"),
    /** It asks. */
    QUESTION("a question"),
    /** Words of another voice follow it. */
    ANNOUNCEMENT("announces a quotation"),
    /** The author says what the text is going to do. */
    PLAN("says what the text itself will do"),
    /** Too short for a passage of its own: vocabulary.md asks for eight words. */
    SHORT("under eight words");

    private static final int MOST_WORDS_OF_A_HEADING = 12;
    private static final int MOST_WORDS_OF_AN_ANNOUNCEMENT = 16;
    private static final String CLOSERS = "(?:\\[[0-9]{1,4}]|[’”\"')\\]»])*$";
    private static final Pattern STOPPED = Pattern.compile("[.?!…:;,]" + CLOSERS);
    private static final Pattern ASKS = Pattern.compile("\\?" + CLOSERS);

    private static final Pattern PLANS = Pattern.compile(
            "\\bI (?:will|shall|am (?:not )?going to)\\b|\\b[Ww]e (?:will|shall) (?:see|return|turn)\\b");

    private final String words;

    CoverageReason(String words) {
        this.words = words;
    }

    /** It, as reports write it. */
    public String words() {
        return words;
    }

    /** The first that fits a sentence. */
    static Optional<CoverageReason> of(TextSentence sentence, int wordCount, List<TextLine> lines) {
        TextLine line = lines.get(sentence.line() - 1);
        String text = line.text().substring(sentence.start() - line.start(), sentence.end() - line.start());
        boolean whole = text.length() == line.text().length();
        boolean isLast = sentence.end() == line.end();
        boolean beforeQuotation = isLast
                && line.number() < lines.size()
                && lines.get(line.number()).opensQuotation();
        if (ASKS.matcher(text).find()) {
            return Optional.of(QUESTION);
        }
        if (wordCount <= MOST_WORDS_OF_AN_ANNOUNCEMENT && isLast && (beforeQuotation || text.endsWith(":"))) {
            return Optional.of(ANNOUNCEMENT);
        }
        if (whole
                && wordCount <= MOST_WORDS_OF_A_HEADING
                && !isStopped(text)
                && CoverageTimeline.date(line).isEmpty()) {
            return Optional.of(HEADING);
        }
        if (!line.opensQuotation() && PLANS.matcher(text).find()) {
            return Optional.of(PLAN);
        }
        return wordCount < AnchorCheck.FEWEST_WORDS ? Optional.of(SHORT) : Optional.empty();
    }

    /** Whether a line ends as a sentence or a part of one does, and not as a heading. */
    static boolean isStopped(String text) {
        return STOPPED.matcher(text).find();
    }
}
