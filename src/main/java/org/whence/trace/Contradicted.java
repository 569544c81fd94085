package org.whence.trace;

/**
 * A claim that a voice speaks against.
 *
 * @param claim what would be false if the voice were right
 * @param how denies, contradicts or disputes
 * @param by the text of the claim that speaks against it
 */
public record Contradicted(ClaimWords claim, String how, String by) {}
