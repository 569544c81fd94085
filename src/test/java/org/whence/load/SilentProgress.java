package org.whence.load;

/** Says nothing. */
public final class SilentProgress implements LoadProgress {
    @Override
    public void step(String what) {
        // Nobody listens.
    }

    @Override
    public void statements(long read) {
        // Nobody listens.
    }

    @Override
    public void names(long written) {
        // Nobody listens.
    }
}
