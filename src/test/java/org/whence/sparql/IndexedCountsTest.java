package org.whence.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.whence.Thorough;
import org.whence.sparql.PathAnswers.Way;

/** Sets of factors and numbers of claims told from the index, against plain ARQ: the same bags. */
class IndexedCountsTest {
    private static final int DATASETS = Thorough.of(6, 80);
    private static final int CLAIMS = 14;
    /** In each, SET stands for a pattern of ?c, END for wh:cause or wh:effect, and N for a number. */
    private static final List<String> FORMS = List.of(
            "SELECT DISTINCT ?c { SET }",
            "SELECT ?c { SET }",
            "SELECT DISTINCT ?c { SET FILTER (?c != A) }",
            "SELECT (COUNT(DISTINCT ?c) AS ?n) { SET }",
            "SELECT (COUNT(DISTINCT ?c) AS ?n) (COUNT(DISTINCT ?c) AS ?m) { SET } HAVING (COUNT(DISTINCT ?c) > 1)",
            "SELECT (COUNT(*) AS ?n) { SET }",
            "SELECT (COUNT(?c) AS ?n) { SET FILTER NOT EXISTS { ?any PATH ?c } }",
            "SELECT (COUNT(DISTINCT ?c) AS ?n) { SET FILTER NOT EXISTS { ?any PATH ?c } }",
            "SELECT (COUNT(DISTINCT ?c) AS ?n) { SET FILTER EXISTS { ?c PATH ?any } FILTER (?c != A && ?c != B) }",
            "SELECT (COUNT(DISTINCT ?c) AS ?n) { SET MINUS { ?any PATH ?c } }",
            "SELECT DISTINCT ?c { SET MINUS { ?any PATH ?c } }",
            "SELECT ?c { SET MINUS { ?x PATH ?c } }",
            "SELECT ?c { SET FILTER NOT EXISTS { ?x PATH ?c } }",
            "SELECT DISTINCT ?c { SET FILTER (?c = B || STRENDS(STR(?c), '1')) }",
            "SELECT ?f (COUNT(?claim) AS ?n) { ?claim END ?f } GROUP BY ?f",
            "SELECT ?f (COUNT(*) AS ?n) { ?claim END ?f } GROUP BY ?f HAVING (COUNT(*) > 2)",
            "SELECT ?f (COUNT(DISTINCT ?claim) AS ?n) { GRAPH :g1 { ?claim END ?f } } GROUP BY ?f",
            "SELECT ?f (COUNT(DISTINCT ?claim) AS ?n) { GRAPH ?g { ?claim END ?f } } GROUP BY ?f",
            "SELECT ?f (COUNT(?claim) AS ?n) FROM :g1 { ?claim END ?f } GROUP BY ?f",
            "SELECT ?f (COUNT(?claim) AS ?n) { ?claim END ?f FILTER (?f != A) } GROUP BY ?f",
            "SELECT ?f (COUNT(?claim) AS ?n) { ?claim END ?f } GROUP BY ?f ORDER BY DESC(?n) ?f LIMIT N",
            "SELECT ?f (COUNT(?claim) AS ?n) { ?claim END ?f } GROUP BY ?f ORDER BY DESC(?n) DESC(?f) LIMIT N",
            "SELECT ?f (COUNT(?claim) AS ?n) { ?claim END ?f } GROUP BY ?f ORDER BY DESC(?n) STR(?f) LIMIT N OFFSET 1",
            "SELECT ?f (COUNT(?claim) AS ?n) { ?claim END ?f } GROUP BY ?f ORDER BY ?n ?f LIMIT N",
            "SELECT ?f { ?claim END ?f } GROUP BY ?f ORDER BY DESC(COUNT(?claim)) ?f LIMIT N",
            "SELECT (COUNT(?claim) AS ?n) { ?claim END ?f } GROUP BY ?f HAVING (COUNT(?claim) < 3) ORDER BY DESC(?n) LIMIT N",
            "SELECT ?c (COUNT(DISTINCT ?claim) AS ?n) { { SELECT DISTINCT ?c { SET } } ?claim END ?c } GROUP BY ?c",
            "SELECT ?c (COUNT(?claim) AS ?n) { { SELECT DISTINCT ?c { SET } } ?claim END ?c } GROUP BY ?c"
                    + " ORDER BY DESC(?n) ?c LIMIT N",
            "SELECT ?c (COUNT(*) AS ?n) { SET . ?claim END ?c } GROUP BY ?c",
            "SELECT ?c (COUNT(DISTINCT ?claim) AS ?n) { SET . ?claim END ?c } GROUP BY ?c ORDER BY DESC(?n) ?c LIMIT N",
            "SELECT ?c (COUNT(DISTINCT ?claim) AS ?n) (COUNT(*) AS ?m) { SET . ?claim END ?c } GROUP BY ?c",
            "SELECT ?c (COUNT(DISTINCT ?c) AS ?n) { SET . ?claim END ?c } GROUP BY ?c",
            "SELECT ?c (SUM(1) AS ?n) { SET . ?claim END ?c } GROUP BY ?c",
            "SELECT ?c (COUNT(?claim) AS ?n) { ?claim END ?c . ?claim wh:effect ?e } GROUP BY ?c",
            "SELECT ?c ?n { ?c :p ?d { SELECT ?c (COUNT(?claim) AS ?n) { ?claim END ?c } GROUP BY ?c } }",
            "SELECT ?d ?c { ?d :p B . { SELECT DISTINCT ?c { SET } } FILTER (?c != ?d) }",
            "SELECT ?x { ?x :p ?y FILTER EXISTS { SELECT DISTINCT ?c { SET FILTER (?c = ?y) } } }");

