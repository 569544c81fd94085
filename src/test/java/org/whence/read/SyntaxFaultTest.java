package org.whence.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;

class SyntaxFaultTest {
    private static final String PREFIXES =
            "@prefix wh: <https://w3id.org/whence/ontology#> .\n@prefix c: <https://example.org/> .\n";

    @TempDir
    private Path folder;

    /** Body after two lines of prefixes, with | for a line break; line; what the sentence says. */
    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '¶', textBlock = """
            c:a wh:cause c:b|c:c wh:effect c:d .        § 4 § expected ; or . but found 'c'; look at this line and at the end of the one before it
            c:a wh:cause c:b c:d .                      § 3 § expected ; or . but found 'c'; look at this line
            c:a wh:hedge "perhaps ;|wh:cause c:b .      § 3 § a text in quotes does not end on its line; close the quote
            c:a wh:hedge “perhaps” .                    § 3 § “ is a printer's quote, which the format does not know; write a straight quote
            c:a foo:cause c:b .                         § 3 § the prefix foo: is not declared; declare it at the top of the file
            c:a :cause c:b .                            § 3 § begins with : but the prefix : is not declared
            c:a wh:cause <b> .                          § 3 § an IRI is relative, and the file names no base; write the IRI in full
            c:a wh:cause <http://a b> .                 § 3 § an IRI has a space in it
            c:a wh:cause <<c:a c:b c:c>> .              § 3 § an IRI has a space in it
            c:a wh:number "x"^^<http://www.w3.org/2001/XMLSchema#integer> . § 3 § "x" is no xsd:integer; correct the value
            c:a wh:number 1^^<https://example.org/dt> . § 3 § expected ; or . but found '^'
            c:a wh:number "1"^^<https://example.org/dt> . § 3 § the datatype <https://example.org/dt> is not known
            c:a wh:hedge "x"@en-waytoolongtag .         § 3 § "en-waytoolongtag" is no language tag
            c:a wh:cause c:b ;||c:b a wh:Claim .        § 5 § a word without a prefix stands where a name must be; look whether
            A remark without its sign                   § 3 § a word without a prefix stands where a name must be
            c:a wh:cause c:b ,|                         § 4 § the file ends in the middle of a statement
            c:a wh:cause .                              § 3 § a property has nothing after it
            c:a wh:cause c:b ;| c:d ; .                 § 4 § expected an IRI or a value but found ';'
            c:a "text" c:b .                            § 3 § "text" stands where a property must be
            "text" wh:cause c:b .                       § 3 § "text" stands where a statement must begin
            """)
    void faultInTurtleIsToldWithItsLineAndWhatToDo(String body, long line, String says) throws IOException {
        assertThat(messageOf("claims.ttl", PREFIXES + body.replace('|', '\n')))
                .startsWith(folder.resolve("claims.ttl") + ":" + line + ": not valid Turtle: ")
                .contains(says)
                .endsWith(".")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '¶', textBlock = """
            a.nt       § <http://a> <http://b> "x" .|<http://a> <http://b> "x"        § a.nt:2: not valid N-Triples: the file ends
            b.nt       § <http://a> <http://b> <c> .                                 § b.nt:1: not valid N-Triples: an IRI is relative
            a.nq       § <http://a> <http://b> .                                     § a.nq:1: not valid N-Quads: the line ends in the middle of a statement; complete it
            a.trig     § <http://g> { <http://a> <http://b> "x" . |                   § a.trig:2: not valid TriG: the file ends
            a.rdf      § <a>|</b>                                                    § a.rdf:2: not valid RDF/XML: The element type
            a.jsonld   § { "@id": "http://a", "http://b": "x"                        § a.jsonld: not valid JSON-LD: the file ends
            b.jsonld   § { "@id": "a", "http://b": "x" }                             § b.jsonld: not valid JSON-LD: an IRI is relative
            a.rj       § {"http://a":{"http://b":[{"value":"x","type":"literal"}]}   § a.rj:1: not valid RDF/JSON: the file ends
            a.ttl.gz   § not packed                                                  § a.ttl.gz: it cannot be read (Not in GZIP format).
            a.n3       § x                                                           § a.n3: its ending names no RDF format; the endings read are .ttl, .trig,
            """)
    void faultInAnyFormatIsToldWithWhereItStands(String name, String body, String says) throws IOException {
        assertThat(messageOf(name, body.replace('|', '\n'))).contains(says).doesNotContain("\n");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Path file = folder.resolve("latin.ttl");
        Files.write(file, new byte[] {'<', 'a', ':', (byte) 0xe9, '>'});
        assertThat(messageOf(file)).endsWith("latin.ttl: it is not in UTF-8; save it again with that encoding.");
    }

    @Test
    void aFileThatDoesNotExistIsSaidNotTo() {
        assertThat(messageOf(folder.resolve("none.ttl"))).endsWith("none.ttl: there is no such file.");
    }

    private String messageOf(String name, String body) throws IOException {
        return messageOf(Files.writeString(folder.resolve(name), body));
    }

    private static String messageOf(Path file) {
        UserMessageException thrown =
                catchThrowableOfType(UserMessageException.class, () -> new RdfFileReader().read(file));
        assertThat(thrown).as("the fault in %s", file).isNotNull();
        assertThat(thrown.exitCode()).isEqualTo(ExitCode.COULD_NOT_READ);
        return thrown.getMessage();
    }
}
