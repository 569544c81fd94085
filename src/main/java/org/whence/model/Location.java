package org.whence.model;

import java.nio.file.Path;

/**
 * A place in a file, as a message shows it. Owns no file: whether it exists is the reader's business.
 *
 * @param file the file as the user would write it: relative to the working directory when below it
 * @param line the line, from 1; 0 where the file's format tells none
 */
public record Location(String file, long line) implements Comparable<Location> {
    /** A place in a file whose format tells no lines. */
    public static Location inFile(String file) {
        return new Location(file, 0);
    }

    /** A file as messages show it: relative to the working directory when below it, else in full. */
    public static String shown(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path here = Path.of("").toAbsolutePath().normalize();
        return whole.startsWith(here) && !whole.equals(here)
                ? here.relativize(whole).toString()
                : whole.toString();
    }

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Long.compare(line, other.line);
    }

    /** As editors and terminals understand it: {@code claims.ttl:12}, or the file alone. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
