package org.whence.trust;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.whence.causal.SyntheticClaims;
import org.whence.causal.SyntheticSize;
import org.whence.export.SyntheticClaimsExporter;

/** Made-up claims to load. Owns no store. */
final class ClaimsInAFile {
    /** A factor's name that is in all of them. */
    static final String NAME = "factor 1";

    private ClaimsInAFile() {}

    /** Writes so many. */
    static Path write(Path file, long claims, long seed) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            SyntheticClaimsExporter.write(new SyntheticClaims(SyntheticSize.of(claims), seed, 20), out, written -> {});
        }
        return file;
    }
}
