package org.whence.store;

/**
 * One file that a build was made from, and its content at that time; or a graph that came from no file. Owns
 * neither.
 *
 * @param name what it is called beside the other inputs, such as {@code data/lantern/claims.ttl}; the same
 *     wherever the project's folder stands; a graph's IRI
 * @param sha256 64 hexadecimal digits
 */
public record InputFile(String name, String sha256) {

    /** Whether it is a graph that came from no file. */
    public boolean isNoFile() {
        return name.contains("://");
    }
}
