package org.whence.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgMapTest {
    private static final Path EXPECTED = Path.of("src/test/resources/draw/lantern.svg");
    private static final String NASTY = "</title><script>alert(1)</script> & \"x\" 'y' ]]> \u0001\uD800 &amp;";

    private final PlacedMap lantern = MapLayout.of(SampleMaps.lantern(), MapDirection.DOWN);

    /** The file was looked at before it was committed; where a change is meant, look at the new one, then replace it. */
    @Test
    void pictureIsByteForByteTheExpectedOne() throws IOException {
        String picture = SvgMap.document(lantern);
        Path made = Path.of("target/draw/lantern.svg");
        Files.createDirectories(made.getParent());
        Files.writeString(made, picture);
        assertThat(Files.readString(made))
                .as("compare %s with %s", made, EXPECTED)
                .isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void everyFactorAndEveryArrowIsThere() throws Exception {
        Document svg = parsed(SvgMap.document(lantern));
        assertThat(values(svg, "data-factor"))
                .containsExactly("herring", "dues", "ration", "storms", "dark", "trade", "tax", "hope");
        assertThat(values(svg, "data-arrow")).containsExactly("c1", "c2", "c3", "c4", "c5", "c6", "c7");
        assertThat(texts(svg)).contains("compelled", "\u2212\u00A0weakened (denied)", "triggered (inferred)");
        assertThat(elements(svg, "circle", "wm-joint")).hasSize(2); // one in the map, one in the legend
        assertThat(elements(svg, "path", "wm-cross")).hasSize(2);
    }

    @Test
    void arrowCarriesClaimVoiceAndPlaceAndTakesTheFocus() throws Exception {
        Document svg = parsed(SvgMap.document(lantern));
        Element linked = arrow(svg, "c1");
        assertThat(linked.getTagName()).isEqualTo("a");
        assertThat(linked.getAttribute("href")).isEqualTo("/doc/lantern/claim/c1");
        assertThat(linked.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(
                        MapText.sentence(lantern.map(), lantern.map().arrows().get(0)))
                .contains("brought the harbour dues down", "the chronicler", "\u00B6 3");
        Element other = arrow(svg, "c2");
        assertThat(other.getTagName()).isEqualTo("g");
        assertThat(other.getAttribute("tabindex")).isEqualTo("0");
        assertThat(other.getAttribute("role")).isEqualTo("img");
    }

    @Test
    void legendExplainsWhatIsUsedAndNothingElse() {
        assertThat(new Legend(lantern.arrows(), 0, 0, 900).words())
                .containsExactly(
                        "caused: brought about",
                        "contributed to: helped bring about",
                        "triggered: set off",
                        "compelled: left, it is claimed, no choice",
                        "prevented: kept from happening",
                        "weakened: eroded or reduced",
                        "a dot: causes that act jointly",
                        "a cross: denied by a voice",
                        "(inferred): by the encoder, not stated in the text");
        PlacedMap alone = MapLayout.of(
                CausalMap.titled("T")
                        .factor(MapFactor.of("a", "A", FactorKind.EVENT))
                        .build(),
                MapDirection.DOWN);
        assertThat(new Legend(alone.arrows(), 0, 0, 900).words()).isEmpty();
        assertThat(SvgMap.document(alone)).doesNotContain("class=\"wm-legend\"");
    }

    @Test
    void legendOfAStripHasNoDotForThereIsNone() {
        assertThat(new Legend(ChainStrip.row(SampleMaps.chain()).arrows(), 0, 0, 900).words())
                .noneMatch(words -> words.startsWith("a dot"));
    }

    @Test
    void allTextIsWithinTheViewBox() throws Exception {
        for (PlacedMap placed : List.of(
                lantern,
                MapLayout.of(SampleMaps.lantern(), MapDirection.RIGHT),
                ChainStrip.row(SampleMaps.chain()),
                ChainStrip.column(SampleMaps.chain(), 328))) {
            Element svg = parsed(SvgMap.document(placed)).getDocumentElement();
            double width = Double.parseDouble(svg.getAttribute("width"));
            double height = Double.parseDouble(svg.getAttribute("height"));
            assertThat(svg.getAttribute("viewBox"))
                    .isEqualTo("0 0 " + Coordinates.of(width) + " " + Coordinates.of(height));
            for (Element text : all(svg.getOwnerDocument(), "text")) {
                double wide = styleOf(text).widthOf(text.getTextContent());
                double x = offset(text, 0) + Double.parseDouble(text.getAttribute("x"));
                double y = offset(text, 1) + Double.parseDouble(text.getAttribute("y"));
                double left = text.hasAttribute("text-anchor") ? x - wide / 2 : x;
                assertThat(left).as(text.getTextContent()).isGreaterThanOrEqualTo(0);
                assertThat(left + wide).as(text.getTextContent()).isLessThanOrEqualTo(width);
                assertThat(y).as(text.getTextContent()).isBetween(8.0, height - 2);
            }
        }
    }

    @Test
    void markupInLabelsIsHarmless() throws Exception {
        CausalMap map = CausalMap.titled(NASTY)
                .summary(NASTY)
                .note(NASTY)
                .factor(MapFactor.of(NASTY, NASTY, FactorKind.EVENT)
                        .withDetail(NASTY)
                        .linkedTo("javascript:alert(1)"))
                .arrow(MapArrow.of(NASTY, NASTY, NASTY, ArrowRelation.CAUSED)
                        .withClaim(NASTY, NASTY, NASTY)
                        .withGrade(NASTY)
                        .linkedTo("data:text/html,<script>alert(1)</script>"))
                .build();
        Document svg = parsed(SvgMap.document(MapLayout.of(map, MapDirection.DOWN)));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(values(svg, "href")).isEmpty();
        String harmless = NASTY.replace('\u0001', '\uFFFD').replace('\uD800', '\uFFFD');
        assertThat(all(svg, "title").get(0).getTextContent()).isEqualTo(harmless);
        assertThat(values(svg, "data-factor")).containsExactly(harmless);
    }

    @Test
    void pictureRefersToNothingOutside() throws Exception {
        Document svg = parsed(SvgMap.document(lantern));
        Set<String> tags = new HashSet<>();
        all(svg, "*").forEach(element -> tags.add(element.getTagName()));
        assertThat(tags)
                .containsExactlyInAnyOrder("svg", "title", "desc", "style", "rect", "text", "g", "a", "path", "circle");
        assertThat(values(svg, "href"))
                .containsExactly("/doc/lantern/claim/c1", "/doc/lantern/factor/failure-of-herring");
        assertThat(values(svg, "style")).isEmpty();
    }

    @Test
    void picturesNameAndDescriptionAreItsTitleAndItsText() throws Exception {
        Document svg = parsed(SvgMap.fragment(lantern, "m1"));
        Element root = svg.getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("graphics-document document");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("m1-title");
        assertThat(root.getAttribute("aria-describedby")).isEqualTo("m1-desc");
        assertThat(values(svg, "id")).containsExactly("m1-title", "m1-desc");
        assertThat(all(svg, "title").get(0).getTextContent()).isEqualTo("Why the Lamp Guild failed");
        assertThat(all(svg, "desc").get(0).getTextContent())
                .isEqualTo("The chronicle's claims about the town of Lantern.\n" + MapText.list(lantern.map()));
    }

    @Test
    void partOfAPageLeavesStyleTitleAndNotesToThePage() throws Exception {
        Document svg = parsed(SvgMap.fragment(lantern, "m1"));
        assertThat(all(svg, "style")).isEmpty();
        assertThat(texts(svg)).doesNotContain("Why the Lamp Guild failed");
        assertThat(texts(parsed(SvgMap.document(lantern))))
                .contains("Why the Lamp Guild failed", "A picture of the chronicle's claims, not of history.");
    }

    @Test
    void nameOfAPictureThatIsNoIdIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SvgMap.fragment(lantern, "a b\""));
    }

    private static Document parsed(String svg) throws Exception {
        assertThat(svg.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> all(Document svg, String tag) {
        NodeList nodes = svg.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<Element> elements(Document svg, String tag, String styleClass) {
        return all(svg, tag).stream()
                .filter(element -> element.getAttribute("class").equals(styleClass))
                .toList();
    }

    private static List<String> values(Document svg, String attribute) {
        return all(svg, "*").stream()
                .filter(element -> element.hasAttribute(attribute))
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    private static List<String> texts(Document svg) {
        return all(svg, "text").stream().map(Element::getTextContent).toList();
    }

    private static Element arrow(Document svg, String id) {
        return all(svg, "*").stream()
                .filter(element -> element.getAttribute("data-arrow").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static TextStyle styleOf(Element text) {
        return Arrays.stream(TextStyle.values())
                .filter(style -> style.styleClass().equals(text.getAttribute("class")))
                .findFirst()
                .orElseThrow();
    }

    /** How far the groups around an element move it, to the right (0) or down (1). */
    private static double offset(Element element, int axis) {
        double offset = 0;
        for (Node node = element; node instanceof Element; node = node.getParentNode()) {
            String transform = ((Element) node).getAttribute("transform");
            if (!transform.isEmpty()) {
                offset += Double.parseDouble(
                        transform.replace("translate(", "").replace(")", "").split(",", -1)[axis]);
            }
        }
        return offset;
    }
}
