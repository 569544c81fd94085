package org.whence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JsonException;
import org.whence.model.UserMessageException;

/**
 * The files of one build, complete and never changed once it bears its final name. Owns their names, not what
 * is in them.
 *
 * @param path the folder; its last step is the build's id
 */
record BuildFolder(Path path) {
    /** Of a database: read in a tenth of a second, once the system has them in memory. */
    static final long CHECKED_ON_OPENING = 256L << 20;

    /** Every triple, sorted; absent from a large build. */
    Path snapshot() {
        return path.resolve("snapshot.nq");
    }

    /** The same in TDB2. */
    Path database() {
        return path.resolve("tdb2");
    }

    /** What the build says of itself. */
    Path description() {
        return path.resolve("build.json");
    }

    /** Locked by a process for as long as it has the database open. */
    Path inUse() {
        return path.resolve("in-use");
    }

    BuildInfo info() {
        try {
            byte[] bytes = Files.readAllBytes(description());
            if (BuildInfoJson.format(bytes) != BuildInfoJson.FORMAT) {
                throw UserMessageException.couldNotRead(
                        "The graph in " + path + " was written by another version of Whence; write it anew with: whence"
                                + " build",
                        null);
            }
            if (!BuildInfoJson.isWhole(bytes)) {
                throw damaged("its build.json is not what the build wrote", null);
            }
            return BuildInfoJson.read(bytes);
        } catch (IOException | JsonException | NullPointerException e) {
            throw damaged("its build.json cannot be read", e);
        }
    }

    /** The snapshot's bytes, which are those that the build wrote. */
    byte[] verifiedSnapshot(BuildInfo info) {
        try {
            byte[] bytes = Files.readAllBytes(snapshot());
            if (info.files().contains(new BuildFile(nameOf(snapshot()), bytes.length, CheckSums.of(bytes)))) {
                return bytes;
            }
        } catch (IOException e) {
            throw damaged("its snapshot.nq cannot be read", e);
        }
        throw damaged("its snapshot.nq is not what the build wrote", null);
    }

    /**
     * Compares the database with what the build wrote: the length of every file, and every byte where there are no more
     * than {@link #CHECKED_ON_OPENING}; {@link StoreFolder#verify} reads them all.
     */
    void requireWholeDatabase(BuildInfo info) {
        List<BuildFile> files =
                info.files().stream().filter(CheckSums::isOfDatabase).toList();
        boolean whole = files.stream().mapToLong(BuildFile::bytes).sum() <= CHECKED_ON_OPENING;
        for (BuildFile file : files) {
            CheckSums.fault(path, file, whole, read -> {}).ifPresent(fault -> {
                throw damaged("its " + file.name() + " " + fault, null);
            });
        }
    }

    private String nameOf(Path file) {
        return path.relativize(file).toString();
    }

    UserMessageException damaged(String why, Throwable cause) {
        return UserMessageException.couldNotRead(
                "The graph in " + path + " is damaged: " + why + "; write it anew with: whence build (or whence load)",
                cause);
    }
}
