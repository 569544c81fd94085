package org.whence;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whence.check.CheckReport;
import org.whence.check.SourceText;
import org.whence.derive.Deriver;
import org.whence.index.StoreIndex;
import org.whence.label.StoreNames;
import org.whence.model.Location;
import org.whence.model.UserMessageException;
import org.whence.read.InputReader;
import org.whence.read.Inputs;
import org.whence.store.BuildInfo;
import org.whence.store.BuildSource;
import org.whence.store.InputFile;
import org.whence.store.StoreFolder;
import org.whence.store.StoreWriter;

/**
 * The main flow: files are read and checked, and stored with what is derived from them; then they can be asked.
 * Read this class first. Each step belongs to the package named after it; this one owns only their order, and
 * that nothing is stored in which a check finds a violation.
 */
public final class Whence {
    private final Consumer<String> talk;
    private final Deriver deriver = new Deriver();

    /**
     * The flow.
     *
     * @param talk told in a few words what is being done, step by step
     */
    public Whence(Consumer<String> talk) {
        this.talk = talk;
    }

    /**
     * Builds the graph and makes it the one that is asked from now on.
     *
     * @throws UserMessageException if a file cannot be read or the store not be written; the graph that was there
     *     before stays as it was
     */
    public BuildReport build(BuildRequest request) {
        StoreFolder store = new StoreFolder(request.store());
        try (StoreWriter writer = store.beginBuild(() -> talk.accept("Waiting for another build to end"))) {
            long start = System.nanoTime();
            talk.accept("Reading " + Location.shown(request.data()));
            List<InputFile> digests = InputDigests.of(request);
            Inputs inputs = InputReader.read(request.ontology(), request.data());

            talk.accept("Checking");
            CheckReport check = InputsCheck.of(inputs, request.source().map(SourceText::read));
            if (check.hasViolations()) {
                return BuildReport.refused(check, inputs.unread(), since(start));
            }

            talk.accept("Deriving");
            GraphAssembly assembly = GraphAssembly.of(inputs, deriver, request.extra());

            talk.accept("Writing " + Location.shown(request.store()));
            Optional<BuildInfo> before = store.current();
            BuildInfo build = writer.publish(
                    assembly.graphs(),
                    new BuildSource(
                            request.program(), assembly.accounts(), request.ontology(), request.data(), digests),
                    (folder, id) -> {
                        StoreIndex.write(assembly.graphs(), assembly.accounts(), folder, id);
                        StoreNames.write(assembly.graphs(), folder, id);
                    });
            return new BuildReport(
                    Optional.of(build),
                    before.filter(build::hasSameTriplesAs).isPresent(),
                    assembly.figures(),
                    check,
                    inputs.unread(),
                    since(start));
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
