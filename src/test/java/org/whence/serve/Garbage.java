package org.whence.serve;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Collects it, even where {@code System.gc()} does nothing, as in the JVM of the tests: a count of the objects that live
 * begins with a full collection.
 */
final class Garbage {
    private Garbage() {}

    /** Returns after the collection. */
    static void collect() throws JMException {
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
    }
}
