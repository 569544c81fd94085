package org.whence.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The figures of the last run of each size, kept as JSON.
 *
 * @param folder where they are
 */
record Runs(Path folder) {
    void keep(String size, List<PeerFigures> figures) throws IOException {
        new ObjectMapper().writeValue(file(size), figures);
    }

    /** Of that size, in the order of the entrants; none if there was no run. */
    List<PeerFigures> of(String size) throws IOException {
        return Files.exists(file(size).toPath())
                ? List.of(new ObjectMapper().readValue(file(size), PeerFigures[].class))
                : List.of();
    }

    private java.io.File file(String size) {
        return folder.resolve(size + ".json").toFile();
    }
}
