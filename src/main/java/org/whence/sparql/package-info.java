/**
 * Hooks into ARQ, Jena's SPARQL engine: standard property paths answered from the causal index where it covers the
 * graph that is asked, and elsewhere by an evaluator without recursion, which streams, stops early and can be called
 * off. Begin with {@link org.whence.sparql.CausalPaths}. May use ARQ's extension points and, since TDB2 has an
 * executor of its own that must be extended to be hooked into, TDB2's. Owns no algorithm on claims
 * ({@code causal}), no query text and no dataset.
 */
package org.whence.sparql;
