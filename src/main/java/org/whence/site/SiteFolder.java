package org.whence.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.whence.model.Location;
import org.whence.model.UserMessageException;

/**
 * The folder of a site: written beside its place under another name, then put there, so that it is there whole or not at
 * all. Takes the place of nothing but an empty folder or an older site of ours. Owns no content.
 */
final class SiteFolder implements AutoCloseable {
    /** By this file a folder is known for a site of ours. */
    static final String MARK = "whence-site.json";

    private final Path place;
    private final Path draft;

    /**
     * Begins a folder.
     *
     * @throws UserMessageException if it cannot stand there
     */
    SiteFolder(Path place) {
        this.place = place.toAbsolutePath().normalize();
        Path parent = this.place.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw UserMessageException.badUse(
                    "There is no folder " + parent + " to write " + place + " in; make it first.");
        }
        if (Files.exists(this.place) && !isOurs(this.place)) {
            throw UserMessageException.badUse(Location.shown(place)
                    + (Files.isDirectory(this.place)
                            ? " is not empty and holds no site of ours; name another folder, or empty it first."
                            : " is a file; name a folder."));
        }
        this.draft = parent.resolve("." + this.place.getFileName() + ".draft-"
                + ProcessHandle.current().pid());
        try {
            remove(draft);
            Files.createDirectory(draft);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private static boolean isOurs(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return Files.exists(folder.resolve(MARK)) || files.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** Where to write meanwhile. */
    Path draft() {
        return draft;
    }

    /** Writes a file. */
    void write(String name, byte[] content) {
        try {
            Path file = draft.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Puts the folder in its place; what was there goes. */
    void publish() {
        Path old = place.resolveSibling(
                "." + place.getFileName() + ".old-" + ProcessHandle.current().pid());
        try {
            if (Files.exists(place)) {
                Files.move(place, old);
            }
            try {
                Files.move(draft, place);
            } catch (IOException e) {
                if (Files.exists(old)) {
                    Files.move(old, place);
                }
                throw e;
            }
            remove(old);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Removes what has not been put in its place. */
    @Override
    public void close() {
        try {
            remove(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UserMessageException cannotWrite(IOException e) {
        return UserMessageException.couldNotRead(
                "The site cannot be written to " + place + " (" + e.getMessage() + ").", e);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
