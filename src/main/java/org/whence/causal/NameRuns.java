package org.whence.causal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntFunction;

/**
 * Sorts names ({@link NameOrder}): as many at a time as memory holds well, written to temporary files, then merged (D. E.
 * Knuth, The Art of Computer Programming, vol. 3, 2nd ed. 1998, section 5.4.1).
 */
final class NameRuns {
    private static final int RUN = 1 << 20;
    private static final int BUFFER = 1 << 16;

    /** Takes names in order. */
    interface Taker {
        /** Takes one, and the position it came from. */
        void take(byte[] name, int position);
    }

    private record Name(byte[] bytes, int position) implements Comparable<Name> {
        @Override
        public int compareTo(Name other) {
            return NameOrder.compare(bytes, bytes.length, other.bytes, other.bytes.length);
        }
    }

    private NameRuns() {}

    /**
     * Hands on the names in order.
     *
     * @param temporary null to sort all of them in memory
     */
    static void sorted(int count, IntFunction<byte[]> names, Path temporary, Taker taker) {
        if (temporary == null || count <= RUN) {
            for (Name name : run(0, count, names)) {
                taker.take(name.bytes, name.position);
            }
            return;
        }
        List<Path> files = new ArrayList<>();
        try {
            for (int from = 0; from < count; from += RUN) {
                files.add(Files.createTempFile(temporary, "names", ".run"));
                write(run(from, Math.min(count, from + RUN), names), files.get(files.size() - 1));
            }
            merge(files, taker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            files.forEach(NameRuns::delete);
        }
    }

    private static Name[] run(int from, int to, IntFunction<byte[]> names) {
        Name[] run = new Name[to - from];
        Arrays.setAll(run, i -> new Name(names.apply(from + i), from + i));
        Arrays.parallelSort(run);
        return run;
    }

    private static void write(Name[] run, Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            out.writeInt(run.length);
            for (Name name : run) {
                out.writeInt(name.position);
                out.writeInt(name.bytes.length);
                out.write(name.bytes);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The folder is removed as a whole by whoever gave it.
        }
    }

    private static void merge(List<Path> files, Taker taker) throws IOException {
        List<Run> runs = new ArrayList<>();
        try {
            PriorityQueue<Run> queue = new PriorityQueue<>();
            for (Path file : files) {
                Run run = new Run(file);
                runs.add(run);
                if (run.next()) {
                    queue.add(run);
                }
            }
            while (!queue.isEmpty()) {
                Run run = queue.remove();
                taker.take(run.name.bytes, run.name.position);
                if (run.next()) {
                    queue.add(run);
                }
            }
        } finally {
            for (Run run : runs) {
                run.in.close();
            }
        }
    }

    private static final class Run implements Comparable<Run> {
        private final DataInputStream in;
        private int left;
        private Name name;

        Run(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
            left = in.readInt();
        }

        boolean next() throws IOException {
            if (left-- == 0) {
                return false;
            }
            int position = in.readInt();
            name = new Name(in.readNBytes(in.readInt()), position);
            return true;
        }

        @Override
        public int compareTo(Run other) {
            return name.compareTo(other.name);
        }
    }
}
