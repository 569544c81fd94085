package org.whence.store;

/**
 * One file that a build was made from, and its content at that time. Owns no file.
 *
 * @param name what it is called beside the other inputs, such as {@code data/lantern/claims.ttl}; the same
 *     wherever the project's folder stands
 * @param sha256 64 hexadecimal digits
 */
public record InputFile(String name, String sha256) {}
