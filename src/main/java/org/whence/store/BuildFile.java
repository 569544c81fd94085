package org.whence.store;

/**
 * One file of a build as the build wrote it. Owns no content.
 *
 * @param name its path within the build's folder, with slashes
 * @param bytes its length
 * @param crc32c its check sum (CRC-32C, RFC 3720 appendix B.4), of the 32 bits of an int
 */
public record BuildFile(String name, long bytes, int crc32c) {}
