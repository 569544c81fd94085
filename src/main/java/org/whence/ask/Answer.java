package org.whence.ask;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.whence.term.PrefixTable;

/**
 * The rows that a question or a query yields, with all that is needed to show them. Owns no layout: that is
 * {@code export}'s.
 *
 * @param heading what was asked, in plain words; empty for a query of the user's own
 * @param scope what it was asked of
 * @param given the values of the parameters, in their order
 * @param columns the variables, in the order of the SELECT
 * @param rows a term for each column, null where there is none
 * @param total how many rows there are, of which {@code rows} may be the first few
 * @param foot what is to be said below
 * @param whyEmpty why there is no row; empty where there is one
 * @param names how to write IRIs for people
 */
public record Answer(
        String heading,
        String scope,
        List<Given> given,
        List<String> columns,
        List<List<Node>> rows,
        int total,
        List<String> foot,
        Optional<String> whyEmpty,
        PrefixTable names) {}
