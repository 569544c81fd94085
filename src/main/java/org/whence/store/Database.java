package org.whence.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.whence.model.UserMessageException;

/**
 * A build's graphs in TDB2. Only one process at a time may have one open; within it, any number of openers
 * share it, and the last to close it lets it go. For that time the build's {@code in-use} file is locked, by
 * which a later build knows to leave the folder alone. Owns no view.
 */
final class Database implements AutoCloseable {
    /** As measured, and a little more. */
    private static final long EMPTY_BYTES = 4L << 20;

    private static final long BYTES_A_QUAD = 350;

    private static final Map<Path, Database> OPEN = new HashMap<>();

    private final Path folder;
    private final FileChannel inUse;
    private final DatasetGraph dataset;
    private int openers;

    private Database(Path folder, FileChannel inUse, DatasetGraph dataset) {
        this.folder = folder;
        this.inUse = inUse;
        this.dataset = dataset;
    }

    /** Writes the graphs into a new folder, down to the disk, and lets it go. */
    static void write(Map<String, Graph> graphs, Path folder) throws IOException {
        Files.createDirectory(folder);
        requireRoom(graphs, folder);
        DatasetGraph dataset = connect(folder);
        try {
            Txn.executeWrite(
                    dataset,
                    () -> graphs.forEach((iri, graph) -> {
                        Node name = NodeFactory.createURI(iri);
                        graph.find().forEachRemaining(triple -> dataset.add(Quad.create(name, triple)));
                    }));
        } finally {
            TDBInternal.expel(dataset, true);
        }
    }

    /**
     * Opens a build's database; its default graph is the union of all.
     *
     * @param info what the build says of itself
     * @throws UserMessageException if another process has it open, or if it is not what the build wrote
     */
    static Database open(BuildFolder build, BuildInfo info) throws IOException {
        synchronized (OPEN) {
            Path folder = build.path().toRealPath();
            Database database = OPEN.get(folder);
            if (database == null) {
                database = lockAndConnect(build, info, folder);
                OPEN.put(folder, database);
            }
            database.openers++;
            return database;
        }
    }

    /** Whether a process, ours included, has a build's database open. */
    static boolean isInUse(BuildFolder build) {
        synchronized (OPEN) {
            try {
                // Ours first, and not by trying the lock: closing that channel would free the lock that we hold.
                return OPEN.containsKey(build.path().toRealPath()) || isLocked(build.inUse());
            } catch (NoSuchFileException e) {
                return false;
            } catch (IOException e) {
                return true;
            }
        }
    }

    DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public void close() throws IOException {
        synchronized (OPEN) {
            if (--openers == 0) {
                OPEN.remove(folder);
                TDBInternal.expel(dataset, true);
                inUse.close();
            }
        }
    }

    /** A full disk under TDB2's memory-mapped files would come as a fault of the JVM. */
    private static void requireRoom(Map<String, Graph> graphs, Path folder) throws IOException {
        long quads = graphs.values().stream().mapToLong(Graph::size).sum();
        long needed = EMPTY_BYTES + quads * BYTES_A_QUAD;
        long left = Files.getFileStore(folder).getUsableSpace();
        if (left < needed) {
            throw new IOException("%d MB needed, %d MB left on the disk".formatted(needed >> 20, left >> 20));
        }
    }

    private static boolean isLocked(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        }
    }

    private static Database lockAndConnect(BuildFolder build, BuildInfo info, Path folder) throws IOException {
        FileChannel inUse = FileChannel.open(build.inUse(), StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (inUse.tryLock() == null) {
                throw openElsewhere(build, inUse);
            }
            // Through the locked channel: opening and closing another would free the lock.
            inUse.truncate(0)
                    .write(StandardCharsets.UTF_8.encode(
                            Long.toString(ProcessHandle.current().pid())));
            build.requireWholeDatabase(info);
            DatasetGraph dataset = connect(build.database());
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return new Database(folder, inUse, dataset);
        } catch (IOException | RuntimeException e) {
            inUse.close();
            throw e;
        }
    }

    private static UserMessageException openElsewhere(BuildFolder build, FileChannel inUse) throws IOException {
        ByteBuffer number = ByteBuffer.allocate(20);
        inUse.read(number);
        String process = StandardCharsets.UTF_8.decode(number.flip()).toString();
        return UserMessageException.couldNotRead(
                "The graph in " + build.path() + " is open in another process"
                        + (process.isEmpty() ? "" : " (" + process + ")")
                        + "; end that one first or name another store with --store.",
                null);
    }

    private static DatasetGraph connect(Path folder) throws IOException {
        try {
            return DatabaseMgr.connectDatasetGraph(Location.create(folder));
        } catch (RuntimeIOException | TDBException | DBOpEnvException e) {
            releaseLocks(folder);
            // Its message names the file, which the fault that caused it does not.
            IOException told = new IOException(e.getMessage());
            told.addSuppressed(e);
            throw told;
        }
    }

    /** Of the two that TDB2 takes it keeps the first where it fails at the second, and would refuse what is mended since. */
    private static void releaseLocks(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : files.filter(Database::isLockOfTdb).toList()) {
                ProcessFileLock.release(ProcessFileLock.create(file.toString()));
            }
        } catch (RuntimeIOException e) {
            // One that cannot be opened is not held.
        }
    }

    private static boolean isLockOfTdb(Path file) {
        return Files.isRegularFile(file) && file.endsWith(Names.TDB_LOCK_FILE);
    }
}
