package org.whence;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;

/**
 * What a build is asked to do. Owns no default: where things stand is the caller's to say.
 *
 * @param ontology the folder of ontologies and shapes
 * @param data the folder of accounts, or one account's
 * @param source the text of the source, where it is at hand
 * @param store the folder to build into
 * @param extra graphs about the program itself, by IRI, to stand beside what was read
 * @param program the version of Whence
 */
public record BuildRequest(
        Path ontology, Path data, Optional<Path> source, Path store, Map<String, Graph> extra, String program) {}
