package org.whence.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TimelineChartTest {
    private static final Path EXPECTED = Path.of("src/test/resources/draw/timeline.svg");
    private static final String NASTY = "</title><script>alert(1)</script> & \"x\" ]]> \u0001\uE000";

    private final Timeline lantern = SampleTimelines.lantern();

    /** The file was looked at before it was committed; where a change is meant, look at the new one, then replace it. */
    @Test
    void pictureIsByteForByteTheExpectedOne() throws IOException {
        Path made = Path.of("target/draw/timeline.svg");
        Files.createDirectories(made.getParent());
        Files.writeString(made, TimelineChart.document(lantern));
        assertThat(Files.readString(made))
                .as("compare %s with %s", made, EXPECTED)
                .isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void orderOfRowsIsThatOfTimeWhateverOrderTheyAreGivenIn() {
        List<TimelineRow> rows = new ArrayList<>(lantern.rows());
        Collections.shuffle(rows, new Random(5));
        assertThat(TimelineChart.document(new Timeline(lantern.title(), lantern.summary(), lantern.notes(), rows)))
                .isEqualTo(TimelineChart.document(lantern));
        assertThat(lantern.rows()).isSortedAccordingTo(TimelineRow.IN_TIME);
    }

    @Test
    void everyRowIsALinkThatSaysAllItsDates() throws Exception {
        Document svg = parsed(page(lantern, TimelineChart.NARROW));
        List<Element> rows = withClass(svg, "wt-row");
        assertThat(rows).hasSize(lantern.rows().size()).allSatisfy(row -> assertThat(row.getTagName())
                .isEqualTo("a"));
        assertThat(all(svg, "title").stream().map(Element::getTextContent))
                .contains("the halving of the oil ration: 23 March [O.S. 12 March] 1703, or 12 March 1703; also dated"
                        + " February 1704");
        assertThat(rows.stream().map(row -> row.getAttribute("href"))).contains("/doc/lantern/factor/ration");
    }

    @Test
    void dayOfTwoReadingsHasTwoDotsAndOneOfOneReadingOne() throws Exception {
        Document two = chart(SampleTimelines.day("1703-03-12", "1703-03-23", "either"));
        Document one = chart(SampleTimelines.day("1703-03-12", "1703-03-12", "one"));
        // Besides the two in the legend.
        assertThat(all(two, "circle")).hasSize(2 + 2);
        assertThat(all(one, "circle")).hasSize(1 + 2);
    }

    @Test
    void openEndIsAnArrowWhateverMarkIsAskedFor() throws Exception {
        Document svg = chart(new TimelineDate(
                Optional.empty(), Optional.of(java.time.LocalDate.of(1704, 6, 30)), TimelineMark.LASTING, "by June"));
        assertThat(withClass(svg, "wt-mark wt-open")).hasSize(2);
        assertThat(all(svg, "rect")).hasSize(2); // the paper and the row's ground: no bar
    }

    @Test
    void crowdedYearsHaveAPanelEachAndAFewRowsHaveOne() {
        assertThat(TimePanel.of(lantern.rows()))
                .extracting(TimePanel::heading)
                .containsExactly("Over more than a year", "1704", "1705", "1711");
        assertThat(TimePanel.of(lantern.rows().subList(0, 5)))
                .extracting(TimePanel::heading)
                .containsExactly("");
    }

    @Test
    void allTextIsWithinThePictureAndEveryRowIsInOnePanel() throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            Timeline timeline = SampleTimelines.random(new Random(seed));
            assertThat(TimePanel.of(timeline.rows()).stream().flatMap(panel -> panel.rows().stream()))
                    .containsExactlyInAnyOrderElementsOf(timeline.rows());
            for (double width : new double[] {TimelineChart.NARROW, TimelineChart.WIDE}) {
                for (String part : TimelineChart.fragments(timeline, width, "t")) {
                    assertTextInside(parsed(part), seed);
                }
            }
        }
    }

    private static void assertTextInside(Document svg, int seed) {
        double width = Double.parseDouble(svg.getDocumentElement().getAttribute("width"));
        double height = Double.parseDouble(svg.getDocumentElement().getAttribute("height"));
        for (Element text : all(svg, "text")) {
            double wide = styleOf(text).widthOf(text.getTextContent());
            double x = Double.parseDouble(text.getAttribute("x"));
            double left = text.hasAttribute("text-anchor") ? x - wide / 2 : x;
            assertThat(left).as("%s %s", seed, text.getTextContent()).isGreaterThanOrEqualTo(-0.1);
            assertThat(left + wide).as("%s %s", seed, text.getTextContent()).isLessThanOrEqualTo(width + 0.1);
            assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(8.0, height - 2);
        }
        for (Element rect : all(svg, "rect")) {
            double x = rect.hasAttribute("x") ? Double.parseDouble(rect.getAttribute("x")) : 0;
            assertThat(x + Double.parseDouble(rect.getAttribute("width"))).isBetween(0.0, width + 0.1);
        }
    }

    @Test
    void yearsBeforeOurEraAndFarAwayOnesAreDrawn() throws Exception {
        Document svg = chart(
                SampleTimelines.within("-0043-03-15", "-0042-03-15", "44 BC"),
                new TimelineDate(
                        Optional.of(java.time.LocalDate.MIN),
                        Optional.of(java.time.LocalDate.MAX),
                        TimelineMark.LASTING,
                        "for ever"));
        assertThat(withClass(svg, "wt-mark wt-lasting")).hasSize(2);
        assertThat(TimeScale.year(0)).isEqualTo("1 BC");
        assertThat(TimeScale.year(-43)).isEqualTo("44 BC");
    }

    @Test
    void markupInLabelsIsHarmless() throws Exception {
        Timeline nasty = new Timeline(
                NASTY,
                NASTY,
                List.of(NASTY),
                List.of(new TimelineRow(
                        NASTY,
                        NASTY,
                        "javascript:alert(1)",
                        List.of(SampleTimelines.day("1703-03-12", "1703-03-12", NASTY)))));
        Document svg = parsed(TimelineChart.document(nasty));
        assertThat(all(svg, "script")).isEmpty();
        assertThat(all(svg, "a")).isEmpty();
    }

    @Test
    void partOfAPageLeavesStyleAndTitleToThePage() throws Exception {
        Document svg = parsed(page(lantern, TimelineChart.WIDE));
        assertThat(all(svg, "style")).isEmpty();
        assertThat(all(svg, "text").stream().map(Element::getTextContent)).doesNotContain(lantern.title());
        assertThat(all(svg, "desc").get(0).getTextContent()).doesNotContain("herring");
        assertThat(all(parsed(TimelineChart.document(lantern)), "desc").get(0).getTextContent())
                .contains("the failure of the herring: winter 1703");
    }

    @Test
    void longTimelineIsCutIntoPicturesThatFitOnASheetEachWithItsOwnScaleAndTheFirstWithTheLegendOfAll()
            throws Exception {
        List<TimelineRow> rows = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            String day = java.time.LocalDate.of(1704, 1, 1).plusDays(i).toString();
            rows.add(SampleTimelines.row("r" + i, "thing " + i, SampleTimelines.day(day, day, day)));
        }
        List<String> parts = TimelineChart.fragments(new Timeline("T", "", List.of(), rows), TimelineChart.WIDE, "t");
        assertThat(parts).hasSize(3);
        int drawn = 0;
        for (String part : parts) {
            Document svg = parsed(part);
            drawn += withClass(svg, "wt-row").size();
            assertThat(withClass(svg, "wt-axis")).hasSize(1);
            assertThat(Double.parseDouble(svg.getDocumentElement().getAttribute("height")))
                    .isLessThan(1.3 * TimelineChart.WIDE);
            assertThat(withClass(svg, "wm-legend")).hasSize(part.equals(parts.get(0)) ? 1 : 0);
        }
        assertThat(drawn).isEqualTo(70);
    }

    @Test
    void timelineOfNothingOrOfOneThingTwiceIsRefused() {
        TimelineRow row = SampleTimelines.row("a", "A", SampleTimelines.day("1703-03-12", "1703-03-12", "once"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Timeline("T", "", List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Timeline("T", "", List.of(), List.of(row, row)));
        assertThatIllegalArgumentException().isThrownBy(() -> SampleTimelines.day("1703-03-12", "1703-03-11", "back"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleTimelines.row("a", "A", SampleTimelines.open("", "", "never")));
        assertThatIllegalArgumentException().isThrownBy(() -> TimelineChart.fragments(lantern, 360, "a b"));
    }

    private static Document chart(TimelineDate... dates) throws Exception {
        Timeline timeline = new Timeline("T", "", List.of(), List.of(SampleTimelines.row("a", "A", dates)));
        return parsed(page(timeline, TimelineChart.WIDE));
    }

    /** All pictures of a page, as one document. */
    private static String page(Timeline timeline, double width) {
        return "<page>" + String.join("", TimelineChart.fragments(timeline, width, "t")) + "</page>";
    }

    private static Document parsed(String svg) throws Exception {
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

    private static List<Element> withClass(Document svg, String styleClass) {
        return all(svg, "*").stream()
                .filter(element -> element.getAttribute("class").equals(styleClass))
                .toList();
    }

    private static TextStyle styleOf(Element text) {
        return Arrays.stream(TextStyle.values())
                .filter(style -> style.styleClass().equals(text.getAttribute("class")))
                .findFirst()
                .orElseThrow();
    }
}
