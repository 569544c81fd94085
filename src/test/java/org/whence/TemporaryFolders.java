package org.whence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Puts every {@code @TempDir} into memory where the system has a place for files there, and room enough in it. A build
 * has each of its files forced to the disk before it counts; tests make hundreds, and would wait for the disk most of
 * their time. JUnit finds it by {@code junit-platform.properties}. Owns no folder of its own.
 */
public final class TemporaryFolders implements TempDirFactory {
    private static final Path MEMORY = Path.of("/dev/shm");

    /** Far more than all tests at a time ever take. */
    private static final long ENOUGH = 4L << 30;

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        return make("junit-");
    }

    /** A folder likewise, for what is kept beyond a class of tests; to be deleted by the caller. */
    public static Path make(String prefix) throws IOException {
        return hasRoom() ? Files.createTempDirectory(MEMORY, prefix) : Files.createTempDirectory(prefix);
    }

    private static boolean hasRoom() throws IOException {
        return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ENOUGH;
    }
}
