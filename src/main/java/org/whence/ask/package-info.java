/**
 * Canned questions: finds {@code queries/ask/*.rq}, reads their decorators, binds parameters by substitution,
 * runs them, and says why an answer is empty. Owns no query text and no terminal. May use Jena's ARQ.
 */
package org.whence.ask;
