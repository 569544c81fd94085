package org.whence.ask;

import java.util.IllegalFormatException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.whence.model.Excerpt;

/**
 * What is wrong with a SPARQL text, in one line: the parser's own message without its list of everything that
 * it would rather have read. Owns no parsing.
 *
 * @param line the line of the text, from 1; 0 where the parser tells none
 * @param sentence what is wrong, with the column where it is known and without a full stop
 */
public record QueryFault(long line, String sentence) {

    /** Jena 5.6 takes the separator for a format of Java's when it gives the aggregate a name. */
    private static final QueryFault SEPARATOR = new QueryFault(
            0,
            "the separator of a GROUP_CONCAT has a percent sign in it, which Jena cannot read; put another sign there, and"
                    + " REPLACE it in what comes out");

    private static final Pattern UNEXPECTED = Pattern.compile("Encountered:?\\s+(?:\"\\s?)?(.+?)\\s+at line \\d+");
    private static final Pattern LEXICAL =
            Pattern.compile("Lexical error at line (\\d+), column (\\d+).*after (?:prefix|:) ?\"(.*)\"");
    private static final Pattern PREFIX = Pattern.compile("Unresolved prefixed name: (\\S+)");
    private static final Pattern POSITION = Pattern.compile("^Line \\d+, column \\d+: ");

    /** What is wrong with a query at which Jena 5.6 fails in its own words, for it takes a text of the query for a format. */
    public static final String MAKES_NO_LANGUAGE =
            "the query makes a text in a language that is none, such as STRLANG('a', 'b c')";

    /** What a parser's exception says. */
    public static QueryFault of(QueryException failure) {
        QueryFault fault = failure.getCause() instanceof IllegalFormatException ? SEPARATOR : whole(failure);
        return new QueryFault(fault.line, Excerpt.of(fault.sentence));
    }

    private static QueryFault whole(QueryException failure) {
        String message = failure.getMessage() == null ? "no message" : failure.getMessage();
        Matcher lexical = LEXICAL.matcher(message);
        if (lexical.find()) {
            String near = lexical.group(3).isEmpty() ? "this character" : "“" + lexical.group(3) + "”";
            return new QueryFault(
                    Long.parseLong(lexical.group(1)),
                    "not SPARQL at column " + lexical.group(2) + ": cannot make sense of " + near);
        }
        if (!(failure instanceof QueryParseException at)) {
            return new QueryFault(0, "not SPARQL: " + firstLine(message));
        }
        Matcher prefix = PREFIX.matcher(message);
        if (prefix.find()) {
            String name = prefix.group(1);
            String called = name.substring(0, name.indexOf(':') + 1);
            return new QueryFault(
                    at.getLine(),
                    "the prefix “" + called + "” of " + name + " is not declared; add PREFIX " + called + " <…>");
        }
        Matcher unexpected = UNEXPECTED.matcher(message);
        if (unexpected.find()) {
            // At the very beginning the parser tells neither line nor column.
            return new QueryFault(
                    Math.max(1, at.getLine()),
                    "not SPARQL at column " + Math.max(1, at.getColumn()) + ": did not expect " + quoted(unexpected));
        }
        return new QueryFault(
                at.getLine(),
                "not SPARQL: " + POSITION.matcher(firstLine(message)).replaceFirst(""));
    }

    /** The parser says {@code " "}" "} ""} for a brace: a token's kind, then the token itself. */
    private static String quoted(Matcher unexpected) {
        String token = unexpected
                .group(1)
                .replaceAll("^.*\" \"", "")
                .replaceAll("^<\\w+> \"", "")
                .replaceAll("[\"\\s]+$", "")
                .replaceAll("^\"", "");
        return token.startsWith("<EOF>") ? "the end of the query" : "“" + token + "”";
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
