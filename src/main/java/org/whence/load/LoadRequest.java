package org.whence.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.whence.read.ClaimFile;

/**
 * What a load is asked to do.
 *
 * @param files what is read, in this order
 * @param account the key of the account in whose graph statements are put that stand in no named graph
 * @param links whether each claim gets its wh:CausalLink: about five statements a claim
 * @param store the folder to load into
 * @param ontology the folder of ontologies
 * @param ontologies the ontologies, by IRI, and graphs about the program itself
 * @param program the version of Whence
 * @param threads how many may be busy at a time
 */
public record LoadRequest(
        List<ClaimFile> files,
        String account,
        boolean links,
        Path store,
        Path ontology,
        Map<String, Graph> ontologies,
        String program,
        int threads) {}
