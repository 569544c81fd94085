package org.whence.read;

import java.nio.file.Path;
import java.util.List;
import org.whence.model.Terms;

/**
 * A folder that holds one account. Owns no content: its files are not opened here.
 *
 * @param key the folder's name, which names the account
 * @param path the folder
 * @param files its RDF files, sorted by name
 * @param unread what else in it looks meant to be read: files whose ending names no RDF format, folders of RDF files
 */
public record AccountFolder(String key, Path path, List<Path> files, List<Path> unread) {
    /** The account, and its graph. */
    public String iri() {
        return Terms.DATA + key;
    }
}
