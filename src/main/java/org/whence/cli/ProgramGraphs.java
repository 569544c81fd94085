package org.whence.cli;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.whence.ask.QuestionCatalog;
import org.whence.ask.QuestionDescriptions;

/** The graphs about the program itself that every build holds: its canned questions. Owns no account's graph. */
final class ProgramGraphs {

    private ProgramGraphs() {}

    /**
     * The graphs, by their IRIs.
     *
     * @param talk told of each file of a question that is none
     */
    static Map<String, Graph> all(Consumer<String> talk) {
        QuestionCatalog.Contents contents = QuestionCatalog.ofProgram().contents();
        contents.problems().forEach(talk);
        return Map.of(QuestionDescriptions.GRAPH, QuestionDescriptions.of(contents.questions()));
    }
}
