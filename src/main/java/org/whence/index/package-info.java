/**
 * Between the store and the causal index: fills an index from the graphs of a build, keeps it beside the build, opens
 * it again, and makes it anew with a warning where it does not fit. Read in this order:
 * {@link org.whence.index.StoreIndex}, {@link org.whence.index.GraphIndexing},
 * {@link org.whence.index.ClaimReading}, {@link org.whence.index.DomainSteps}.
 *
 * <p>Owns which triples become which claims of the index, and nothing of what is asked of it.
 */
package org.whence.index;
