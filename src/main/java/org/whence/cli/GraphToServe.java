package org.whence.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.whence.BuildReport;
import org.whence.BuildRequest;
import org.whence.Freshness;
import org.whence.Whence;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;
import org.whence.store.BuildInfo;
import org.whence.store.StoreFolder;

/**
 * The graph that the server is to serve: built anew if the files have changed; the old one, with a warning, if they
 * cannot be built as they are. Owns neither the build nor the judgement that one is needed.
 */
final class GraphToServe {
    private final Path store;
    private final Optional<Path> data;
    private final Consumer<String> talk;

    /**
     * The graph of a store.
     *
     * @param data where the accounts are; if not given, where those of the last build were, or else the project's
     * @param talk told what is being done and what is amiss
     */
    GraphToServe(Path store, Optional<Path> data, Consumer<String> talk) {
        this.store = store;
        this.data = data;
        this.talk = talk;
    }

    /**
     * Sees to it that there is a graph in the store.
     *
     * @throws UserMessageException if there is none, and none can be made
     */
    void prepare() {
        StoreFolder folder = new StoreFolder(store);
        Optional<BuildInfo> old = folder.current();
        if (old.isEmpty() && folder.hasBuild() && data.isEmpty() && !store.equals(ProjectFolder.store())) {
            // Nobody knows what was in it: claims by the million perhaps, for which the project's own are no
            // substitute.
            folder.requireReadable();
        }
        Optional<String> reason = old.isPresent() && data.isEmpty()
                ? Freshness.whyOutdated(store, ProgramVersion.number())
                : Freshness.whyOutdated(request(old));
        reason.ifPresent(why -> build(why, old));
    }

    private void build(String reason, Optional<BuildInfo> old) {
        talk.accept("Building the graph first: " + reason + ".");
        try {
            BuildReport report = new Whence(talk).build(request(old));
            if (report.build().isEmpty()) {
                throw new UserMessageException(
                        "The accounts have violations (whence check shows them).", ExitCode.FINDINGS);
            }
        } catch (UserMessageException fault) {
            BuildInfo last = old.orElseThrow(() -> fault);
            talk.accept("Warning: the graph could not be built anew. " + fault.getMessage() + " Serving the graph of "
                    + last.time() + " as it was.");
        }
    }

    private BuildRequest request(Optional<BuildInfo> old) {
        return new BuildRequest(
                old.map(build -> Path.of(build.ontology()))
                        .filter(Files::isDirectory)
                        .orElseGet(ProjectFolder::ontology),
                data.or(() -> old.map(build -> Path.of(build.data())).filter(Files::isDirectory))
                        .orElseGet(ProjectFolder::data),
                Optional.empty(),
                store,
                ProgramGraphs.all(talk),
                ProgramVersion.number());
    }
}
