/**
 * Causal questions, asked in names and answered in words: chains with the claims under their arrows, causes, roots and
 * what is between; each with its voices and places, with what was left out, and with the reason where nothing was
 * found. Read in this order: {@link org.whence.trace.CausalGraph}, {@link org.whence.trace.TraceOptions},
 * {@link org.whence.trace.TraceView}, {@link org.whence.trace.Wordbook}, {@link org.whence.trace.TraceAnswer}; then
 * the questions, one {@code …Question} and one answer for each.
 *
 * <p>Owns the wording. Owns no search ({@code causal}), no format ({@code export}) and no layout ({@code draw}).
 */
package org.whence.trace;
