package org.whence.serve;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.whence.model.UserMessageException;
import org.whence.store.StoreFolder;

/**
 * Looks every second whether the store names another build than the one that is served, opens it, reads all that its
 * answers need, and only then has it answer; so that nobody waits for it and nothing damaged is served. A build that
 * cannot be taken up is tried again later, less and less often, since another process may have had it open. Looks at the
 * store's pointer, a file of one line, since not every file system tells of changes. Owns neither build nor server.
 */
final class BuildWatch implements AutoCloseable {
    private static final Duration PACE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int LEAST_OFTEN = 64;

    private final StoreFolder store;
    private final Generations generations;
    private final Supplier<Generation> opening;
    private final Consumer<String> talk;
    private final String host;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread;

    private String refusedId = "";
    private String refusal = "";
    private int looksToPass;
    private int looksBetween = 1;

    /**
     * A watch that has not begun.
     *
     * @param opening opens the build that the store names
     * @param host as most visitors will name the server: address and port
     * @param talk told in one sentence that another build is served, or why it is not
     */
    BuildWatch(
            StoreFolder store,
            Generations generations,
            Supplier<Generation> opening,
            String host,
            Consumer<String> talk) {
        this.host = host;
        this.store = store;
        this.generations = generations;
        this.opening = opening;
        this.talk = talk;
        thread = new Thread(this::watch, "whence-build-watch");
        thread.setDaemon(true);
    }

    /** Begins. */
    void start() {
        thread.start();
    }

    private void watch() {
        try {
            while (!end.await(PACE.toMillis(), TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes up the build that the store names, if it is another and can be. */
    synchronized void look() {
        Optional<String> named = store.currentId();
        if (named.isEmpty() || named.get().equals(generations.buildId())) {
            return;
        }
        if (!named.get().equals(refusedId)) {
            refusedId = "";
            looksBetween = 1;
        } else if (looksToPass-- > 0) {
            return;
        }
        try {
            takeUp();
        } catch (UserMessageException e) {
            refuse(named.get(), e.getMessage());
        } catch (OutOfMemoryError e) {
            refuse(named.get(), "There is not memory enough to open it beside the one that is served.");
        } catch (RuntimeException e) {
            refuse(named.get(), "It could not be read (" + e + ").");
        }
    }

    private void takeUp() {
        Generation next = opening.get();
        try {
            next.warmUp(host);
            String size = next.size();
            generations.takeUp(next);
            LateWarmUp.inBackground(generations.lease(), host);
            talk.accept("Now serving a new graph: build " + next.buildId() + ", " + size + ".");
        } catch (RuntimeException | Error e) {
            next.release();
            throw e;
        }
    }

    private void refuse(String id, String why) {
        generations.refuse();
        if (!id.equals(refusedId) || !why.equals(refusal)) {
            talk.accept("The new graph is not served; that of build " + generations.buildId() + " goes on. " + why);
        }
        refusedId = id;
        refusal = why;
        looksToPass = looksBetween;
        looksBetween = Math.min(LEAST_OFTEN, 2 * looksBetween);
    }

    /** Ends; a build that is just being taken up is so before. Not by an interrupt, which would close its files. */
    @Override
    public void close() {
        end.countDown();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
