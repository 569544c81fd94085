package org.whence.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.whence.model.Location;
import org.whence.model.UserMessageException;

/**
 * A file of claims, or standard input: in which form it is, and its bytes, unpacked. What is packed by gzip or bzip2
 * is known by its first bytes, whatever its name. Owns no statement.
 */
public final class ClaimFile {
    /** Names standard input. */
    public static final String STANDARD_INPUT = "-";

    /** How a file is read. */
    enum Kind {
        LINES,
        RDF,
        CAUSENET,
        WIKIDATA,
        TRUTHY
    }

    private final String name;
    private final InputStream standardInput;
    private final ClaimFormat format;
    private long passed;

    private ClaimFile(String name, InputStream standardInput, ClaimFormat format) {
        this.name = name;
        this.standardInput = standardInput;
        this.format = format;
    }

    /**
     * A file by its path, or standard input by {@code -}.
     *
     * @param given the form, where the caller says it; else the name's ending tells, and standard input is N-Quads
     * @param standardInput read where that is meant
     * @throws UserMessageException if the ending tells nothing, or there is no such file
     */
    public static ClaimFile of(String name, Optional<ClaimFormat> given, InputStream standardInput) {
        if (name.equals(STANDARD_INPUT)) {
            return new ClaimFile("standard input", standardInput, given.orElse(ClaimFormat.NQUADS));
        }
        if (!Files.isRegularFile(Path.of(name))) {
            throw UserMessageException.couldNotRead(Location.shown(Path.of(name)) + ": there is no such file.", null);
        }
        ClaimFormat format = given.or(() -> ClaimFormat.ofName(bare(name)))
                .orElseThrow(() -> UserMessageException.badUse(Location.shown(Path.of(name))
                        + ": its ending does not tell its form; say it with --format ("
                        + ClaimFormat.names() + ")."));
        return new ClaimFile(name, null, format);
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|bz2)$", "");
    }

    /** How a message names it. */
    public String shown() {
        return standardInput == null ? Location.shown(Path.of(name)) : name;
    }

    /** Its length as it lies there; below 0 where nobody knows. */
    public long length() {
        try {
            return standardInput == null ? Files.size(Path.of(name)) : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    /** In which form it is. */
    public ClaimFormat form() {
        return format;
    }

    Kind kind() {
        return format.kind();
    }

    RdfFormat format() {
        return format.rdf();
    }

    InputStream open() throws IOException {
        passed = 0;
        return Unpacking.open(new Passing(standardInput == null ? Files.newInputStream(Path.of(name)) : standardInput));
    }

    /** How much of its length has been read; to be asked by the thread that reads. */
    public long passed() {
        return passed;
    }

    /** Counts what goes through. */
    private final class Passing extends FilterInputStream {
        Passing(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            passed += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = super.read(into, from, most);
            passed += Math.max(count, 0);
            return count;
        }
    }
}
