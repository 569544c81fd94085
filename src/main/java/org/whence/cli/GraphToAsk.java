package org.whence.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.whence.BuildReport;
import org.whence.BuildRequest;
import org.whence.Freshness;
import org.whence.Whence;
import org.whence.model.ExitCode;
import org.whence.model.Location;
import org.whence.model.UserMessageException;
import org.whence.store.OpenStore;
import org.whence.store.StoreFolder;

/**
 * The graph that a command asks: the current build, or, where there is none yet, one made now from the project's
 * own files. Says which, and says when the files have changed since; does not build anew unasked. Owns no build.
 */
final class GraphToAsk {

    private final Path store;
    private final Consumer<String> talk;

    /**
     * The graph of a store.
     *
     * @param talk told what the user should know besides the answer
     */
    GraphToAsk(Path store, Consumer<String> talk) {
        this.store = store;
        this.talk = talk;
    }

    /** The graph, open; the caller closes it. */
    OpenStore open() {
        if (!new StoreFolder(store).hasBuild()) {
            build();
        } else {
            Freshness.whyOutdated(store, ProgramVersion.number())
                    .ifPresent(
                            why -> talk.accept("The graph is not up to date: " + why + " (whence build renews it)."));
        }
        return OpenStore.open(store);
    }

    private void build() {
        talk.accept("There is no graph in " + Location.shown(store) + " yet: building it first.");
        BuildReport report = new Whence(talk)
                .build(new BuildRequest(
                        ProjectFolder.ontology(),
                        ProjectFolder.data(),
                        Optional.empty(),
                        store,
                        ProgramGraphs.all(talk),
                        ProgramVersion.number()));
        if (report.build().isEmpty()) {
            throw new UserMessageException(
                    "The accounts have violations, so there is no graph to ask; whence check shows them.",
                    ExitCode.FINDINGS);
        }
    }
}
