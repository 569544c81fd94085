package org.whence;

import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.extension.Extension;

/**
 * Starts Jena before the first test class is touched: two classes that start it at once, each by another door, wait for
 * each other for ever. JUnit finds it by {@code META-INF/services}.
 */
public final class JenaStarted implements Extension {
    /** Starts it. */
    public JenaStarted() {
        JenaSystem.init();
    }
}
