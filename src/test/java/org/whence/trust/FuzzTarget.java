package org.whence.trust;

import java.io.IOException;

/**
 * What Jazzer calls, in a process of its own: the reader that the system property {@code trust.reader} names. Needs
 * nothing of Jazzer to be compiled.
 */
public final class FuzzTarget {
    private static final HostileReader READER = HostileReader.valueOf(System.getProperty("trust.reader"));

    private FuzzTarget() {}

    /** Called with one input after another, each made from those that reached new code. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        READER.read(input);
    }
}
