package org.whence.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.whence.read.ClaimFile;
import org.whence.store.BulkGraphs;

/**
 * Whether the disk will hold what a load writes, estimated while it reads, so that nobody waits half an hour to be told
 * that it does not. Of files, from what a part of them came to; of standard input, whose length nobody knows, from what
 * has been read. Says nothing where it might be wrong: what is written is measured again before it is written.
 */
final class RoomCheck {
    /** So many statements are looked at before the first estimate, and between two. */
    private static final long EVERY = 500_000;

    /** Links, with the factors joined at them, and edges, each with those above it, derived from a claim. */
    private static final int LINK_QUADS = 5;

    private static final int EDGE_QUADS = 2;

    private final List<ClaimFile> files;
    private final BulkGraphs graphs;
    private final int derived;
    private long looked;

    /**
     * A check of one load.
     *
     * @param files what is read, in this order
     */
    RoomCheck(List<ClaimFile> files, BulkGraphs graphs, boolean links) {
        this.files = files;
        this.graphs = graphs;
        derived = EDGE_QUADS + (links ? LINK_QUADS : 0);
    }

    /**
     * Looks, from time to time.
     *
     * @param statements read so far
     * @param claims among them
     * @throws UncheckedIOException if there will be too little room
     */
    void look(long statements, long claims) {
        if (statements - looked < EVERY) {
            return;
        }
        looked = statements;
        try {
            graphs.requireRoomFor(claims * derived, share());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much of the files has been read; 1 where nobody knows. */
    private double share() {
        long passed = 0;
        long length = 0;
        for (ClaimFile file : files) {
            if (file.length() < 0) {
                return 1;
            }
            passed += file.passed();
            length += file.length();
        }
        return passed == 0 ? 1 : Math.min(1, (double) passed / length);
    }
}
