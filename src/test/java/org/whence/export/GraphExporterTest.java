package org.whence.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whence.model.UserMessageException;

class GraphExporterTest {
    private static final List<Quad> LANTERN = Graphs.lantern();

    /** What the invented account does not have: blank nodes of every shape, and literals that a writer may spoil. */
    private static final List<Quad> AWKWARD = awkward("""
            @prefix : <https://example.org/a#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            [] a owl:AllDisjointClasses ; owl:members ( :a :b [ owl:unionOf ( :c :d ) ] ) .
            :e owl:unionOf () ; :p [] , [] , [ :q [ :q 1 ] ] .
            :x :q "line\\nline\\r\\ttab \\"quoted\\" \\\\ é 𝒳"@en-GB , "01"^^xsd:integer , 5 , -7 , 12345678901234567890 ,
                5.0 , 05.10 , 5e0 , 1E9 , true , "1"^^xsd:boolean , "x"^^:type , "2026-11-23"^^xsd:date , "" , "''" ,
                "colour"@en , "colour" , "INF"^^xsd:double  , "<&>" , " spaced " .
            <https://example.org/a/b.c/d-e> :q <https://example.org/%C3%A9> , <https://example.org/é> , <mailto:a@b.c> .
            <https://example.org/a#dot.> :q <https://example.org/a#> .
            """);

