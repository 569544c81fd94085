package org.whence.term;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Different terms, each with a small number in order of arrival: the terms of one block of statements, as
 * {@link TermBytes}. For one thread.
 */
public final class TermTable {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final int FREE = -1;

    private byte[] bytes = new byte[1 << 16];
    private int used;
    private int[] ends = new int[1 << 10];
    private long[] hashes = new long[1 << 10];
    private int[] places = new int[1 << 12];
    private int size;

    /** An empty one. */
    public TermTable() {
        Arrays.fill(places, FREE);
    }

    /** How many terms there are. */
    public int size() {
        return size;
    }

    /** Where the bytes of all terms stand; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where a term begins in {@link #bytes()}. */
    public int start(int term) {
        return term == 0 ? 0 : ends[term - 1];
    }

    /** One beyond its end. */
    public int end(int term) {
        return ends[term];
    }

    /** Of its bytes; the same in every table. */
    public long hash(int term) {
        return hashes[term];
    }

    /** The number of a term, which is taken in if it is new. */
    public int number(byte[] term) {
        return append(term, 0, term.length).close();
    }

    /** Writes a part of a term; {@link #close()} ends it. */
    public TermTable append(byte[] from, int start, int end) {
        int length = end - start;
        if (used + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, used + length));
        }
        System.arraycopy(from, start, bytes, used, length);
        used += length;
        return this;
    }

    /** Writes one byte of a term. */
    public TermTable append(byte one) {
        if (used == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        bytes[used++] = one;
        return this;
    }

    /** Takes back what was written of a term that was not ended. */
    public void drop() {
        used = size == 0 ? 0 : ends[size - 1];
    }

    /** Ends a term that was written in parts, and gives its number. */
    public int close() {
        int start = size == 0 ? 0 : ends[size - 1];
        long hash = hash(bytes, start, used);
        int mask = places.length - 1;
        int place = (int) (hash >>> 32) & mask;
        while (places[place] != FREE) {
            int term = places[place];
            if (hashes[term] == hash && Arrays.equals(bytes, start(term), ends[term], bytes, start, used)) {
                used = start;
                return term;
            }
            place = (place + 1) & mask;
        }
        places[place] = size;
        note(hash);
        return size - 1;
    }

    private void note(long hash) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        ends[size] = used;
        hashes[size++] = hash;
        if (size * 2 > places.length) {
            places = new int[places.length * 2];
            Arrays.fill(places, FREE);
            int mask = places.length - 1;
            for (int term = 0; term < size; term++) {
                int place = (int) (hashes[term] >>> 32) & mask;
                while (places[place] != FREE) {
                    place = (place + 1) & mask;
                }
                places[place] = term;
            }
        }
    }

    /** Of a stretch of bytes, 64 bits; two such hashes of the same bytes with different seeds are independent. */
    public static long hash(byte[] bytes, int start, int end) {
        return hash(bytes, start, end, 0);
    }

    /** Likewise, with a seed. */
    public static long hash(byte[] bytes, int start, int end, long seed) {
        long hash = seed ^ (end - start) * MULTIPLIER;
        int at = start;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            hash = mixed(hash ^ (long) LONGS.get(bytes, at));
        }
        long rest = 0;
        for (; at < end; at++) {
            rest = rest << 8 | (bytes[at] & 0xFF);
        }
        return mixed(mixed(hash ^ rest));
    }

    /** Folds the 128 bits of a product: W. Yi, wyhash (2019). */
    private static long mixed(long value) {
        long a = value ^ 0xA0761D6478BD642FL;
        long b = value ^ 0xE7037ED1A0B428DBL;
        return Math.multiplyHigh(a, b) ^ a * b;
    }
}
