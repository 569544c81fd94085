package org.whence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * The check sums of a build's files: taken when they are written, compared when they are read. TDB2 has none of its
 * own, and answers from a damaged file as from a whole one. Left out are files that change with reading (locks), that
 * carry their own sums and can be made anew (the indexes), and {@code build.json}, which holds the sums. Owns no
 * judgement of what a difference means.
 */
final class CheckSums {
    private static final int BUFFER = 1 << 20;
    private static final Set<String> LOCKS = Set.of("in-use", "tdb.lock");
    private static final String DATABASE = "tdb2/";
    private static final String SNAPSHOT = "snapshot.nq";

    private CheckSums() {}

    /** Of the files of a build that is being written, sorted by name; several are read at a time. */
    static List<BuildFile> of(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> counted = files.filter(Files::isRegularFile)
                    .filter(file -> counts(name(folder, file)))
                    .sorted()
                    .toList();
            return counted.parallelStream().map(file -> of(folder, file)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Of bytes that are in memory. */
    static int of(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /**
     * Compares a file.
     *
     * @param whole whether to read it to its end, not only to look at its length
     * @param read told of bytes as they are read
     * @return what is wrong with it, as the end of a sentence that begins with its name
     */
    static Optional<String> fault(Path folder, BuildFile file, boolean whole, Consumer<Integer> read) {
        Path path = folder.resolve(file.name());
        try {
            if (Files.size(path) != file.bytes()) {
                return Optional.of("is not as long as the build wrote it");
            }
            boolean same = !whole || sum(path, read) == file.crc32c();
            return same ? Optional.empty() : Optional.of("is not what the build wrote");
        } catch (NoSuchFileException e) {
            return Optional.of("is gone");
        } catch (IOException e) {
            return Optional.of("cannot be read (" + Reason.of(e) + ")");
        }
    }

    static boolean isOfDatabase(BuildFile file) {
        return file.name().startsWith(DATABASE);
    }

    private static boolean counts(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.equals(SNAPSHOT) || (name.startsWith(DATABASE) && !LOCKS.contains(last));
    }

    private static BuildFile of(Path folder, Path file) {
        try {
            return new BuildFile(name(folder, file), Files.size(file), sum(file, read -> {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static int sum(Path file, Consumer<Integer> read) throws IOException {
        CRC32C sum = new CRC32C();
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (int bytes = channel.read(buffer); bytes >= 0; bytes = channel.read(buffer)) {
                sum.update(buffer.flip());
                buffer.clear();
                read.accept(bytes);
            }
        }
        return (int) sum.getValue();
    }
}
