package org.whence.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.model.Terms;
import org.whence.model.UserMessageException;

/** The suffix of a variable says how its value is read. */
class ParameterTypeTest {

    private static final PrefixMapping PREFIXES =
            PrefixMapping.Factory.create().setNsPrefix("xsd", Terms.XSD).setNsPrefix("ex", "http://example.org/");

    @ParameterizedTest
    @CsvSource({
        "integer, 3, integer",
        "integer, ' 3 ', integer",
        "date, 1703-12-31, date",
        "number, 0.5, decimal",
        "boolean, true, boolean",
        "gYear, 1703, gYear",
        "xsd_date, 1703-12-31, date",
        "literal, some text, string",
        "'', some text, string"
    })
    void valueOfTheTypeIsTaken(String suffix, String text, String datatype) {
        Node literal = type(suffix).literal("p", text);
        assertThat(literal.getLiteralDatatypeURI()).isEqualTo(Terms.XSD + datatype);
        assertThat(literal.getLiteralLexicalForm()).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "integer, three, 'a whole number, such as 3'",
        "integer, 3.5, 'a whole number, such as 3'",
        "date, 1703, 'a date, such as 1703-12-31'",
        "date, 1703-13-31, 'a date, such as 1703-12-31'",
        "boolean, maybe, true or false"
    })
    void valueOfAnotherTypeIsRefusedInOneSentence(String suffix, String text, String wanted) {
        assertThatThrownBy(() -> type(suffix).literal("most", text))
                .isInstanceOf(UserMessageException.class)
                .hasMessage("--most takes " + wanted + ", and “" + text + "” is none.");
    }

    @Test
    void suffixOfTwoLettersIsALanguage() {
        Node literal = type("en").literal("p", "mill");
        assertThat(literal.getLiteralLanguage()).isEqualTo("en");
        assertThat(type("en").describe()).isEqualTo("a text in the language English");
    }

    @Test
    void datatypeOfAnotherVocabularyIsNamedByPrefix() {
        assertThat(type("ex_size").literal("p", "large").getLiteralDatatypeURI())
                .isEqualTo("http://example.org/size");
    }

    @Test
    void unknownSuffixIsNoType() {
        assertThat(ParameterType.of("integre", PREFIXES)).isEmpty();
        assertThat(ParameterType.of("none_date", PREFIXES)).isEmpty();
    }

    private static ParameterType type(String suffix) {
        return ParameterType.of(suffix, PREFIXES).orElseThrow();
    }
}
