package org.whence.causal;

/**
 * That by the dates given one factor was over before another began, which a chain has as its cause.
 *
 * @param cause the factor that is said to come first
 * @param effect the factor that was over by then
 */
public record ImpossibleOrder(int cause, int effect) {}
