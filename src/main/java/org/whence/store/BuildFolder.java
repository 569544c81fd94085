package org.whence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.json.JsonException;
import org.whence.model.UserMessageException;

/**
 * The files of one build, complete and never changed once it bears its final name. Owns their names, not what
 * is in them.
 *
 * @param path the folder; its last step is the build's id
 */
record BuildFolder(Path path) {

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
            return BuildInfoJson.read(bytes);
        } catch (IOException | JsonException | NullPointerException e) {
            throw damaged("its build.json cannot be read", e);
        }
    }

    /** The snapshot's bytes, which are those that the build wrote. */
    byte[] verifiedSnapshot(BuildInfo info) {
        try {
            byte[] bytes = Files.readAllBytes(snapshot());
            if (Snapshot.crc32(bytes) == info.snapshotCrc32()) {
                return bytes;
            }
        } catch (IOException e) {
            throw damaged("its snapshot.nq cannot be read", e);
        }
        throw damaged("its snapshot.nq is not what the build wrote", null);
    }

    UserMessageException damaged(String why, Throwable cause) {
        return UserMessageException.couldNotRead(
                "The graph in " + path + " is damaged: " + why + "; write it anew with: whence build", cause);
    }
}
