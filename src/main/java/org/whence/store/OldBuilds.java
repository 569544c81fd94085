package org.whence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What builds leave behind: drafts of those that were killed, and builds that no longer count. Whoever calls
 * this holds the store's lock, so no draft is still being written. Owns no current build.
 */
final class OldBuilds {
    private static final String DRAFT = ".draft-";
    private static final String DOOMED = ".old-";

    private final StoreFolder store;

    OldBuilds(StoreFolder store) {
        this.store = store;
    }

    /** Where a build stands until it is whole. */
    Path draft(String id) {
        return store.builds().resolve(DRAFT + id);
    }

    /** Removes drafts of builds that did not end, and builds whose removal did not. */
    void removeLitter() throws IOException {
        for (Path path : list()) {
            String name = path.getFileName().toString();
            if (name.startsWith(DRAFT) || name.startsWith(DOOMED)) {
                Durable.deleteTree(path);
            }
        }
    }

    /** Removes the builds that nobody has open, but for those with these ids. One that resists stays. */
    void removeAllBut(Set<String> ids) {
        try {
            for (Path path : list()) {
                String id = path.getFileName().toString();
                if (!id.startsWith(".") && !ids.contains(id) && !Database.isInUse(new BuildFolder(path))) {
                    Path doomed = path.resolveSibling(DOOMED + id);
                    Durable.rename(path, doomed);
                    Durable.deleteTree(doomed);
                }
            }
        } catch (IOException e) {
            // The new build is in place; what is left of an old one takes room and nothing else.
        }
    }

    /** Removes a draft as far as it goes; the next build removes the rest. */
    static void removeQuietly(Path draft) {
        try {
            if (Files.exists(draft)) {
                Durable.deleteTree(draft);
            }
        } catch (IOException e) {
            // What made the build fail may well keep us from clearing up after it.
        }
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> paths = Files.list(store.builds())) {
            return paths.sorted().toList();
        }
    }
}
