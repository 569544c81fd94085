package org.whence.page;

import java.time.Duration;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.procedure.ProcedureFactory;
import org.apache.jena.sparql.procedure.ProcedureRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * What a query from outside may not do: ask another server (SERVICE), load a Java class by its name, or run for
 * ever. ARQ takes any IRI that begins with {@code java:} for a class, and some prefixes of its own for others that
 * print or sleep, and has no switch for that; so only functions that somebody registered are known. Owns no door
 * for writing: there is none, since no update is offered.
 */
final class QueryDoors {
    private QueryDoors() {}

    /**
     * Closes the doors of a dataset.
     *
     * @param timeout to the last row; a request may ask for less (Fuseki's parameter {@code timeout}, in seconds),
     *     which it could not of a time to the first row
     */
    static void close(Context context, Duration timeout) {
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.queryTimeout, Long.toString(timeout.toMillis()));
        FunctionRegistry.set(context, new KnownFunctions());
        PropertyFunctionRegistry.set(context, new KnownPropertyFunctions());
        ProcedureRegistry.set(context, new KnownProcedures());
    }

    /** The functions registered now, and no others. */
    private static final class KnownFunctions extends FunctionRegistry {
        KnownFunctions() {
            FunctionRegistry all = FunctionRegistry.get();
            all.keys().forEachRemaining(uri -> put(uri, all.get(uri)));
        }

        @Override
        public FunctionFactory get(String uri) {
            return isRegistered(uri) ? super.get(uri) : null;
        }
    }

    /** The property functions registered now, and no others. */
    private static final class KnownPropertyFunctions extends PropertyFunctionRegistry {
        KnownPropertyFunctions() {
            PropertyFunctionRegistry all = PropertyFunctionRegistry.get();
            all.keys().forEachRemaining(uri -> put(uri, all.get(uri)));
        }

        @Override
        public boolean manages(String uri) {
            return isRegistered(uri);
        }

        @Override
        public PropertyFunctionFactory get(String uri) {
            return isRegistered(uri) ? super.get(uri) : null;
        }
    }

    /** The procedures registered now, and no others. */
    private static final class KnownProcedures extends ProcedureRegistry {
        KnownProcedures() {
            ProcedureRegistry all = ProcedureRegistry.get();
            all.keys().forEachRemaining(uri -> put(uri, all.get(uri)));
        }

        @Override
        public ProcedureFactory get(String uri) {
            return isRegistered(uri) ? super.get(uri) : null;
        }
    }
}
