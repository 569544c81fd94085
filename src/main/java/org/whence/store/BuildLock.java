package org.whence.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * One build at a time in one store: the next waits until the one before it has ended, however it ended, since
 * the operating system takes a dead process's lock away. Such locks belong to a process, so within ours a
 * semaphore stands before it. Owns no file but the one it locks.
 */
final class BuildLock implements AutoCloseable {
    private static final String FILE = "build.lock";
    private static final Map<Path, Semaphore> OURS = new ConcurrentHashMap<>();

    private final FileChannel channel;
    private final Semaphore ours;

    private BuildLock(FileChannel channel, Semaphore ours) {
        this.channel = channel;
        this.ours = ours;
    }

    /**
     * Takes the lock, waiting for it if need be.
     *
     * @param store an existing folder
     * @param whenWaiting called once if another build has the lock
     */
    static BuildLock take(Path store, Runnable whenWaiting) throws IOException {
        Path file = store.toRealPath().resolve(FILE);
        Semaphore ours = OURS.computeIfAbsent(file, path -> new Semaphore(1));
        boolean waiting = !ours.tryAcquire();
        if (waiting) {
            whenWaiting.run();
            ours.acquireUninterruptibly();
        }
        try {
            return new BuildLock(locked(file, waiting ? () -> {} : whenWaiting), ours);
        } catch (IOException | RuntimeException e) {
            ours.release();
            throw e;
        }
    }

    private static FileChannel locked(Path file, Runnable whenWaiting) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                whenWaiting.run();
                channel.lock();
            }
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            ours.release();
        }
    }
}
