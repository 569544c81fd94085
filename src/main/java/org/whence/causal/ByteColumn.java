package org.whence.causal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes by a long position, in segments of equal length: a buffer of java.nio ends at 2 GiB, the names of a large
 * index need not.
 */
final class ByteColumn {
    private final ByteBuffer[] segments;
    private final int bits;
    private final long size;

    ByteColumn(ByteBuffer[] segments, int bits, long size) {
        this.segments = segments;
        this.bits = bits;
        this.size = size;
    }

    byte get(long position) {
        return segments[(int) (position >>> bits)].get((int) (position & (1L << bits) - 1));
    }

    long size() {
        return size;
    }

    /** Copies of the segments, each from its start to the end of what is used, in order. */
    List<ByteBuffer> slices() {
        List<ByteBuffer> slices = new ArrayList<>();
        for (int i = 0; i < segments.length; i++) {
            long used = Math.min(1L << bits, size - ((long) i << bits));
            slices.add(segments[i].duplicate().position(0).limit((int) used));
        }
        return slices;
    }

    /** A column that is being written. */
    static final class Writer {
        private static final int BITS = 20;

        private final List<ByteBuffer> segments = new ArrayList<>();
        private long size;

        void add(int value) {
            if (size == (long) segments.size() << BITS) {
                segments.add(ByteBuffer.allocate(1 << BITS));
            }
            segments.get(segments.size() - 1).put((byte) value);
            size++;
        }

        /** Seven bits a byte, the lowest first, the top bit set on all but the last (as in LEB128). */
        void addNumber(int value) {
            int rest = value;
            while (rest > 0x7F) {
                add((rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            add(rest);
        }

        long size() {
            return size;
        }

        ByteColumn done() {
            return new ByteColumn(segments.toArray(ByteBuffer[]::new), BITS, size);
        }
    }

    /** Reads on from a position. */
    static final class Cursor {
        private final ByteColumn column;
        private long position;
        private ByteBuffer segment;
        private int place;
        private int end;

        Cursor(ByteColumn column) {
            this.column = column;
        }

        /** Goes to a position. */
        Cursor at(long there) {
            position = there;
            end = 0;
            place = 0;
            return this;
        }

        byte next() {
            if (place == end) {
                enterSegment();
            }
            return segment.get(place++);
        }

        /** Goes on without reading so many. */
        void skip(int count) {
            if (count <= end - place) {
                place += count;
            } else {
                long here = end == 0 ? position : (position >>> column.bits << column.bits) + place;
                at(here + count);
            }
        }

        private void enterSegment() {
            if (segment != null && end > 0) {
                position = ((position >>> column.bits) + 1) << column.bits;
            }
            segment = column.segments[(int) (position >>> column.bits)];
            place = (int) (position & (1L << column.bits) - 1);
            end = 1 << column.bits;
        }

        int nextNumber() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                byte part = next();
                value |= (part & 0x7F) << shift;
                if (part >= 0) {
                    return value;
                }
            }
        }
    }
}
