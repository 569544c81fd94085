package org.whence.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.whence.causal.CausalIndexFile;
import org.whence.causal.IndexDoesNotFitException;
import org.whence.read.ClaimFile;
import org.whence.read.StatementReader;
import org.whence.store.OpenStore;

/**
 * Two pieces of {@code whence load} and of every start, timed by themselves: how many statements a second the reader of
 * the load scans and numbers, block by block, and how long the causal index alone takes to open from disk. {@code java
 * -cp … org.whence.bench.ScanAndOpening FILE STORE}. Prints a line each: by the clock, and by the processor's time, which
 * other programs do not lengthen.
 */
final class ScanAndOpening {
    private static final int TURNS = 10;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ScanAndOpening() {}

    /** See the class. */
    public static void main(String[] args) throws IndexDoesNotFitException {
        for (int threads = 1; threads <= Runtime.getRuntime().availableProcessors(); threads++) {
            for (int turn = 0; turn < TURNS; turn++) {
                scan(args[0], threads);
            }
        }
        Path folder;
        String build;
        try (OpenStore store = OpenStore.open(Path.of(args[1]))) {
            folder = store.folder();
            build = store.buildId();
        }
        for (int turn = 0; turn < TURNS; turn++) {
            long start = System.nanoTime();
            long processor = THREADS.getCurrentThreadCpuTime();
            int claims = new CausalIndexFile(folder.resolve(CausalIndexFile.NAME))
                    .open(build)
                    .claimCount();
            tell(
                    "index of %,d claims opened in %.1f ms by the clock, %.1f ms of one processor",
                    claims, (System.nanoTime() - start) / 1e6, (THREADS.getCurrentThreadCpuTime() - processor) / 1e6);
        }
    }

    private static void scan(String name, int threads) {
        AtomicLong statements = new AtomicLong();
        long start = System.nanoTime();
        long processor = SYSTEM.getProcessCpuTime();
        try (StatementReader reader = new StatementReader(threads)) {
            reader.read(
                    ClaimFile.of(name, Optional.empty(), InputStream.nullInputStream()),
                    block -> statements.addAndGet(block.size()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = (SYSTEM.getProcessCpuTime() - processor) / 1e9;
        tell(
                "%d threads: %,d statements, %,.0f a second by the clock, %,.0f a second of one processor",
                threads, statements.get(), statements.get() / seconds, statements.get() / busy);
    }

    private static void tell(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
