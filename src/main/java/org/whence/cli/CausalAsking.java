package org.whence.cli;

import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.whence.ask.View;
import org.whence.causal.SearchStoppedException;
import org.whence.export.TraceExporter;
import org.whence.export.TraceFormat;
import org.whence.index.StoreIndex;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;
import org.whence.store.OpenStore;
import org.whence.trace.CausalGraph;
import org.whence.trace.TraceAnswer;
import org.whence.trace.TraceOptions;
import org.whence.trace.TraceView;
import picocli.CommandLine.Model.CommandSpec;

/** Opens the graph and its index, asks a causal question of it and prints the answer. Owns no question. */
final class CausalAsking {
    private CausalAsking() {}

    /**
     * Asks.
     *
     * @param question the answer for a view that the options have made
     * @return the exit code: fine, whether anything was found or not
     * @throws UserMessageException if something asked for does not exist, or time is up
     */
    static int ask(CommandSpec spec, CausalOptions options, Function<TraceView, TraceAnswer> question) {
        TraceFormat format = options.format();
        TraceOptions wanted = options.options();
        Consumer<String> talk = Talk.of(spec);
        GraphToAsk source = new GraphToAsk(options.store().folder(), talk);
        try (OpenStore store = source.open()) {
            View view = options.view().view(store, talk);
            CausalGraph graph = new CausalGraph(view, StoreIndex.open(store, talk));
            OptionalInt width = Terminal.width(System.getenv(), System.getProperties());
            String text = view.reading(
                    () -> TraceExporter.write(question.apply(new TraceView(graph, wanted)), format, width));
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        } catch (SearchStoppedException e) {
            throw UserMessageException.couldNotRead(e.getMessage(), e);
        }
        return ExitCode.FINE;
    }
}
