package org.whence.serve;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.jena.fuseki.metrics.MetricsProvider;

/** Figures of ours for Prometheus, beside Fuseki's: which generation answers. Owns no registry. */
final class Figures {
    private Figures() {}

    /** Adds those of a server. */
    static void of(Generations generations, MetricsProvider fuseki) {
        MeterRegistry registry = fuseki.getMeterRegistry();
        Gauge.builder("whence.generation", generations, Generations::count)
                .description("The number of graphs that this server has served, the one it serves now included")
                .register(registry);
        FunctionCounter.builder("whence.builds.refused", generations, Generations::refused)
                .description("How many times a new graph could not be taken up")
                .register(registry);
    }
}
