package org.whence.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts records of a few ints, more of them than memory holds, and leaves out repeats: chunks are sorted by their
 * digits (D. E. Knuth, The Art of Computer Programming, vol. 3, 2nd ed. 1998, section 5.2.5, algorithm R), written to
 * temporary files and merged (section 5.4.1). Ints compare as unsigned. Takes two chunks of memory while it takes
 * records in, and a buffer a file while it gives them back. For one thread.
 */
public final class RecordSorter implements Closeable {
    private static final int DIGIT = 13;
    private static final int DIGITS = 3;
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final String name;
    private final int width;
    private final int[] order;
    private final int mostInMemory;
    private final List<Path> files = new ArrayList<>();
    private final List<Closeable> open = new ArrayList<>();
    private int[] chunk;
    private int[] spare;
    private int used;

    /**
     * A sorter.
     *
     * @param folder for its temporary files, which begin with the name
     * @param order the columns by which records are compared, the weightiest first: all of them, in any order
     * @param chunk how many records are held in memory
     */
    public RecordSorter(Path folder, String name, int[] order, int chunk) {
        this.folder = folder;
        this.name = name;
        this.order = order.clone();
        width = order.length;
        mostInMemory = chunk * width;
        this.chunk = new int[Math.min(mostInMemory, 1 << 12) / width * width];
    }

    /** Takes in a record, from a place in an array on. */
    public void add(int[] from, int at) {
        if (used == chunk.length) {
            makeRoom();
        }
        System.arraycopy(from, at, chunk, used, width);
        used += width;
    }

    private void makeRoom() {
        if (chunk.length < mostInMemory) {
            chunk = Arrays.copyOf(chunk, Math.min(mostInMemory, chunk.length * 2) / width * width);
            return;
        }
        try {
            sortChunk();
            Path file = folder.resolve(name + "-" + files.size());
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
                for (int i = 0; i < used; i++) {
                    out.writeInt(chunk[i]);
                }
            }
            files.add(file);
            used = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sortChunk() {
        if (spare == null || spare.length < used) {
            spare = new int[chunk.length];
        }
        for (int column = width - 1; column >= 0; column--) {
            for (int digit = 0; digit < DIGITS; digit++) {
                sortBy(order[column], digit * DIGIT);
            }
        }
    }

    private void sortBy(int column, int shift) {
        int mask = (1 << DIGIT) - 1;
        int[] starts = new int[(1 << DIGIT) + 1];
        for (int at = column; at < used; at += width) {
            starts[(chunk[at] >>> shift & mask) + 1]++;
        }
        if (used == 0 || starts[(chunk[column] >>> shift & mask) + 1] == used / width) {
            return;
        }
        for (int digit = 0; digit < 1 << DIGIT; digit++) {
            starts[digit + 1] += starts[digit];
        }
        for (int at = 0; at < used; at += width) {
            int place = starts[chunk[at + column] >>> shift & mask]++ * width;
            for (int i = 0; i < width; i++) {
                spare[place + i] = chunk[at + i];
            }
        }
        int[] sorted = spare;
        spare = chunk;
        chunk = sorted;
    }

    /** What was taken in, sorted, each record once; nothing more can be taken in then. */
    public Sorted sorted() throws IOException {
        sortChunk();
        spare = null;
        List<Run> runs = new ArrayList<>();
        for (Path file : files) {
            FileRun run = new FileRun(file);
            open.add(run);
            runs.add(run);
        }
        runs.add(new MemoryRun());
        return new Sorted(runs);
    }

    /** Removes the temporary files. */
    @Override
    public void close() throws IOException {
        chunk = new int[0];
        for (Closeable run : open) {
            run.close();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    /** Records in order, one after another. */
    public final class Sorted {
        private final PriorityQueue<Run> queue;
        private final int[] current = new int[width];
        private boolean begun;

        private Sorted(List<Run> runs) throws IOException {
            queue = new PriorityQueue<>(Comparator.comparing(run -> run.record, RecordSorter.this::compare));
            for (Run run : runs) {
                if (run.next()) {
                    queue.add(run);
                }
            }
        }

        /** Goes on to the next record that differs; whether there is one. */
        public boolean next() throws IOException {
            while (!queue.isEmpty()) {
                Run run = queue.peek();
                boolean repeated = begun && compare(run.record, current) == 0;
                System.arraycopy(run.record, 0, current, 0, width);
                begun = true;
                if (queue.size() == 1) {
                    if (!run.next()) {
                        queue.clear();
                    }
                } else {
                    queue.remove();
                    if (run.next()) {
                        queue.add(run);
                    }
                }
                if (!repeated) {
                    return true;
                }
            }
            return false;
        }

        /** A column of the record; columns as they were given. */
        public int get(int column) {
            return current[column];
        }
    }

    private int compare(int[] a, int[] b) {
        for (int column : order) {
            int difference = Integer.compareUnsigned(a[column], b[column]);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private abstract class Run {
        final int[] record = new int[width];

        abstract boolean next() throws IOException;
    }

    private final class MemoryRun extends Run {
        private int at;

        @Override
        boolean next() {
            if (at == used) {
                return false;
            }
            System.arraycopy(chunk, at, record, 0, width);
            at += width;
            return true;
        }
    }

    private final class FileRun extends Run implements Closeable {
        private final DataInputStream in;

        FileRun(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        }

        @Override
        boolean next() throws IOException {
            try {
                for (int i = 0; i < width; i++) {
                    record[i] = in.readInt();
                }
                return true;
            } catch (EOFException e) {
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
