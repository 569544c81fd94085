package org.whence.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.whence.causal.CausalIndexFile;

/** A store loaded as a user would: by the launcher, in a process of its own. */
final class WhenceStore {
    static final Map<String, String> PARTS = Map.of("store", "tdb2", "index", CausalIndexFile.NAME, "names", "names");

    private WhenceStore() {}

    static void load(Workload workload, Path folder) throws IOException, InterruptedException {
        Process load = new ProcessBuilder(
                        Path.of(System.getProperty("whence.home"), "whence").toString(),
                        "--quiet",
                        "load",
                        "--store",
                        folder.toString(),
                        workload.quads().toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (load.waitFor() != 0) {
            throw new IOException("whence load ended with " + load.exitValue());
        }
    }
}
