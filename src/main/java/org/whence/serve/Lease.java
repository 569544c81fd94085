package org.whence.serve;

import java.util.concurrent.atomic.AtomicBoolean;

/** The right to read a generation: its files stay open until this is closed. Owns no file. */
final class Lease implements AutoCloseable {
    private final Generation generation;
    private final AtomicBoolean ended = new AtomicBoolean();

    /** Made by the generation alone, which has counted it. */
    Lease(Generation generation) {
        this.generation = generation;
    }

    Generation generation() {
        return generation;
    }

    @Override
    public void close() {
        if (!ended.getAndSet(true)) {
            generation.release();
        }
    }
}
