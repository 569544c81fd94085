package org.whence.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.model.Location;
import org.whence.term.JenaToRio;
import org.whence.term.LocatedGraph;

class RdfFileReaderTest {
    private static final Path LANTERN = Path.of("src/test/resources/accounts/lantern");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void everyFormatGivesTheSameGraph(RdfFormat format) throws IOException {
        Graph claims = read(LANTERN.resolve("claims.ttl")).graph();
        for (String ending : format.endings()) {
            for (String name : new String[] {"claims." + ending, "claims." + ending + ".gz"}) {
                Graph again = read(write(claims, format, name)).graph();
                assertThat(again.isIsomorphicWith(claims)).as(name).isTrue();
            }
        }
    }

    @Test
    void statementsOfTurtleStandOnTheLineOfTheirObject() throws IOException {
        assertLines(
                "a.ttl",
                """
                @prefix : <urn:> .

                :s
                    :p :o1 ,
                        :o2 ;
                    :q \"""a text

                of three lines\""" ;
                    :r [ :in
                            :blank ] .
                :t :p
                    :o3 .
                """,
                Map.of("o1", 4L, "o2", 5L, "a text\n\nof three lines", 6L, "blank", 10L, "o3", 12L),
                Map.of("s", 3L, "t", 11L));
    }

    @Test
    void statementsOfTriGStandOnTheLineOfTheirObject() throws IOException {
        assertLines(
                "a.trig",
                "@prefix : <urn:> .\n:g {\n :s\n  :p :o1 ;\n  :q :o2 .\n}\n:t :p :o3 .\n",
                Map.of("o1", 4L, "o2", 5L, "o3", 7L),
                Map.of("s", 3L, "t", 7L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.nt", "a.nq"})
    void statementsOfLinesStandOnThem(String name) throws IOException {
        assertLines(
                name,
                "# talk\n<urn:s> <urn:p> <urn:o1> .\n\n<urn:t> <urn:p> <urn:o2> .\n",
                Map.of("o1", 2L, "o2", 4L),
                Map.of("s", 2L, "t", 4L));
    }

    @Test
    void statementsOfXmlStandOnTheLineOfTheirElement() throws IOException {
        assertLines("a.rdf", """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="urn:">
                  <rdf:Description rdf:about="urn:s">
                    <p rdf:resource="urn:o1"/>
                    <p rdf:resource="urn:o2"/>
                  </rdf:Description>
                </rdf:RDF>
                """, Map.of("o1", 3L, "o2", 4L), Map.of());
    }

    @Test
    void statementsOfOtherFormatsStandInTheirFile() throws IOException {
        assertLines(
                "a.jsonld",
                "{\"@id\": \"urn:s\",\n \"urn:p\": {\"@id\": \"urn:o\"}}",
                Map.of("o", 0L),
                Map.of("s", 0L));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        Path file = Files.writeString(folder.resolve("bom.ttl"), "\uFEFF<urn:s> <urn:p> 'é' .");
        assertThat(read(file).graph().size()).isEqualTo(1);
    }

    @Test
    void aRelativeIriIsReadWhereTheFileNamesItsBase() throws IOException {
        Path file = Files.writeString(folder.resolve("base.ttl"), "@base <http://example.org/> .\n<s> <p> <o> .");
        assertThat(read(file).graph().contains(NodeFactory.createURI("http://example.org/s"), null, null))
                .isTrue();
    }

    private void assertLines(String name, String body, Map<String, Long> objects, Map<String, Long> subjects)
            throws IOException {
        Path file = Files.writeString(folder.resolve(name), body);
        LocatedGraph located = read(file);
        Map<String, Long> foundObjects = new TreeMap<>();
        Map<String, Long> foundSubjects = new TreeMap<>();
        located.graph().find().forEachRemaining(triple -> {
            assertThat(located.locations().of(triple).orElseThrow().file()).isEqualTo(Location.shown(file));
            foundObjects.put(
                    name(triple), located.locations().of(triple).orElseThrow().line());
            foundSubjects.put(
                    triple.getSubject().toString().replace("urn:", ""),
                    located.locations()
                            .ofSubject(triple.getSubject())
                            .orElseThrow()
                            .line());
        });
        assertThat(foundObjects).containsAllEntriesOf(objects);
        assertThat(foundSubjects).containsAllEntriesOf(subjects);
    }

    private static String name(Triple triple) {
        return triple.getObject().isLiteral()
                ? triple.getObject().getLiteralLexicalForm()
                : triple.getObject().toString().replace("urn:", "");
    }

    private static LocatedGraph read(Path file) {
        return new RdfFileReader().read(file);
    }

    private Path write(Graph graph, RdfFormat format, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream plain = Files.newOutputStream(file);
                OutputStream out = RdfFormat.isPacked(name) ? new GZIPOutputStream(plain) : plain) {
            RDFWriter writer = Rio.createWriter(format.rio(), out);
            writer.startRDF();
            graph.find().forEachRemaining(triple -> writer.handleStatement(JenaToRio.statement(triple)));
            writer.endRDF();
        }
        return file;
    }
}
