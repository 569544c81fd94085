package org.whence.serve;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the free queries that run when what is left after a collection of garbage nears all the memory there is, before
 * it is used up for pages and questions as well: ARQ sorts, groups and joins in memory, without a bound. Looks a few
 * times a second, which costs nothing. Owns no query.
 */
final class MemoryWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MemoryWatch.class);
    private static final long BETWEEN_LOOKS_NANOS = 200_000_000;
    private static final double MOST = 0.7;

    private final RunningQueries queries;
    private final double most;
    private final List<MemoryPoolMXBean> pools;
    private final Thread thread;
    private volatile boolean stopped;

    private MemoryWatch(RunningQueries queries, double most) {
        this.queries = queries;
        this.most = most;
        this.pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
                .toList();
        this.thread = new Thread(this::watch, "whence-memory");
        thread.setDaemon(true);
    }

    /** Begins to watch. */
    static MemoryWatch start(RunningQueries queries) {
        return start(queries, MOST);
    }

    /**
     * Begins to watch.
     *
     * @param most what may be left after a collection, as a part of all
     */
    static MemoryWatch start(RunningQueries queries, double most) {
        MemoryWatch watch = new MemoryWatch(queries, most);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        while (!stopped) {
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            if (pools.stream().anyMatch(this::isNearlyFull)) {
                int ended = queries.abortAll();
                if (ended > 0) {
                    LOG.warn("{} queries were ended, since the memory is short", ended);
                    LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
                }
                // What is said of the pool is of the last collection: without another, the next query would be blamed.
                System.gc();
            }
        }
    }

    private boolean isNearlyFull(MemoryPoolMXBean pool) {
        MemoryUsage left = pool.getCollectionUsage();
        return left != null && left.getMax() > 0 && left.getUsed() > most * left.getMax();
    }

    @Override
    public void close() {
        stopped = true;
        LockSupport.unpark(thread);
    }
}
