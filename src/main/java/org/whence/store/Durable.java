package org.whence.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes to files that hold through a crash: forced to the disk before they are given their name, and the
 * name itself forced too. Owns no file.
 */
final class Durable {
    private Durable() {}

    /** Forces every file below a folder to the disk, then every folder. */
    static void forceTree(Path folder) throws IOException {
        for (Path path : below(folder)) {
            force(path);
        }
    }

    /** Gives a folder its final name, at once or not at all. */
    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        force(to.getParent());
    }

    /** Replaces a small file's content, at once or not at all. */
    static void replace(Path file, String content) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(next, content, StandardCharsets.UTF_8);
        force(next);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(file.getParent());
    }

    /** Deletes a folder with all that is in it; not at once, so rename it first if it bears a name that counts. */
    static void deleteTree(Path folder) throws IOException {
        for (Path path : below(folder)) {
            Files.deleteIfExists(path);
        }
    }

    private static void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        if (folder && path.getFileSystem().getSeparator().equals("\\")) {
            return; // Windows opens no folder as a file, and needs no forcing of names.
        }
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** What is below comes before what it is in. */
    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
