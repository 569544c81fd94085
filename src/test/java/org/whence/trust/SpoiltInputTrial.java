package org.whence.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** A reader given many spoilt inputs, one after another. One that it fails on, or hangs on, is kept in a file. */
final class SpoiltInputTrial implements Trial {
    private static final int SECONDS = 60;

    private final HostileReader reader;
    private final int inputs;
    private final List<byte[]> samples;
    private final Path keep;

    /**
     * A batch.
     *
     * @param inputs how many in one trial
     * @param keep a folder for input that breaks a reader
     */
    SpoiltInputTrial(HostileReader reader, int inputs, Path keep) throws IOException {
        this.reader = reader;
        this.inputs = inputs;
        this.keep = keep;
        samples = Samples.of(reader);
    }

    @Override
    public String run(long seed) throws Exception {
        AtomicReference<byte[]> last = new AtomicReference<>(new byte[0]);
        ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(null, task, "reader", 1 << 20);
            thread.setDaemon(true);
            return thread;
        });
        try {
            Future<?> reading = worker.submit(() -> {
                SpoiltInput spoilt = new SpoiltInput(samples, new Random(seed * 31 + reader.ordinal()));
                for (int i = 0; i < inputs; i++) {
                    last.set(spoilt.next());
                    reader.read(last.get());
                }
                return null;
            });
            while (!isDone(reading)) {
                byte[] now = last.get();
                if (!isDone(reading) && now == last.get()) {
                    throw new AssertionError(kept(now) + ": " + reader + " hangs");
                }
            }
            return "read or refused in a sentence";
        } catch (ExecutionException e) {
            throw new AssertionError(kept(last.get()) + ": " + e.getCause().getMessage(), e.getCause());
        } finally {
            worker.shutdownNow();
        }
    }

    /** Whether it is, or will be before an input has been read for so long that it never will. */
    private static boolean isDone(Future<?> reading) throws InterruptedException, ExecutionException {
        try {
            reading.get(SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private Path kept(byte[] input) throws IOException {
        Files.createDirectories(keep);
        return Files.write(keep.resolve("broke-" + reader.file()), input);
    }
}
