package org.whence.check;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/** One rule of the audit, in SPARQL or in Java, named after the fault that it asks after. */
interface Audit {
    /** The fault's name. */
    String name();

    /**
     * What it asks of an account.
     *
     * @param account the account, and how to speak of it
     * @param dataset the account beside its ontologies as default graph, the account alone as named graph
     */
    List<AuditFinding> audit(AuditedAccount account, DatasetGraph dataset);
}
