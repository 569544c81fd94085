package org.whence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whence.model.UserMessageException;
import org.whence.store.BuildInfo;
import org.whence.store.InputFile;
import org.whence.store.StoreFolder;

/** Whether the graph that is there is the one that a build would make now. Owns no building. */
public final class Freshness {
    private Freshness() {}

    /**
     * Whether a build is needed.
     *
     * @return the first reason why, as the end of a sentence: "data/lantern/claims.ttl has changed"
     */
    public static Optional<String> whyOutdated(BuildRequest request) {
        return new StoreFolder(request.store()).whyOutdated(InputDigests.of(request), request.program());
    }

    /**
     * Whether the files that the graph was made from have changed since, wherever they stand. Nothing is known
     * of a graph whose files are out of reach.
     *
     * @param store the store's folder
     * @param program the version of Whence that asks
     * @return the first reason why the graph is out of date, as the end of a sentence
     */
    public static Optional<String> whyOutdated(Path store, String program) {
        StoreFolder folder = new StoreFolder(store);
        return folder.current().flatMap(build -> filesNow(build).flatMap(now -> folder.whyOutdated(now, program)));
    }

    private static Optional<List<InputFile>> filesNow(BuildInfo build) {
        Path ontology = Path.of(build.ontology());
        Path data = Path.of(build.data());
        if (!Files.isDirectory(ontology) || !Files.isDirectory(data)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Stream.concat(
                            InputDigests.ofFilesAndRules(ontology, data).stream(),
                            build.inputs().stream().filter(InputFile::isNoFile))
                    .toList());
        } catch (UserMessageException e) {
            return Optional.empty();
        }
    }
}
