/**
 * The causal index and the questions that are asked of it: chains, causes, roots, loops, cuts, what-if.
 *
 * <p>Read in this order: {@link org.whence.causal.CausalClaim} goes into a
 * {@link org.whence.causal.CausalIndexBuilder}, which gives a {@link org.whence.causal.CausalIndex};
 * {@link org.whence.causal.CausalIndexFile} keeps it beside the store. A
 * {@link org.whence.causal.ClaimFilter} laid over the index is a {@link org.whence.causal.CausalView}: the claims
 * that take part. Every {@code …Finder} answers one question on a view, within a
 * {@link org.whence.causal.Deadline}, without recursion.
 *
 * <p>Owns no RDF and no input or output but the index file. Factors and claims are numbers here; the index gives
 * the key (as a rule the IRI) of each.
 */
package org.whence.causal;
