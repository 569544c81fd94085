package org.whence.sparql;

import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathWriter;

/** Queries around a path, at random: ends bound or free, graphs, joins, filters, options. */
final class RandomQueries {
    private static final String HEAD = "PREFIX : <http://example.org/>\n";

    /** In each, PATH stands for the path, A and B for things, literals or what is in no graph. */
    private static final List<String> FORMS = List.of(
            "SELECT * { ?x PATH ?y }",
            "SELECT * { ?x PATH ?x }",
            "SELECT * { A PATH ?y }",
            "SELECT * { ?x PATH B }",
            "SELECT * { A PATH B }",
            "SELECT * { A PATH A }",
            "ASK { A PATH B }",
            "ASK { ?x PATH ?x }",
            "SELECT * { GRAPH ?g { ?x PATH ?y } }",
            "SELECT * { GRAPH ?g { A PATH ?y } }",
            "SELECT * { GRAPH :g1\\/derived { A PATH B } }",
            "SELECT * { GRAPH :g2\\/derived { ?x PATH B } }",
            "SELECT * { GRAPH :none { A PATH ?y } }",
            "SELECT * { GRAPH <urn:x-arq:UnionGraph> { ?x PATH ?y } }",
            "SELECT * FROM :g1\\/derived FROM :g2\\/derived { ?x PATH ?y }",
            "SELECT * FROM :g1\\/derived { A PATH B }",
            "SELECT * FROM :g2\\/derived FROM NAMED :g1\\/derived { ?x PATH B GRAPH ?g { ?x PATH ?z } }",
            "SELECT * FROM NAMED :g1\\/derived { GRAPH ?g { ?x PATH ?x } }",
            "SELECT * { ?x :p ?z . ?z PATH ?y }",
            "SELECT * { ?x :p ?z . ?z PATH ?y FILTER (?y != A) }",
            "SELECT * { ?x :p ?z OPTIONAL { ?z PATH ?y } }",
            "SELECT * { ?x :p ?z OPTIONAL { GRAPH ?g { ?z PATH ?z } } }",
            "SELECT * { ?x :p ?z FILTER EXISTS { ?z PATH B } }",
            "SELECT * { ?x ?p ?z FILTER NOT EXISTS { ?x PATH ?z } FILTER (?p != :q) }",
            "SELECT * { ?x :p ?z MINUS { ?z PATH ?x } }",
            "SELECT * { { ?x PATH A } UNION { B PATH ?x } }",
            "SELECT * { VALUES ?x { A B } ?x PATH ?y }",
            "SELECT * { VALUES (?x ?y) { (A B) (B A) (A UNDEF) } ?x PATH ?y }",
            "SELECT * { ?x :p ?y . { SELECT ?y { ?y PATH ?z } } }",
            "SELECT * { ?x PATH ?y . ?y PATH ?z . ?z :p ?x }",
            "SELECT DISTINCT ?y { ?x PATH ?y } ORDER BY ?y",
            "SELECT (COUNT(*) AS ?n) { ?x PATH B }",
            "SELECT (COUNT(DISTINCT ?y) AS ?n) { A PATH ?y }",
            "SELECT (COUNT(?y) AS ?n) (COUNT(DISTINCT *) AS ?m) { A PATH ?y }",
            "SELECT (COUNT(?z) AS ?n) (COUNT(DISTINCT ?x) AS ?m) { ?x PATH ?y }",
            "SELECT (COUNT(*) AS ?n) { GRAPH :g1\\/derived { A PATH ?y } }",
            "SELECT (COUNT(*) AS ?n) { GRAPH ?g { A PATH ?y } }",
            "SELECT (COUNT(*) AS ?n) FROM :g1\\/derived { ?x PATH B }",
            "SELECT ?x (COUNT(DISTINCT ?y) AS ?n) { ?x PATH ?y } GROUP BY ?x",
            "SELECT (COUNT(*) AS ?n) { A PATH ?y } HAVING (COUNT(*) > 1)",
            "SELECT * { ?x :p ?z { SELECT (COUNT(*) AS ?n) { ?z PATH ?y } } }",
            "SELECT * { ?x :p ?z { SELECT ?z (COUNT(*) AS ?n) { ?z PATH B } GROUP BY ?z } }",
            "SELECT * { ?x :q ?z FILTER EXISTS { SELECT (COUNT(?y) AS ?z) { A PATH ?y } } }",
            "SELECT * { ?x PATH ?y BIND (IF(EXISTS { ?y PATH ?x }, 1, 2) AS ?b) }");

    private RandomQueries() {}

    /** How many forms there are. */
    static int forms() {
        return FORMS.size();
    }

    /** The query of a form, around a path. */
    static String query(int form, Path path, Node a, Node b) {
        return HEAD
                + FORMS.get(form)
                        .replace("PATH", "(" + PathWriter.asString(path) + ")")
                        .replaceAll("\\bA\\b", text(a))
                        .replaceAll("\\bB\\b", text(b))
                        .replace("\"'", "'");
    }

    /** Things to put in for A and B. */
    static Node end(Random random) {
        return RandomGraphs.end(random);
    }

    private static String text(Node term) {
        return NodeFmtLib.strNT(term);
    }
}
