/**
 * Claims by the million → a build of the store, in one pass and with bounded memory: statements as they are read
 * become numbers of terms ({@link org.whence.load.StatementIntake}); the parts of each claim are brought together by
 * sorting ({@link org.whence.load.ClaimGroup}); from each claim its edges and its link are derived, and it goes into
 * the causal index; then everything is written at once. Begin with {@link org.whence.load.ClaimLoad}.
 *
 * <p>Owns the order of these steps and the derivation for collections that memory does not hold, which a test keeps in
 * step with {@code queries/derive/}. Reads, stores and indexes nothing itself.
 */
package org.whence.load;
