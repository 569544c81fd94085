package org.whence.load;

import java.io.IOException;
import java.util.Arrays;
import org.whence.store.RecordSorter;

/**
 * What one graph says of one claim: for each part the numbers of its values, each once. Used again for the next claim.
 */
final class ClaimGroup {
    private static final int PARTS = 12;

    private final int[][] values = new int[PARTS][4];
    private final int[] counts = new int[PARTS];
    private int graph;
    private int subject;

    int graph() {
        return graph;
    }

    int subject() {
        return subject;
    }

    /** Begins with another claim. */
    ClaimGroup begin(int ofGraph, int ofSubject) {
        graph = ofGraph;
        subject = ofSubject;
        Arrays.fill(counts, 0);
        return this;
    }

    private void add(int part, int value) {
        if (counts[part] == values[part].length) {
            values[part] = Arrays.copyOf(values[part], counts[part] * 2);
        }
        values[part][counts[part]++] = value;
    }

    /** The values of a part. */
    int[] values(int part) {
        return Arrays.copyOf(values[part], counts[part]);
    }

    int count(int part) {
        return counts[part];
    }

    int value(int part, int place) {
        return values[part][place];
    }

    boolean has(int part, int value) {
        for (int i = 0; i < counts[part]; i++) {
            if (values[part][i] == value) {
                return true;
            }
        }
        return false;
    }

    /** Takes claims one by one. */
    interface Taker {
        /** Takes one; it is used again for the next. */
        void take(ClaimGroup claim) throws IOException;
    }

    /** Hands on every claim of the parts sorted by graph, subject, predicate and object. */
    static void each(RecordSorter.Sorted parts, Taker taker) throws IOException {
        ClaimGroup group = new ClaimGroup();
        boolean any = false;
        while (parts.next()) {
            if (any && (parts.get(0) != group.graph || parts.get(1) != group.subject)) {
                taker.take(group);
                any = false;
            }
            if (!any) {
                group.begin(parts.get(0), parts.get(1));
                any = true;
            }
            group.add(parts.get(2), parts.get(3));
        }
        if (any) {
            taker.take(group);
        }
    }
}
