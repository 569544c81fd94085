package org.whence.causal;

/**
 * How a claim is held.
 *
 * @param stance how the voice holds it
 * @param hostStance how the source takes it
 * @param modality in what way it speaks of the world
 * @param explicitness how openly the passage says it
 */
public record ClaimStanding(Stance stance, HostStance hostStance, Modality modality, Explicitness explicitness) {}
