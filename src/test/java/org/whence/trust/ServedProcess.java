package org.whence.trust;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.whence.LanternCopy;

/** {@code whence serve} over a copy of the invented account, on a free port, in a process of its own. Owns no request. */
final class ServedProcess implements AutoCloseable {
    private static final int START_SECONDS = 300;

    private final Process process;
    private final Path folder;
    private final URI address;

    /** Starts it and waits until it answers. */
    ServedProcess(LanternCopy lantern, Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        process = WhenceProcess.start(
                folder,
                WhenceProcess.line(
                        "serve",
                        "--port",
                        "0",
                        "--no-ui",
                        "--timeout",
                        "5",
                        "--data",
                        lantern.data().toString(),
                        "--store",
                        lantern.store().toString()));
        address = URI.create(firstLine());
    }

    URI address() {
        return address;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    private String firstLine() throws IOException, InterruptedException {
        for (int tenths = 0; tenths < START_SECONDS * 10; tenths++) {
            List<String> printed = Files.readAllLines(folder.resolve("out"));
            if (!printed.isEmpty()) {
                return printed.get(0);
            }
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new AssertionError(Files.readString(folder.resolve("err")));
            }
        }
        throw new AssertionError("no address after " + START_SECONDS + " seconds");
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
