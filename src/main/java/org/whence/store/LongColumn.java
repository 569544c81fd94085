package org.whence.store;

import java.util.ArrayList;
import java.util.List;

/** A growing column of longs, in pieces, so that growing copies nothing. */
final class LongColumn {
    private static final int BITS = 16;

    private final List<long[]> pieces = new ArrayList<>();
    private int size;

    int size() {
        return size;
    }

    long get(int place) {
        return pieces.get(place >>> BITS)[place & (1 << BITS) - 1];
    }

    /** The place of what was added. */
    int add(long value) {
        if (size == pieces.size() << BITS) {
            pieces.add(new long[1 << BITS]);
        }
        pieces.get(size >>> BITS)[size & (1 << BITS) - 1] = value;
        return size++;
    }
}
