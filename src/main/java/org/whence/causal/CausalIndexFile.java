package org.whence.causal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * An index on disk: written whole or not at all, mapped into memory when opened, so that a large one is open at once
 * and shared by all processes. It names the build of the store it belongs to, and is not read beside another. Does not
 * build an index again; whoever has the claims does, with a warning that gives the message of
 * {@link IndexDoesNotFitException}.
 */
public final class CausalIndexFile {
    /** What the file is called beside a store. */
    public static final String NAME = "causal.index";

    private final Path file;

    /** The index at that path, whether or not it is there yet. */
    public CausalIndexFile(Path file) {
        this.file = Objects.requireNonNull(file, "file");
    }

    /**
     * Writes an index, in place of one that was there. The same index and build give the same bytes.
     *
     * @param buildId names the build of the store that the claims are from
     * @throws IOException if it cannot be written; what was there is then as before
     */
    public void write(CausalIndex index, String buildId) throws IOException {
        new IndexFileWriter(index, buildId).write(file);
    }

    /**
     * Maps the index into memory. A file of up to 64 MiB is checked to the last byte, of a larger one the header and
     * the length; {@link #check()} looks at all of it. The mapping ends when the index is no longer used.
     *
     * @param buildId names the build of the store it must belong to
     * @throws IndexDoesNotFitException if it is missing, broken, of another version or of another build
     */
    public CausalIndex open(String buildId) throws IndexDoesNotFitException {
        try (FileChannel channel = channel()) {
            return new IndexFileReader(file, channel).open(buildId);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Reads the whole file and compares every checksum.
     *
     * @throws IndexDoesNotFitException if it is missing or broken
     */
    public void check() throws IndexDoesNotFitException {
        try (FileChannel channel = channel()) {
            new IndexFileReader(file, channel).check();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private FileChannel channel() throws IOException, IndexDoesNotFitException {
        if (!Files.isRegularFile(file)) {
            throw new IndexDoesNotFitException("There is no causal index at " + file + ".");
        }
        return FileChannel.open(file, StandardOpenOption.READ);
    }

    private IndexDoesNotFitException unreadable(IOException e) {
        return new IndexDoesNotFitException(
                "The causal index " + file + " could not be read: " + e.getMessage() + ".", e);
    }
}
