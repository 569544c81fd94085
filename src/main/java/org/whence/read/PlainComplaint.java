package org.whence.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parser's complaint in plain English, where we know it, and what to do. Owns no file and no line.
 *
 * @param wrong what is wrong; the parser's own words where we know no better
 * @param todo what to do
 */
record PlainComplaint(String wrong, String todo) {
    private static final String BEFORE = "look at this line and at the end of the one before it";

    /** The first that is found in what the parser says counts; {@code $1} is what its first bracket held. */
    private static final List<Known> KNOWN = List.of(
            new Known(
                    "Namespace prefix '(.*)' used but not defined|prefix \"(.*)\" for element .* is not bound",
                    "the prefix $1: is not declared",
                    "declare it at the top of the file, or correct its spelling"),
            new Known(
                    "Default namespace used but not defined",
                    "a name begins with : but the prefix : is not declared",
                    "declare it at the top of the file, or correct the name"),
            new Known(
                    "(?i)no base uri|relative|Not a valid \\(absolute\\) IRI|Non well-formed",
                    "an IRI is relative, and the file names no base",
                    "write the IRI in full"),
            new Known(
                    "nested too deep",
                    "more than " + Limits.NESTING + " things stand one in another",
                    "give some of them a name of their own"),
            new Known("DOCTYPE", "it has a DOCTYPE, which is refused", "take it out, and write the IRIs in full"),
            new Known(
                    "refuses to fetch (.*)",
                    "it names the context $1 on the web, and nothing is fetched",
                    "write the context into the file"),
            new Known(
                    "Object for statement missing|^'' is not a valid value for datatype .*#integer",
                    "a property has nothing after it",
                    "write what it points to, or take it out"),
            new Known(
                    "'(.*)' is not a valid value for datatype .*#(.*)",
                    "\"$1\" is no xsd:$2",
                    "correct the value, or the datatype after ^^"),
            new Known(
                    "could not be verified, with datatype (.*)",
                    "the datatype <$1> is not known",
                    "use a datatype of XML Schema, or <http://id.loc.gov/datatypes/edtf/EDTF> for dates"),
            new Known(
                    "could not be verified, with language (.*)",
                    "\"$1\" is no language tag",
                    "write a language as in @en or @ru"),
            new Known(
                    "new line in literal",
                    "a text in quotes does not end on its line",
                    "close the quote, or put three quotes on either side of a text of several lines"),
            new Known(
                    "(?i)unexpected end of file|unexpected end-of-input|invalid token=EOF",
                    "the file ends in the middle of a statement",
                    "look for a missing full stop, quote or bracket"),
            new Known("Premature end of file", "the file ends before it has said anything", "write what is missing"),
            new Known(
                    "found '([“”‘’„])'",
                    "$1 is a printer's quote, which the format does not know",
                    "write a straight quote"),
            new Known(
                    "found:\\W*$",
                    "the line ends in the middle of a statement",
                    "complete it, with a full stop at its end"),
            new Known("Expected '\\.', found '(.*)'", "expected ; or . but found '$1'", BEFORE),
            new Known(
                    "Expected ':', found '\\s'",
                    "a word without a prefix stands where a name must be",
                    "look whether the statement before it ends with a full stop; else give the word a prefix, or put # before"
                            + " a remark"),
            new Known("Expected '(.*)', found '(.*)'", "expected $1 but found '$2'", BEFORE),
            new Known("Expected an RDF value here, found '(.*)'", "expected an IRI or a value but found '$1'", BEFORE),
            new Known(
                    "unencoded space", "an IRI has a space in it", "write %20 for the space, or look for a missing >"),
            new Known(
                    "Illegal predicate value: (.*)",
                    "$1 stands where a property must be",
                    "write a property there, or look for a missing ; or , before it"),
            new Known(
                    "Illegal subject value: (.*)",
                    "$1 stands where a statement must begin",
                    "begin with what the statement is about"));

    /** In our words where we know them. */
    static PlainComplaint of(String said, RdfFormat format) {
        return KNOWN.stream()
                .map(known -> known.in(said))
                .flatMap(List::stream)
                .findFirst()
                .orElseGet(() -> new PlainComplaint(said, general(format)));
    }

    private static String general(RdfFormat format) {
        return switch (format) {
            case TURTLE, TRIG -> BEFORE;
            case N_TRIPLES, N_QUADS -> "correct this line, which must be one statement with a full stop";
            default -> "correct the file at this place";
        };
    }

    private record Known(Pattern says, String wrong, String todo) {
        Known(String says, String wrong, String todo) {
            this(Pattern.compile(says), wrong, todo);
        }

        List<PlainComplaint> in(String said) {
            Matcher found = says.matcher(said);
            return found.find() ? List.of(new PlainComplaint(filled(found), todo)) : List.of();
        }

        private String filled(Matcher found) {
            String text = wrong;
            for (int i = 1; i <= found.groupCount(); i++) {
                text = found.group(i) == null ? text : text.replace("$" + i, found.group(i));
            }
            return text;
        }
    }
}
