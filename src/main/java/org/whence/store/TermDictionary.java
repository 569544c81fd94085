package org.whence.store;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.whence.term.TermBytes;
import org.whence.term.TermTable;

/**
 * Every different term of a bulk load, with a number in order of arrival. Terms that TDB2 keeps in the number itself
 * (most numbers and dates) are numbered apart, downwards from -1, and two of them that TDB2 does not tell apart have
 * one number; so have two language tags that Jena does not tell apart.
 *
 * <p>The bytes of terms go to a file; in memory a term takes some 40 bytes. Terms are told apart by 96 bits of hash,
 * so that among a thousand million terms two are confused with a probability of one in 10<sup>11</sup>.
 */
public final class TermDictionary implements Closeable {
    private static final long SECOND_HASH = 0x5851F42D4C957F2DL;
    private static final int PARTS = 64;

    private final FileChannel channel;
    private final OutputStream out;
    private final Path file;
    private final Part[] parts = new Part[PARTS];
    private final LongColumn ends = new LongColumn();
    private final LongColumn inline = new LongColumn();
    private long written;

    /** An empty one, that writes terms to a new file. */
    public TermDictionary(Path file) throws IOException {
        this.file = file;
        out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 18);
        channel = FileChannel.open(file, StandardOpenOption.READ);
        Arrays.setAll(parts, i -> new Part());
    }

    /** How many terms have a number from 0 up. */
    public int size() {
        return ends.size();
    }

    /** How many have one from -1 down. */
    int inlineSize() {
        return inline.size();
    }

    /** What TDB2 keeps of one of those, the first being 0. */
    long inlineBits(int place) {
        return inline.get(place);
    }

    /** The number of a term of a block. */
    public int number(TermTable table, int term) {
        return number(table.bytes(), table.start(term), table.end(term), table.hash(term));
    }

    /** The number of a term. */
    public int number(byte[] term) {
        return number(term, 0, term.length, TermTable.hash(term, 0, term.length));
    }

    private int number(byte[] bytes, int from, int to, long hash) {
        int check = (int) TermTable.hash(bytes, from, to, SECOND_HASH);
        Part part = parts[(int) (hash >>> 58)];
        int place = part.place(hash, check);
        if (part.isTaken(place)) {
            return part.numbers[place];
        }
        int number = isPlain(bytes[from]) ? append(bytes, from, to) : numberOfValue(bytes, from, to);
        // Taking in what a value amounts to may have moved things.
        part.put(part.place(hash, check), hash, check, number);
        return number;
    }

    /** Whether no two such terms can be the same to Jena or TDB2 unless their bytes are. */
    private static boolean isPlain(byte kind) {
        return kind == TermBytes.IRI || kind == TermBytes.BLANK || kind == TermBytes.TEXT;
    }

    private int numberOfValue(byte[] bytes, int from, int to) {
        Node node = TermBytes.node(bytes, from, to);
        NodeId id = NodeId.inline(node);
        byte[] same = id == null ? TermBytes.of(node) : inlineKey(id);
        if (id == null && Arrays.equals(bytes, from, to, same, 0, same.length)) {
            return append(bytes, from, to);
        }
        long sameHash = TermTable.hash(same, 0, same.length);
        int sameCheck = (int) TermTable.hash(same, 0, same.length, SECOND_HASH);
        Part part = parts[(int) (sameHash >>> 58)];
        int place = part.place(sameHash, sameCheck);
        if (part.isTaken(place)) {
            return part.numbers[place];
        }
        int number = id == null ? append(same, 0, same.length) : -1 - inline.add(bits(id));
        part.put(place, sameHash, sameCheck, number);
        return number;
    }

    private static long bits(NodeId id) {
        byte[] bytes = new byte[NodeId.SIZE];
        NodeIdFactory.set(id, bytes, 0);
        return ByteBuffer.wrap(bytes).getLong();
    }

    /** No term begins so. */
    private static byte[] inlineKey(NodeId id) {
        return ByteBuffer.allocate(1 + Long.BYTES)
                .put((byte) '#')
                .putLong(bits(id))
                .array();
    }

    private int append(byte[] bytes, int from, int to) {
        try {
            out.write(bytes, from, to - from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written += to - from;
        return ends.add(written);
    }

    /** Makes the terms of now readable. */
    public void flush() throws IOException {
        out.flush();
    }

    /** The bytes of a term with a number from 0 up; after a {@link #flush()}; by any number of threads. */
    public byte[] bytes(int number) throws IOException {
        long start = start(number);
        ByteBuffer term = ByteBuffer.allocate((int) (ends.get(number) - start));
        while (term.hasRemaining() && channel.read(term, start + term.position()) >= 0) {
            // A short read goes on.
        }
        return term.array();
    }

    /** The term of a number; after a {@link #flush()}. */
    public Node node(int number) throws IOException {
        if (number < 0) {
            byte[] bits = ByteBuffer.allocate(NodeId.SIZE)
                    .putLong(inline.get(-1 - number))
                    .array();
            return NodeId.extract(NodeIdFactory.get(bits));
        }
        byte[] bytes = bytes(number);
        return TermBytes.node(bytes, 0, bytes.length);
    }

    private long start(int number) {
        return number == 0 ? 0 : ends.get(number - 1);
    }

    /** Takes terms one by one. */
    interface Taker {
        /** Takes one. */
        void take(int number, byte[] bytes, int from, int to) throws IOException;
    }

    /** Hands on the terms with numbers from 0 up, in their order; after a {@link #flush()}. */
    void read(Taker taker) throws IOException {
        byte[] buffer = new byte[1 << 18];
        long base = 0;
        int filled = 0;
        for (int number = 0; number < size(); number++) {
            long start = start(number);
            int length = (int) (ends.get(number) - start);
            if (start + length > base + filled) {
                buffer = length > buffer.length ? new byte[length * 2] : buffer;
                ByteBuffer into = ByteBuffer.wrap(buffer);
                while (into.position() < length && channel.read(into, start + into.position()) >= 0) {
                    // Until the term is whole.
                }
                base = start;
                filled = into.position();
            }
            int from = (int) (start - base);
            taker.take(number, buffer, from, from + length);
        }
    }

    /** Lets go of the table: terms can be read from now on, but not looked up. */
    public void forgetTable() {
        Arrays.fill(parts, null);
    }

    @Override
    public void close() throws IOException {
        out.close();
        channel.close();
        Files.deleteIfExists(file);
    }

    /** A hash table with open addressing, one of several so that growing one takes little room beside the rest. */
    private static final class Part {
        private long[] hashes = new long[64];
        private int[] checks = new int[64];
        private int[] numbers = new int[64];
        private long[] taken = new long[1];
        private int size;

        boolean isTaken(int place) {
            return (taken[place >>> 6] & 1L << place) != 0;
        }

        int place(long hash, int check) {
            int mask = hashes.length - 1;
            int place = (int) hash & mask;
            while (isTaken(place) && (hashes[place] != hash || checks[place] != check)) {
                place = (place + 1) & mask;
            }
            return place;
        }

        void put(int place, long hash, int check, int number) {
            hashes[place] = hash;
            checks[place] = check;
            numbers[place] = number;
            taken[place >>> 6] |= 1L << place;
            if (++size * 3L > hashes.length * 2L) {
                grow();
            }
        }

        private void grow() {
            long[] oldHashes = hashes;
            int[] oldChecks = checks;
            int[] oldNumbers = numbers;
            long[] oldTaken = taken;
            hashes = new long[oldHashes.length * 2];
            checks = new int[hashes.length];
            numbers = new int[hashes.length];
            taken = new long[hashes.length >>> 6];
            size = 0;
            for (int i = 0; i < oldHashes.length; i++) {
                if ((oldTaken[i >>> 6] & 1L << i) != 0) {
                    put(place(oldHashes[i], oldChecks[i]), oldHashes[i], oldChecks[i], oldNumbers[i]);
                }
            }
        }
    }
}
