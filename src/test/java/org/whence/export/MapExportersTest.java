package org.whence.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.whence.draw.ArrowRelation;
import org.whence.draw.CausalMap;
import org.whence.draw.FactorKind;
import org.whence.draw.MapArrow;
import org.whence.draw.MapFactor;
import org.whence.draw.SampleMaps;
import org.xml.sax.InputSource;

class MapExportersTest {
    private static final String NASTY = "end\"] ; x --> y \\N\n</b><script> # & `";

    private final CausalMap lantern = SampleMaps.lantern();
    private final CausalMap nasty = CausalMap.titled(NASTY)
            .factor(MapFactor.of("a" + NASTY, NASTY, FactorKind.EVENT)
                    .withDetail(NASTY)
                    .linkedTo("javascript:alert(1)"))
            .factor(MapFactor.of("b", "B", FactorKind.POLICY))
            .arrow(MapArrow.of("1" + NASTY, "a" + NASTY, "b", ArrowRelation.CAUSED)
                    .withClaim(NASTY, NASTY, NASTY))
            .build();

    @Test
    void dotHasEveryFactorAndEveryArrow() {
        List<String> lines = DotMapExporter.write(lantern).lines().toList();
        assertThat(lines)
                .startsWith("digraph {")
                .endsWith("}")
                .contains("  \"herring\" [label=\"the failure of the herring\\nabsence \u00B7 winter 1703\", "
                        + "style=\"rounded,dashed\", URL=\"/doc/lantern/factor/failure-of-herring\"]")
                .contains("  \"storms\" -> \"joint c3\" [dir=none, penwidth=1.8]");
        assertThat(lines.stream().filter(line -> line.contains(" -> "))).hasSize(9);
        assertThat(lines)
                .anyMatch(
                        line -> line.startsWith(
                                "  \"tax\" -> \"dark\" [label=\"\u2212\u00A0weakened (denied)\", arrowhead=tee, style=dashed, tooltip="));
    }

    @Test
    void dotStringsAreClosedWhateverTheySay() {
        String dot = DotMapExporter.write(nasty);
        assertThat(dot)
                .contains("[label=\"end\\\"] ; x --> y \\\\N </b><script> # & `\\nevent")
                .doesNotContain("javascript");
        assertThat(dot.lines()).hasSize(8);
        assertThat(dot.lines())
                .allMatch(line -> line.replace("\\\\", "")
                                        .replace("\\\"", "")
                                        .chars()
                                        .filter(c -> c == '"')
                                        .count()
                                % 2
                        == 0);
    }

    @Test
    void mermaidHasEveryFactorAndEveryArrow() {
        List<String> lines = MermaidMapExporter.write(lantern).lines().toList();
        assertThat(lines)
                .startsWith("---", "title: \"Why the Lamp Guild failed\"", "---", "flowchart TD")
                .contains("  n1(\"the failure of the herring<br/>absence \u00B7 winter 1703\"):::absence")
                .contains("  n3{{\"the halving of the oil ration<br/>decision\"}}")
                .contains("  n1 -->|\"caused\"| n2")
                .contains("  n2 ==>|\"compelled\"| n3")
                .contains("  j3(( ))")
                .contains("  n3 --- j3", "  n4 --- j3", "  j3 -->|\"caused\"| n5")
                .contains("  n7 --x|\"\u2212\u00A0weakened (denied)\"| n5")
                .contains("  class n5 emphasised");
    }

    @Test
    void mermaidTextCannotEndItsString() {
        String chart = MermaidMapExporter.write(nasty);
        assertThat(chart)
                .contains("  n1(\"end#34;#93; #59; x --#62; y #92;N #60;/b#62;#60;script#62; #35; #38; #96;<br/>event")
                .contains("title: \"end\\\"] ; x --> y \\\\N </b><script> # & `\"");
        assertThat(chart.lines().skip(3)).noneMatch(line -> line.contains("<script>"));
        assertThat(chart.lines()).hasSize(10);
    }

    @Test
    void mermaidStylesTheLinksThatItMeans() {
        String chart = MermaidMapExporter.write(SampleMaps.chain());
        // Links, from 0: c1, c2, c2b (motivated), two tails, c3, c4 (enabled).
        assertThat(chart).contains("linkStyle 2 stroke-dasharray", "linkStyle 6 stroke-dasharray");
        assertThat(chart.lines().filter(line -> line.contains("linkStyle"))).hasSize(2);
    }

    @Test
    void graphMlHoldsEverythingTheMapKnows() throws Exception {
        Document graph = parsed(GraphMlMapExporter.write(lantern));
        assertThat(elements(graph, "node"))
                .extracting(node -> node.getAttribute("id"))
                .containsExactly("herring", "dues", "ration", "storms", "dark", "trade", "tax", "hope", "joint c3");
        Element first = elements(graph, "edge").get(0);
        assertThat(first.getAttribute("source")).isEqualTo("herring");
        assertThat(first.getAttribute("target")).isEqualTo("dues");
        assertThat(data(first, "edge-relation")).isEqualTo(ArrowRelation.CAUSED.iri());
        assertThat(data(first, "edge-claim")).isEqualTo("The failure of the herring brought the harbour dues down.");
        assertThat(data(first, "edge-voice")).isEqualTo("the chronicler");
        assertThat(data(first, "edge-place")).isEqualTo("\u00B6 3");
        assertThat(data(first, "edge-grade")).isEqualTo("one paragraph");
        assertThat(data(first, "edge-link")).isEqualTo("/doc/lantern/claim/c1");
        assertThat(data(first, "edge-denied")).isNull();
        assertThat(elements(graph, "edge")).hasSize(9).anySatisfy(edge -> assertThat(data(edge, "edge-denied"))
                .isEqualTo("true"));
    }

    @Test
    void graphMlDeclaresEveryKeyThatItUses() throws Exception {
        for (CausalMap map : List.of(lantern, nasty)) {
            Document graph = parsed(GraphMlMapExporter.write(map));
            List<String> declared = elements(graph, "key").stream()
                    .map(key -> key.getAttribute("id"))
                    .toList();
            assertThat(elements(graph, "data"))
                    .isNotEmpty()
                    .allMatch(data -> declared.contains(data.getAttribute("key")))
                    .allMatch(data ->
                            data.getAttribute("key").startsWith(((Element) data.getParentNode()).getTagName() + "-"));
        }
    }

    @Test
    void graphMlTakesAnyText() throws Exception {
        Document graph = parsed(GraphMlMapExporter.write(nasty));
        assertThat(data(elements(graph, "node").get(0), "node-label")).isEqualTo(NASTY);
        assertThat(data(elements(graph, "node").get(0), "node-link")).isNull();
    }

    @Test
    void sameMapGivesTheSameBytes() {
        assertThat(DotMapExporter.write(SampleMaps.lantern())).isEqualTo(DotMapExporter.write(lantern));
        assertThat(MermaidMapExporter.write(SampleMaps.lantern())).isEqualTo(MermaidMapExporter.write(lantern));
        assertThat(GraphMlMapExporter.write(SampleMaps.lantern())).isEqualTo(GraphMlMapExporter.write(lantern));
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Document graph, String tag) {
        NodeList nodes = graph.getElementsByTagName(tag);
        return new ArrayList<>(IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList());
    }

    private static String data(Element owner, String key) {
        NodeList data = owner.getElementsByTagName("data");
        return IntStream.range(0, data.getLength())
                .mapToObj(i -> (Element) data.item(i))
                .filter(element -> element.getAttribute("key").equals(key))
                .map(Element::getTextContent)
                .findFirst()
                .orElse(null);
    }
}
