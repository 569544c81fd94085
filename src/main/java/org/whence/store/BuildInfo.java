package org.whence.store;

import java.util.List;
import java.util.SortedMap;
import org.whence.model.Account;

/**
 * What a build knows of itself, as its {@code build.json} says. Owns no triple.
 *
 * @param id the name of the build's folder
 * @param time when it was made, ISO 8601 in UTC
 * @param program the version of Whence that made it
 * @param accounts the accounts in it, sorted by key
 * @param ontology the folder of its ontologies, in full
 * @param data the folder of its accounts, in full
 * @param inputs the files it was made from, sorted by name
 * @param graphs each named graph with the number of its triples
 * @param snapshotSha256 the digest of {@code snapshot.nq}; empty where the build is too large to have one
 * @param files the files of snapshot and database with their check sums: what is compared before they are believed,
 *     since a digest takes ten times as long
 */
public record BuildInfo(
        String id,
        String time,
        String program,
        List<Account> accounts,
        String ontology,
        String data,
        List<InputFile> inputs,
        SortedMap<String, Long> graphs,
        String snapshotSha256,
        List<BuildFile> files) {
    private static final int EDITION_DIGITS = 12;

    /** All triples of all graphs, one that stands in two graphs counted twice. */
    public long quads() {
        return graphs.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether another build holds the very same triples; not told of a large build, which has no snapshot. */
    public boolean hasSameTriplesAs(BuildInfo other) {
        return hasSnapshot() && snapshotSha256.equals(other.snapshotSha256);
    }

    /** Whether the build has a snapshot that a command can read into memory. */
    public boolean hasSnapshot() {
        return !snapshotSha256.isEmpty();
    }

    /**
     * What to cite the graph by: the beginning of the digest of its triples, which another build of the same files has as
     * well; the build's id where it is too large to have one.
     */
    public String edition() {
        return hasSnapshot() ? "graph " + snapshotSha256.substring(0, EDITION_DIGITS) : "build " + id;
    }
}
