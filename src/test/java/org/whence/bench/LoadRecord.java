package org.whence.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What was measured of a load. Kept in a file beside what was loaded, so that questions can be asked again without
 * loading again.
 *
 * @param nanos how long it took; 0 if it came to nothing
 * @param bytes on disk
 * @param parts of them, by what they hold
 * @param how in a few words, or why it came to nothing
 */
record LoadRecord(long nanos, long bytes, Map<String, Long> parts, String how) {
    static LoadRecord failed(String why) {
        return new LoadRecord(0, 0, Map.of(), why);
    }

    boolean isLoaded() {
        return nanos > 0;
    }

    static Path file(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".loaded.json");
    }

    void keep(Path folder) throws IOException {
        new ObjectMapper().writeValue(file(folder).toFile(), this);
    }

    /** What was kept, or null if nothing was loaded there. */
    static LoadRecord kept(Path folder) throws IOException {
        return Files.exists(file(folder))
                ? new ObjectMapper().readValue(file(folder).toFile(), LoadRecord.class)
                : null;
    }
}
