package org.whence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Graph;
import org.apache.jena.tdb2.TDBException;
import org.whence.model.Account;
import org.whence.model.UserMessageException;

/**
 * A build being written, and swapped in for the one before. Until the swap the old build is the one that every
 * reader sees; a build that fails or is killed leaves it whole, and what it had written is removed by the next.
 * Holds the store's lock from its making to its closing. Owns nothing of what the graphs say.
 */
public final class StoreWriter implements AutoCloseable {
    /** Above this, a build has no snapshot, and commands open its database. */
    static final long SNAPSHOT_LIMIT = 500_000;

    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private final StoreFolder store;
    private final BuildLock lock;
    private final OldBuilds oldBuilds;

    StoreWriter(StoreFolder store, BuildLock lock) {
        this.store = store;
        this.lock = lock;
        this.oldBuilds = new OldBuilds(store);
    }

    /** Whether a build of these graphs has no snapshot: commands then open its database, and do not look through it. */
    public static boolean isLarge(Map<String, Graph> graphs) {
        return graphs.values().stream().mapToLong(Graph::size).sum() > SNAPSHOT_LIMIT;
    }

    /** Writes what belongs beside a build into its folder, before anybody can see the build. */
    @FunctionalInterface
    public interface Beside {
        /**
         * Writes it.
         *
         * @param folder the folder of the build
         * @param buildId the id that the build will have
         * @throws IOException if it cannot be written; there will then be no such build
         */
        void write(Path folder, String buildId) throws IOException;
    }

    /**
     * Writes the graphs as a new build and makes it the current one.
     *
     * @param graphs each named graph by its IRI
     * @param source what they were made from
     * @param beside what else belongs to the build
     * @throws UserMessageException if they cannot be written; the build before then stays current
     */
    public BuildInfo publish(Map<String, Graph> graphs, BuildSource source, Beside beside) {
        return publish(graphs, source, SNAPSHOT_LIMIT, beside);
    }

    /** The same with nothing beside it. */
    public BuildInfo publish(Map<String, Graph> graphs, BuildSource source) {
        return publish(graphs, source, SNAPSHOT_LIMIT);
    }

    /** The same with nothing beside it, and a limit of the caller's. */
    BuildInfo publish(Map<String, Graph> graphs, BuildSource source, long snapshotLimit) {
        return publish(graphs, source, snapshotLimit, (folder, buildId) -> {});
    }

    private BuildInfo publish(Map<String, Graph> graphs, BuildSource source, long snapshotLimit, Beside beside) {
        return publish(
                (draft, id) -> {
                    SortedMap<String, Long> counts = new TreeMap<>();
                    graphs.forEach((iri, graph) -> counts.put(iri, (long) graph.size()));
                    long quads =
                            counts.values().stream().mapToLong(Long::longValue).sum();
                    String digest = quads <= snapshotLimit ? Snapshot.write(graphs, draft.snapshot()) : "";
                    Database.write(graphs, draft.database());
                    return new Written(source, counts, digest);
                },
                beside);
    }

    /**
     * Writes graphs that memory does not hold as a new build and makes it the current one.
     *
     * @param threads how many may be busy at a time
     * @throws UserMessageException if they cannot be written, or the content refuses to be; the build before then stays
     *     current
     */
    public BuildInfo publish(BulkContent content, int threads) {
        return publish(
                (draft, id) -> {
                    Path temporary = draft.path().resolve("temporary");
                    try (BulkGraphs graphs = new BulkGraphs(temporary)) {
                        BuildSource source = content.fill(graphs);
                        SortedMap<String, Long> counts = graphs.write(draft.database(), threads, content::written);
                        content.write(draft.path(), id);
                        return new Written(source, counts, "");
                    } finally {
                        Durable.deleteTree(temporary);
                    }
                },
                (folder, id) -> {});
    }

    private BuildInfo publish(Draft content, Beside beside) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Path draft = oldBuilds.draft(ID.format(now));
        try {
            oldBuilds.removeLitter();
            Files.createDirectory(draft);
            BuildInfo build = describe(
                    content.write(new BuildFolder(draft), ID.format(now)), now, new BuildFolder(draft), beside);
            swapIn(draft, build.id());
            return build;
        } catch (IOException | UncheckedIOException | RuntimeIOException | TDBException | DBOpEnvException e) {
            throw store.cannotWrite(e);
        } catch (InternalError e) {
            // What Java makes of a full disk under a memory-mapped file.
            throw store.cannotWrite(new IOException("it seems that the disk is full"));
        } finally {
            OldBuilds.removeQuietly(draft);
        }
    }

    /** Writes the database of a draft, and its snapshot. */
    private interface Draft {
        Written write(BuildFolder draft, String buildId) throws IOException;
    }

    private record Written(BuildSource source, SortedMap<String, Long> counts, String snapshotDigest) {}

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BuildInfo describe(Written written, Instant now, BuildFolder draft, Beside beside)
            throws IOException {
        BuildSource source = written.source();
        BuildInfo build = new BuildInfo(
                ID.format(now),
                now.toString(),
                source.program(),
                source.accounts().stream()
                        .sorted(Comparator.comparing(Account::key))
                        .toList(),
                source.ontology().toAbsolutePath().normalize().toString(),
                source.data().toAbsolutePath().normalize().toString(),
                source.inputs().stream()
                        .sorted(Comparator.comparing(InputFile::name))
                        .toList(),
                written.counts(),
                written.snapshotDigest(),
                CheckSums.of(draft.path()));
        beside.write(draft.path(), build.id());
        Files.createFile(draft.inUse());
        Files.write(draft.description(), BuildInfoJson.write(build));
        Durable.forceTree(draft.path());
        return build;
    }

    private void swapIn(Path draft, String id) throws IOException {
        Set<String> keep = new HashSet<>(Set.of(id));
        store.currentId().ifPresent(keep::add);
        Durable.rename(draft, store.builds().resolve(id));
        Durable.replace(store.pointer(), id + "\n");
        oldBuilds.removeAllBut(keep);
    }
}
