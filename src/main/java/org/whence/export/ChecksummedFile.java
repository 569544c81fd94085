package org.whence.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.whence.model.UserMessageException;
import org.whence.store.Sha256;

/**
 * A file that is there whole or not at all, with its SHA-256 beside it in {@code FILE.sha256}, as
 * {@code sha256sum -c} reads it. Written under another name in the same folder, then renamed: whoever reads the
 * old file, or stops half way, has the old one whole. Owns no content.
 */
public final class ChecksummedFile {
    /** What the file is to hold. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; need not close the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    private ChecksummedFile() {}

    /**
     * Writes the file and its checksum.
     *
     * @return the file with the checksum
     * @throws UserMessageException if the folder does not exist or cannot be written to; the old file then stands
     */
    public static Path write(Path file, Content content) {
        if (Files.isDirectory(file)) {
            throw UserMessageException.badUse(file + " is a folder; name a file to write to.");
        }
        Path checksum = file.resolveSibling(file.getFileName() + ".sha256");
        try {
            Path data = writeBeside(file, content);
            String digest = Sha256.of(data);
            Path line = writeBeside(
                    checksum,
                    out -> out.write((digest + "  " + file.getFileName() + "\n").getBytes(StandardCharsets.UTF_8)));
            replace(data, file);
            replace(line, checksum);
            return checksum;
        } catch (IOException | UncheckedIOException e) {
            throw cannotWrite(file, e);
        }
    }

    private static Path writeBeside(Path file, Content content) throws IOException {
        Path temporary = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
            content.writeTo(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        return temporary;
    }

    private static void replace(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static UserMessageException cannotWrite(Path file, Exception cause) {
        Path folder = file.toAbsolutePath().getParent();
        String reason = cause instanceof NoSuchFileException || !Files.isDirectory(folder)
                ? "there is no folder " + folder
                : cause.getMessage();
        return UserMessageException.couldNotRead("Cannot write " + file + ": " + reason + ".", cause);
    }
}
