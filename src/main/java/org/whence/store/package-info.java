/**
 * The dataset: the names of its graphs, transactions, the snapshot, and the atomic swap of a new build for an
 * old one. Owns nothing of what the triples mean. The only package that may use TDB2.
 */
package org.whence.store;
