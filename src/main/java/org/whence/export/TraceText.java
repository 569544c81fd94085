package org.whence.export;

import java.util.OptionalInt;
import org.whence.trace.TraceAnswer;
import org.whence.trace.TraceLine;

/**
 * The answer to a causal question as a terminal shows it: what was asked and of what, the answer in lines, and below
 * them what is to be borne in mind. Owns no wording.
 */
final class TraceText {
    private static final int LEAST = 20;
    private static final String GIVEN = "  ";

    private final TraceAnswer answer;
    private final OptionalInt width;
    private final StringBuilder text = new StringBuilder();

    TraceText(TraceAnswer answer, OptionalInt width) {
        this.answer = answer;
        this.width = width;
    }

    @Override
    public String toString() {
        line(TraceLine.of(answer.title()));
        answer.given().forEach(given -> line(new TraceLine(GIVEN, GIVEN + GIVEN, given.name() + ": " + given.value())));
        line(new TraceLine(GIVEN, GIVEN + GIVEN, "asked of: " + answer.scope()));
        text.append('\n');
        answer.lines().forEach(this::line);
        if (!answer.lines().isEmpty()) {
            text.append('\n');
        }
        answer.whyEmpty().ifPresent(reason -> line(TraceLine.of(reason)));
        answer.foot().forEach(sentence -> line(TraceLine.of(sentence)));
        return text.toString();
    }

    private void line(TraceLine line) {
        int room = width.isEmpty()
                ? Integer.MAX_VALUE
                : Math.max(
                        LEAST,
                        width.getAsInt() - Math.max(TextWrap.length(line.first()), TextWrap.length(line.rest())));
        String before = line.first();
        for (String part : TextWrap.lines(line.text(), room)) {
            text.append((before + part).stripTrailing()).append('\n');
            before = line.rest();
        }
    }
}
