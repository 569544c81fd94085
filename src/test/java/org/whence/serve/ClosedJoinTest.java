package org.whence.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.page.Scope;

/** Joins of which no row was ever asked for: ARQ's own fail when they are closed. */
class ClosedJoinTest {
    private static final String EMPTY = "{ SELECT ?x { ?x <urn:nobody> ?z } LIMIT 3 }";
    private static final String JOIN =
            "{ { SELECT ?x ?k { VALUES (?x ?k) { (1 2) } } LIMIT 5 } { SELECT ?x { VALUES ?x { 1 } } LIMIT 5 } }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { " + EMPTY + " { SELECT ?x (COUNT(?k) AS ?c) " + JOIN + " GROUP BY ?x } }",
                "SELECT * { { SELECT ?x (COUNT(?k) AS ?c) " + JOIN + " GROUP BY ?x } " + EMPTY + " }",
                "SELECT * { " + EMPTY + " { SELECT ?x (COUNT(?k) AS ?c) { " + JOIN + JOIN + " } GROUP BY ?x } }",
            })
    void anEmptySideOfAJoinIsNoFault(String query) {
        HttpResponse<String> answer = TestServer.get(
                "/whence/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "Accept", "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).hasLineCount(1);
        try (Lease lease = TestServer.shared().generations().lease()) {
            Scope across = lease.generation().site().across();
            assertThat(across.<Long>reading(() -> {
                        try (QueryExec asked =
                                QueryExec.dataset(across.view()).query(query).build()) {
                            return RowSetOps.count(asked.select());
                        }
                    }))
                    .isZero();
        }
    }

    /** As commands and checks ask, without a server. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { " + EMPTY + " { SELECT ?x (COUNT(?k) AS ?c) " + JOIN + " GROUP BY ?x } }",
                "SELECT * { " + EMPTY + " { SELECT ?x (COUNT(?k) AS ?c) { " + JOIN + " OPTIONAL " + JOIN
                        + " } GROUP BY ?x } }",
            })
    void norInAGraphInMemory(String query) {
        try (QueryExec asked = QueryExec.dataset(DatasetGraphFactory.createTxnMem())
                .query(query)
                .build()) {
            assertThat(RowSetOps.count(asked.select())).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * " + JOIN, "SELECT * { " + JOIN + JOIN + " }", "ASK " + JOIN})
    void aJoinWithRowsHasThem(String query) {
        assertThat(TestServer.get(
                                "/whence/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
                                "Accept",
                                "text/csv")
                        .body()
                        .lines())
                .last()
                .asString()
                .containsAnyOf("1,2", "2,1", "true");
    }
}