    private static List<Quad> awkward(String turtle) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(turtle, org.apache.jena.riot.Lang.TURTLE).parse(dataset.getGraph(Graphs.LANTERN_GRAPH));
        return dataset.stream().toList();
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void bothLibrariesReadTheVerySameGraphBack(GraphFormat format) {
        for (List<Quad> quads : List.of(LANTERN, AWKWARD)) {
            DatasetGraph expected = Graphs.dataset(quads, format.keepsGraphs());
            byte[] document = Graphs.written(quads, format);
            assertThat(IsoMatcher.isomorphic(expected, Graphs.readByJena(document, format)))
                    .as("Jena reads %s", format)
                    .isTrue();
            assertThat(IsoMatcher.isomorphic(expected, Graphs.readByRio(document, format)))
                    .as("Rio reads %s", format)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void theOrderInWhichStatementsArriveMakesNoDifference(GraphFormat format) {
        List<Quad> all = new ArrayList<>(LANTERN);
        all.addAll(AWKWARD);
        byte[] first = Graphs.written(all, format);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertThat(Graphs.written(all, format)).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void oneChangedClaimChangesFewLines(GraphFormat format) {
        Quad old = new Quad(
                Graphs.LANTERN_GRAPH,
                SSE.parseTriple("(<https://w3id.org/whence/id/lantern/claim/p06-c02>"
                        + " <https://w3id.org/whence/ontology#relation> <https://w3id.org/whence/ontology#caused>)"));
        Quad changed = new Quad(
                Graphs.LANTERN_GRAPH,
                old.getSubject(),
                old.getPredicate(),
                NodeFactory.createURI("https://w3id.org/whence/ontology#compelled"));
        List<Quad> after = new ArrayList<>(LANTERN);
        assertThat(after.remove(old)).isTrue();
        after.add(0, changed);
        List<String> before = Graphs.text(LANTERN, format).lines().toList();
        List<String> now = new ArrayList<>(Graphs.text(after, format).lines().toList());
        assertThat(now).hasSameSizeAs(before);
        assertThat(Stream.iterate(0, i -> i + 1).limit(now.size()).filter(i -> !now.get(i)
                        .equals(before.get(i))))
                .hasSize(1);
    }

    @Test
    void turtleIsReadable() {
        String turtle = Graphs.text(LANTERN, GraphFormat.TURTLE);
        assertThat(turtle)
                .contains("@prefix factor: <https://w3id.org/whence/id/lantern/factor/> .\n")
                .contains("@prefix claim: <https://w3id.org/whence/id/lantern/claim/> .\n")
                .contains("@prefix passage: <https://w3id.org/whence/id/lantern/passage/> .\n")
                .contains("""

                        claim:p06-c02 a wh:CausalClaim;
                          wh:cause factor:herring-failure;
                          wh:certainty wh:certainty-unspecified;
                          wh:claimText "The failure of the herring brought the harbour dues down."@en;
                          wh:claimedBy actor:chronicler;
                          wh:effect factor:collapse-of-dues;
                          wh:explicitness wh:stated;
                          wh:modality wh:actual;
                          wh:relation wh:caused;
                          wh:stance wh:asserts;
                          wh:statedIn passage:p06-s01 .
                        """);
    }

    @Test
    void everyPrefixInTurtleIsUsed() {
        String turtle = Graphs.text(LANTERN, GraphFormat.TURTLE);
        List<String> prefixes = turtle.lines()
                .filter(line -> line.startsWith("@prefix "))
                .map(line -> line.substring("@prefix ".length(), line.indexOf(':') + 1))
                .toList();
        assertThat(prefixes).hasSizeGreaterThan(10).isSorted();
        String body = turtle.substring(turtle.indexOf("\n\n")).replaceAll(";|,", " ");
        assertThat(prefixes).filteredOn(prefix -> !prefix.equals("rdf:")).allSatisfy(prefix -> assertThat(body)
                .containsPattern("[\\s^]" + prefix));
    }

    @Test
    void numbersInNamesAreSortedAsNumbers() {
        List<Quad> quads = Stream.of("p10", "p9", "p2")
                .map(name -> SSE.parseQuad(
                        "(<https://example.org/g> <https://example.org/" + name + "> <https://example.org/p> 'o')"))
                .toList();
        assertThat(Graphs.text(quads, GraphFormat.NTRIPLES).lines().map(line -> line.substring(21, line.indexOf('>'))))
                .containsExactly("p2", "p9", "p10");
        assertThat(Graphs.text(quads, GraphFormat.JSONLD)
                        .lines()
                        .filter(line -> line.contains("\"id\": \"https://example.org/p")))
                .hasSize(3)
                .isSortedAccordingTo(NaturalOrder.INSTANCE);
    }

    @Test
    void aBlankNodeSharedByTwoGraphsStaysOne() {
        DatasetGraph shared = DatasetGraphFactory.create();
        RDFParser.fromString("""
                        @prefix : <https://example.org/> .
                        :g { :a :p _:x }
                        :h { _:x :q 1 }
                        """, org.apache.jena.riot.Lang.TRIG).parse(shared);
        List<Quad> quads = shared.stream().toList();
        for (GraphFormat format : List.of(GraphFormat.TRIG, GraphFormat.NQUADS, GraphFormat.JSONLD)) {
            assertThat(IsoMatcher.isomorphic(shared, Graphs.readByJena(Graphs.written(quads, format), format)))
                    .as("%s", format)
                    .isTrue();
        }
    }

    @Test
    void jsonLdHasShortNamesAndFetchesNothing() {
        String json = Graphs.text(LANTERN, GraphFormat.JSONLD);
        assertThat(json)
                .startsWith("{\n    \"@context\": {")
                .contains("\"id\": \"whence:lantern/claim/p06-c02\"", "\"type\": \"CausalClaim\"")
                .contains("\"relation\": \"caused\"", "\"paragraph\": 6,")
                .endsWith("}\n");
    }

    @Test
    void whatXmlCannotHoldIsRefusedWithASentence() {
        List<Quad> quads = List.of(new Quad(
                Graphs.LANTERN_GRAPH,
                NodeFactory.createURI("https://example.org/s"),
                NodeFactory.createURI("https://example.org/p"),
                NodeFactory.createLiteralString("a bell \u0007")));
        assertThatThrownBy(() -> Graphs.written(quads, GraphFormat.RDFXML))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("<https://example.org/s>")
                .hasMessageContaining("rdfxml");
        for (GraphFormat format : GraphFormat.values()) {
            if (format != GraphFormat.RDFXML) {
                assertThat(IsoMatcher.isomorphic(
                                Graphs.dataset(quads, format.keepsGraphs()),
                                Graphs.readByJena(Graphs.written(quads, format), format)))
                        .as("%s", format)
                        .isTrue();
            }
        }
    }

    @Test
    void aPropertyThatXmlCannotNameIsRefusedWithASentence() {
        List<Quad> quads = List.of(SSE.parseQuad("(<urn:g> <https://example.org/s> <https://example.org/1> 'o')"));
        assertThatThrownBy(() -> Graphs.written(quads, GraphFormat.RDFXML))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("https://example.org/1");
    }

    @Test
    void nothingIsStillADocument() {
        for (GraphFormat format : GraphFormat.values()) {
            byte[] document = Graphs.written(List.of(), format);
            assertThat(Graphs.readByJena(document, format).isEmpty())
                    .as(new String(document, StandardCharsets.UTF_8))
                    .isTrue();
        }
    }
}
