package org.whence.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** REGEX, REPLACE and what is like them answer as ARQ's own do. */
class RegexAnswersTest {
    private static final int QUERIES = 300;
    private static final List<String> TEXTS = List.of(
            "''", "'a'", "'abc'", "'ABC'@en", "'a b\\nc'", "'\u00e4b\u00c4'@de", "'a.b'", "'aab'", "7", "<urn:abc>");
    private static final List<String> PIECES = List.of(
            "a", "b", ".", "\\\\.", "[ab]", "[^a]", "(a|b)", "(ab)?", "\\\\s", "\\\\w+", "^", "$", "c*", "\u00e4",
            "{2}");
    private static final List<String> FLAGS =
            List.of("", ", 'i'", ", 's'", ", 'm'", ", 'x'", ", 'q'", ", 'iq'", ", ?none");
    private static final List<String> REPLACEMENTS = List.of("''", "'z'", "'<$0>'", "'$1'", "'$9'", "'z'@en");

    private final DatasetGraph plain = DatasetGraphFactory.createTxnMem();
    private final DatasetGraph guarded = DatasetGraphFactory.createTxnMem();

    @Test
    void asArqAnswers() {
        CausalPaths.install(guarded);
        Random random = new Random(7);
        for (int i = 0; i < QUERIES; i++) {
            String query = query(random);
            assertThat(answer(guarded, query)).as(query).isEqualTo(answer(plain, query));
        }
    }

    /** There, where SPARQL has an error of one row, ARQ's own breaks the query off. */
    @Test
    void aPatternWithALanguageIsAnErrorOfItsRow() {
        CausalPaths.install(guarded);
        assertThat(answer(guarded, "SELECT * { VALUES ?p { 'a'@en 'a' } FILTER REGEX('a', ?p) }"))
                .isEqualTo("( ?p = \"a\" )\n");
        assertThat(answer(guarded, "SELECT * { BIND (REGEX('a', 'a'@en) AS ?found) }"))
                .doesNotContain("true", "Exception");
    }

    /** Of a constant pattern and of one that comes with the row, in a filter and in an expression. */
    private static String query(Random random) {
        String pattern = "'"
                + IntStream.rangeClosed(0, random.nextInt(4))
                        .mapToObj(i -> one(PIECES, random))
                        .collect(Collectors.joining())
                + "'";
        String of = random.nextBoolean() ? pattern : "?p";
        String flags = one(FLAGS, random);
        return "PREFIX fn: <http://www.w3.org/2005/xpath-functions#>"
                + " SELECT * { VALUES ?t { " + String.join(" ", TEXTS) + " } BIND (" + pattern + " AS ?p)"
                + " BIND (REGEX(?t, " + of + flags + ") AS ?found)"
                + " BIND (REPLACE(?t, " + of + ", " + one(REPLACEMENTS, random) + flags + ") AS ?after)"
                + " BIND (fn:matches(?t, " + of + flags + ") AS ?matches)"
                + " BIND (fn:replace(?t, " + of + ", 'y'" + flags + ") AS ?replaced)"
                + (random.nextInt(3) == 0 ? " FILTER REGEX(?t, " + of + flags + ")" : "")
                + " }";
    }

    private static String answer(DatasetGraph dataset, String query) {
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(QueryFactory.create(query, Syntax.syntaxARQ))
                .build()) {
            StringBuilder rows = new StringBuilder();
            execution.select().forEachRemaining(row -> rows.append(row).append('\n'));
            return rows.toString();
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
