package org.whence.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.model.UserMessageException;
import org.whence.trace.ChainAnswer;
import org.whence.trace.ChainQuestion;
import org.whence.trace.ChainRequest;
import org.whence.trace.TestCausalGraph;
import org.whence.trace.TraceOptions;
import org.whence.trace.TraceView;

class TraceExporterTest {
    private static ChainAnswer ask(String from, String to) {
        TraceView view = new TraceView(TestCausalGraph.lantern(), TraceOptions.USUAL);
        return new ChainQuestion(view).ask(ChainRequest.of(from, to));
    }

    private static String write(ChainAnswer answer, TraceFormat format) {
        return TraceExporter.write(answer, format, OptionalInt.empty());
    }

    @Test
    void textBeginsWithTheQuestionAndEndsWithTheFoot() {
        String text = write(ask("factor:herring-failure", "factor:dark-lamps"), TraceFormat.TEXT);
        assertThat(text)
                .startsWith(
                        "How is the failure of the herring claimed to lead to the going out of the lamps on the Lower"
                                + " Quay?\n  from: the failure of the herring (factor:herring-failure)\n")
                .contains("\n  asked of: ")
                .contains("\n    ▼\n")
                .endsWith(".\n");
        assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 90})
    void textFitsTheTerminal(int width) {
        String text = TraceExporter.write(
                ask("factor:herring-failure", "factor:dark-lamps"), TraceFormat.TEXT, OptionalInt.of(width));
        assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= width);
    }

    @Test
    void emptyTextGivesTheReason() {
        String text = write(ask("factor:dark-lamps", "factor:herring-failure"), TraceFormat.TEXT);
        assertThat(text).contains("\n\nNo chain leads from the going out of the lamps");
    }

    @Test
    void jsonHasWhatTheTextHas() {
        JsonObject found = JSON.parse(write(ask("factor:herring-failure", "factor:dark-lamps"), TraceFormat.JSON));
        assertThat(found.keys())
                .containsExactly(
                        "question",
                        "given",
                        "asked_of",
                        "from",
                        "to",
                        "max",
                        "order",
                        "chains",
                        "more",
                        "why_empty",
                        "foot");
        assertThat(found.get("why_empty").isNull()).isTrue();
        assertThat(found.get("chains").getAsArray()).hasSize(1);
        JsonObject empty = JSON.parse(write(ask("factor:dark-lamps", "factor:herring-failure"), TraceFormat.JSON));
        assertThat(empty.get("why_empty").getAsString().value()).contains("the other way round");
    }

    @ParameterizedTest
    @EnumSource(
            value = TraceFormat.class,
            names = {"SVG", "MERMAID", "DOT", "GRAPHML"})
    void mapHasEveryFactorOfTheChainAndIsTheSameEachTime(TraceFormat format) {
        String map = write(ask("factor:herring-failure", "factor:dark-lamps"), format);
        assertThat(map).contains("harbour dues").contains("oil ration").contains("storms");
        assertThat(write(ask("factor:herring-failure", "factor:dark-lamps"), format))
                .isEqualTo(map);
    }

    @ParameterizedTest
    @EnumSource(
            value = TraceFormat.class,
            names = {"SVG", "MERMAID", "DOT", "GRAPHML"})
    void nothingIsNotDrawnButSaidWithItsReason(TraceFormat format) {
        assertThatThrownBy(() -> write(ask("factor:dark-lamps", "factor:herring-failure"), format))
                .isInstanceOf(UserMessageException.class)
                .hasMessageStartingWith("There is nothing to draw. No chain leads from");
    }

    @Test
    void formatIsNamedAsUsersWriteIt() {
        assertThat(TraceFormat.named("GraphML")).isEqualTo(TraceFormat.GRAPHML);
        assertThat(TraceFormat.withEnding("mmd")).contains(TraceFormat.MERMAID);
        assertThat(TraceFormat.withEnding("pdf")).isEmpty();
        assertThatThrownBy(() -> TraceFormat.named("pdf"))
                .isInstanceOf(UserMessageException.class)
                .hasMessageContaining("text, json, svg, mermaid, dot, graphml");
    }
}