    /** PATH is a path. */
    private static final List<String> SETS = List.of(
            "A PATH ?c",
            "?c PATH A",
            "A PATH/PATH ?c",
            "A PATH ?x . ?x PATH ?c",
            "?c PATH ?x . A PATH ?x",
            "?x PATH ?c . A PATH ?x FILTER (?x != B)",
            "A PATH ?x . ?x PATH ?c FILTER (?x != ?c)",
            "A PATH ?x . ?x PATH B . ?x PATH ?c",
            "A PATH ?c . B PATH ?c",
            "A PATH ?c . ?c PATH ?c",
            "A PATH ?x . ?x PATH ?c FILTER NOT EXISTS { ?x PATH ?c }",
            "GRAPH :g1\\/derived { A PATH ?c }",
            "GRAPH :g1\\/derived { A PATH ?c FILTER NOT EXISTS { ?any PATH ?c } }",
            "GRAPH ?g { A PATH ?c }",
            "{ SELECT ?c { A PATH ?c } }",
            "{ SELECT ?c { A PATH ?x . ?x PATH ?c } LIMIT 100 }",
            "A PATH ?c OPTIONAL { ?c PATH ?x }",
            "{ A PATH ?c } UNION { ?c PATH B }");

    private static final List<String> PATHS = List.of(
            ":p",
            "^:p",
            ":q",
            "^:q",
            "(:p|:q)",
            ":p?",
            "(^:p)?",
            ":p+",
            "^:p+",
            "(^:q)*",
            "(:p|^:q)+",
            "(:p/:q)+",
            "(^:p)?/(^:p)?",
            ":r+",
            "(:p|:r)",
            "wh:cause",
            "!:p");

    @Test
    void inViewsInMemoryTheAnswersAreThoseOfArq() {
        compare(CoveredKind.VIEW);
    }

    @Test
    void inTdb2WithTheUnionAsDefaultTheAnswersAreThoseOfArq() {
        compare(CoveredKind.TDB2_WITH_UNION);
    }

    private static void compare(CoveredKind kind) {
        Set<String> told = new TreeSet<>();
        for (int seed = 0; seed < DATASETS; seed++) {
            Random random = new Random(seed);
            RandomClaims claims = new RandomClaims(random, CLAIMS);
            DatasetGraph dataset = kind.filled(RandomClaims.GRAPHS, filled -> {
                claims.addEdges(filled);
                claims.addEnds(filled);
            });
            CausalPaths.install(dataset, () -> new PathIndex(claims.indexWithEnds(), RandomClaims.ACCOUNTS));
            for (String form : FORMS) {
                for (int i = 0; i < 3; i++) {
                    String query = query(form, random);
                    PathAnswers answers = new PathAnswers();
                    Map<String, Integer> ours = Rowed.asInstalled(dataset, query, answers);
                    assertThat(ours).as("seed " + seed + ": " + query).isEqualTo(Rowed.byArq(dataset, query));
                    if (answers.ways().equals(Set.of(Way.INDEX))) {
                        told.add(form);
                    }
                }
            }
        }
        assertThat(told).as("forms told from the index").hasSizeGreaterThan(FORMS.size() / 2);
    }

    private static String query(String form, Random random) {
        String query = form.replaceAll("\\bSET\\b", Matcher.quoteReplacement(RandomGraphs.any(random, SETS)));
        List<String> words = new ArrayList<>(Arrays.asList(query.split("PATH", -1)));
        StringBuilder filled = new StringBuilder(words.remove(0));
        String usual = RandomGraphs.any(random, PATHS);
        words.forEach(word -> filled.append(random.nextInt(4) == 0 ? RandomGraphs.any(random, PATHS) : usual)
                .append(word));
        return "PREFIX : <http://example.org/>\nPREFIX wh: <https://w3id.org/whence/ontology#>\n"
                + filled.toString()
                        .replaceAll("\\bEND\\b", random.nextBoolean() ? "wh:cause" : "wh:effect")
                        .replaceAll("\\bA\\b", thing(random))
                        .replaceAll("\\bB\\b", thing(random))
                        .replaceAll("\\bN\\b", Integer.toString(1 + random.nextInt(4)));
    }

    private static String thing(Random random) {
        return random.nextInt(12) == 0
                ? ":absent"
                : "<"
                        + RandomGraphs.any(random, RandomGraphs.THINGS.subList(0, 5))
                                .getURI() + ">";
    }
}
