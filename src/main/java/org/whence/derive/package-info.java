/**
 * Triples that follow by computation: runs {@code queries/derive/*.rq} into graphs of their own, so that what
 * is derived is never mixed with what is asserted. Owns no query text, and does not decide where a graph is
 * kept: that is {@code store}. May use Jena's ARQ.
 */
package org.whence.derive;
