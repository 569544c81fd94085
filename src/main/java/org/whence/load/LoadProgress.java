package org.whence.load;

/** Told how far a load has got; by any thread. */
public interface LoadProgress {
    /** A step begins, or a part of it has ended. */
    void step(String what);

    /** So many statements have been read by now. */
    void statements(long read);

    /** So many names have been written into their index by now. */
    void names(long written);
}
