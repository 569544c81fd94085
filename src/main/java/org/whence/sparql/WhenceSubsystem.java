package org.whence.sparql;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sys.JenaSubsystemLifecycle;

/**
 * Makes whf:chain known to every query of a program that has our jar on its class path, has ARQ's functions with
 * regular expressions end when they are called off, and its joins close whenever they are closed. Jena finds this class by
 * {@code META-INF/services} when it starts. Owns no function.
 */
public final class WhenceSubsystem implements JenaSubsystemLifecycle {
    /** After ARQ, whose registry it writes into, and whatever else comes with Jena. */
    private static final int AFTER_JENA = 500;

    @Override
    public void start() {
        PropertyFunctionRegistry.get().put(ChainFunction.IRI, iri -> new ChainFunction());
        RegexFunctions.register();
        QC.setFactory(ARQ.getContext(), JoinExecutor::new);
    }

    @Override
    public void stop() {
        PropertyFunctionRegistry.get().remove(ChainFunction.IRI);
    }

    @Override
    public int level() {
        return AFTER_JENA;
    }
}
