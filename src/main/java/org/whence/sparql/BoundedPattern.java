package org.whence.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * A regular expression as ARQ reads it (Java's, with the flags of XPath), which gives the processor back when its query
 * is called off. A pattern that could not be called off is refused. Owns no function of SPARQL.
 */
final class BoundedPattern {
    /** A text that becomes longer is no text that anybody wants: the same bound as for what is read from a file. */
    static final int LONGEST_TEXT = 16 << 20;

    /** Two to this power: a second or two of trying, at most, in which nothing can be called off. */
    private static final double MOST_EMPTY_WAYS = 20;

    /** Takes a whole text, whatever is in it, without trying twice. */
    private static final Pattern WHOLE = Pattern.compile("\\A.*\\z", Pattern.DOTALL);

    private final Pattern pattern;

    /**
     * Compiles a pattern.
     *
     * @param function who wants it, for messages
     * @param flags null for none
     * @throws ExprEvalException if it is no pattern, or one that cannot be called off
     */
    BoundedPattern(String function, String pattern, String flags) {
        this.pattern = RegexEngine.makePattern(function, pattern, flags);
        boolean isPlain = flags != null && flags.contains("q");
        if (!isPlain && EmptyWays.log2(pattern, flags != null && flags.contains("x")) > MOST_EMPTY_WAYS) {
            throw new ExprEvalException(function + ": the pattern can match nothing in too many ways: "
                    + pattern.substring(0, Math.min(100, pattern.length())));
        }
    }

    /** Whether it is found in a text. */
    boolean isIn(String text, AtomicBoolean signal) {
        return pattern.matcher(new PolledText(text, signal)).find();
    }

    /**
     * A text with all occurrences replaced, of the language or type of the text.
     *
     * @param replacement in which {@code $1} is the first group
     * @throws ExprEvalException if the replacement names a group that is not there, or the text becomes too long
     */
    NodeValue replace(NodeValue text, NodeValue replacement, AtomicBoolean signal) {
        String before = text.asNode().getLiteralLexicalForm();
        String after = replaced(before, replacement.asNode().getLiteralLexicalForm(), signal);
        return XSDFuncOp.strReplace(text, WHOLE, NodeValue.makeString(Matcher.quoteReplacement(after)));
    }

    /** As ARQ does it: an empty match after another match is none. */
    private String replaced(String text, String replacement, AtomicBoolean signal) {
        Matcher matcher = pattern.matcher(new PolledText(text, signal));
        StringBuilder after = new StringBuilder();
        boolean isFirst = true;
        try {
            while (matcher.find()) {
                if (isFirst || matcher.start() != matcher.end()) {
                    matcher.appendReplacement(after, replacement);
                }
                isFirst = false;
                requireShort(after);
            }
            return matcher.appendTail(after).toString();
        } catch (IndexOutOfBoundsException e) {
            throw new ExprEvalException("REPLACE: no such group in the pattern", e);
        }
    }

    private static void requireShort(StringBuilder text) {
        if (text.length() > LONGEST_TEXT) {
            throw new ExprEvalException("REPLACE: the text becomes longer than " + LONGEST_TEXT + " characters");
        }
    }

    /** Who may call off the query that a function is evaluated for; null for nobody. */
    static AtomicBoolean signal(FunctionEnv env) {
        if (env instanceof ExecutionContext execution) {
            return execution.getCancelSignal();
        }
        return env == null || env.getContext() == null ? null : Context.getCancelSignal(env.getContext());
    }
}
