package org.whence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.model.Terms;
import org.whence.term.TermBytes;

class TermDictionaryTest {
    @TempDir
    Path temp;

    @Test
    void differentTermsHaveDifferentNumbersInOrderOfArrivalAndKeepTheirBytes() throws IOException {
        try (TermDictionary terms = new TermDictionary(temp.resolve("terms"))) {
            for (int i = 0; i < 50_000; i++) {
                assertThat(terms.number(iri(i))).isEqualTo(i);
            }
            for (int i = 0; i < 50_000; i += 77) {
                assertThat(terms.number(iri(i))).isEqualTo(i);
            }
            terms.flush();
            assertThat(terms.size()).isEqualTo(50_000);
            assertThat(terms.bytes(0)).isEqualTo(iri(0));
            assertThat(terms.bytes(49_999)).isEqualTo(iri(49_999));
            List<String> read = new ArrayList<>();
            terms.read(
                    (number, bytes, from, to) -> read.add(new String(bytes, from, to - from, StandardCharsets.UTF_8)));
            assertThat(read).hasSize(50_000);
            assertThat(read.get(33_333)).isEqualTo(new String(iri(33_333), StandardCharsets.UTF_8));
        }
    }

    @Test
    void valuesThatTdbKeepsInTheNumberAreNumberedApartAndAliasesMeet() throws IOException {
        try (TermDictionary terms = new TermDictionary(temp.resolve("terms"))) {
            int five = terms.number(TermBytes.ofLiteral("5", Terms.XSD + "integer"));
            int date = terms.number(TermBytes.ofLiteral("1917-11-07", Terms.XSD + "date"));
            assertThat(five).isEqualTo(-1);
            assertThat(date).isEqualTo(-2);
            assertThat(terms.number(TermBytes.ofLiteral("+05", Terms.XSD + "integer")))
                    .isEqualTo(five);
            int text = terms.number(TermBytes.ofText("colour", "en-GB"));
            assertThat(terms.number(TermBytes.ofText("colour", "en-gb")))
                    .isEqualTo(text)
                    .isZero();
            assertThat(terms.number(TermBytes.ofText("colour", "en"))).isEqualTo(1);
            terms.flush();
            assertThat(terms.node(five).getLiteralLexicalForm()).isEqualTo("5");
            assertThat(terms.node(text)).isEqualTo(NodeFactory.createLiteralLang("colour", "en-GB"));
        }
    }

    @Test
    void aTermLongerThanTheBufferIsReadWhole() throws IOException {
        byte[] tall = TermBytes.ofLiteral("x".repeat(1 << 20), Terms.XSD + "string");
        try (TermDictionary terms = new TermDictionary(temp.resolve("terms"))) {
            terms.number(iri(1));
            terms.number(tall);
            terms.number(iri(2));
            terms.flush();
            List<Integer> lengths = new ArrayList<>();
            terms.read((number, bytes, from, to) -> lengths.add(to - from));
            assertThat(lengths).containsExactly(iri(1).length, tall.length, iri(2).length);
            assertThat(terms.bytes(1)).isEqualTo(tall);
        }
    }

    private static byte[] iri(int number) {
        return TermBytes.ofIri("http://example.org/thing/" + number);
    }
}
