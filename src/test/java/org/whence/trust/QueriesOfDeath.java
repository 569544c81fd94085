package org.whence.trust;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.whence.trust.LoadRequest.Kind;

/** Queries that would take all there is, of time or of memory. Owns no client. */
final class QueriesOfDeath {
    private static final String CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static final String X = "x".repeat(60);
    private static final String HOPELESS = "x*".repeat(14) + "y";

    /** Each is asked for with a second to live. */
    private static final List<String> QUERIES = List.of(
            "SELECT (COUNT(*) AS ?n) " + CROSS,
            "SELECT * " + CROSS,
            "SELECT * " + CROSS + " ORDER BY ?c ?f ?i",
            "SELECT DISTINCT ?a ?d ?g " + CROSS,
            "SELECT (GROUP_CONCAT(?c) AS ?t) " + CROSS,
            "SELECT ?a ?d (COUNT(*) AS ?n) " + CROSS + " GROUP BY ?a ?d ?g",
            "CONSTRUCT { ?a ?e ?i } " + CROSS,
            "SELECT (COUNT(*) AS ?n) { ?a (<urn:x>|!<urn:x>)* ?b . ?c (<urn:x>|!<urn:x>)* ?d . ?e ?f ?g }",
            "ASK { ?a ?b ?c FILTER REGEX('" + X + "', '" + HOPELESS + "') }",
            "SELECT * { ?a ?b ?c BIND (REPLACE(CONCAT('" + X + "', STR(?c)), '" + HOPELESS + "', '') AS ?t) }",
            "SELECT * { ?a ?b ?c FILTER REGEX(STR(?c), '" + "(|)".repeat(50) + "y') }",
            "SELECT (STRLEN(?t) AS ?n) { BIND ('" + X + "' AS ?t0) "
                    + IntStream.range(0, 40)
                            .mapToObj(i -> "BIND (CONCAT(?t" + i + ", ?t" + i + ") AS ?t" + (i + 1) + ") ")
                            .collect(Collectors.joining())
                    + "BIND (?t40 AS ?t) }",
            "ASK { FILTER (" + "(".repeat(3_000) + "1" + ")".repeat(3_000) + " = 1) }",
            "SELECT * " + "{ ".repeat(700) + "?a ?b ?c" + " }".repeat(700));

    private QueriesOfDeath() {}

    /** All of them, as requests. */
    static List<LoadRequest> all() {
        List<LoadRequest> short1 = QUERIES.stream()
                .filter(query -> query.length() < 5_000)
                .map(query -> LoadRequest.get(
                        Kind.HOSTILE,
                        "/whence/sparql?timeout=1&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .collect(Collectors.toList());
        QUERIES.stream()
                .filter(query -> query.length() >= 5_000)
                .forEach(query -> short1.add(new LoadRequest(Kind.HOSTILE, "/whence/sparql?timeout=1", query)));
        short1.add(values(40_000));
        short1.add(values(120_000));
        return List.copyOf(short1);
    }

    /** Of which 100,000 are more than a megabyte. */
    private static LoadRequest values(int count) {
        String values =
                IntStream.range(0, count).mapToObj("<urn:%05d>"::formatted).collect(Collectors.joining(" "));
        return new LoadRequest(
                Kind.HOSTILE,
                "/whence/sparql?timeout=1",
                "SELECT (COUNT(*) AS ?n) { VALUES ?x { " + values + " } ?x ?y ?z }");
    }
}
