package org.whence.bench;

import com.kuzudb.Connection;
import com.kuzudb.Database;
import com.kuzudb.FlatTuple;
import com.kuzudb.QueryResult;
import com.kuzudb.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Kuzu, embedded: a node a factor, a relationship a claim, filled by COPY. */
public final class KuzuPeer implements Peer {
    private static final int LONGEST = 30;

    private Database database;
    /** A connection runs one query at a time. */
    private ThreadLocal<Connection> connection;

    @Override
    public String name() {
        return "Kuzu " + Version.getVersion();
    }

    @Override
    public String load(Workload workload, Path folder) {
        open(folder);
        rows("CREATE NODE TABLE Factor(iri STRING PRIMARY KEY)");
        rows("CREATE REL TABLE Claim(FROM Factor TO Factor, claim STRING, account STRING, score DOUBLE,"
                + " cost DOUBLE)");
        rows("COPY Factor FROM '" + workload.factors() + "' (header=false)");
        rows("COPY Claim FROM '" + workload.claimTable() + "' (header=false)");
        close();
        return "COPY from CSV";
    }

    @Override
    public void open(Path folder) {
        database = new Database(folder.resolve("kuzu.db").toString());
        connection = ThreadLocal.withInitial(() -> new Connection(database));
    }

    @Override
    public List<String> answer(Ask ask) {
        String x = "(x:Factor {iri: '" + ask.effect() + "'})";
        String a = "(a:Factor {iri: '" + ask.from() + "'})";
        return switch (ask.question()) {
            case Q1 -> rows("MATCH " + x + "<-[r:Claim]-(c:Factor) RETURN c.iri, r.claim, r.account, r.score");
            case Q2 -> List.of(Long.toString(
                    count("MATCH " + x + "<-[:Claim* SHORTEST 1.." + LONGEST + "]-(c:Factor) RETURN COUNT(DISTINCT c.iri)")));
            case Q3 -> List.of(Boolean.toString(shortest(a, x) >= 0));
            case Q4A -> {
                int length = shortest(a, x);
                yield List.of(length < 0 ? "none" : Integer.toString(length));
            }
            case Q4B -> {
                List<String> costs =
                        rows("MATCH " + a + "-[e:Claim* WSHORTEST(cost) 1.." + LONGEST + "]->" + x + " RETURN cost(e)");
                yield List.of(
                        costs.isEmpty()
                                ? "none"
                                : String.format(Locale.ROOT, "%.6g", Math.exp(-Double.parseDouble(costs.get(0)))));
            }
            case Q5 -> rows("MATCH " + x + "<-[:Claim* SHORTEST 1..3]-(c:Factor) WITH DISTINCT c"
                    + " MATCH (c)-[r:Claim]->() RETURN c.iri, COUNT(r) AS n ORDER BY n DESC, c.iri LIMIT 20");
            case Q6 -> List.of(Long.toString(count("MATCH " + x + "<-[:Claim* SHORTEST 1.." + LONGEST
                    + "]-(c:Factor) WHERE NOT EXISTS { MATCH (c)<-[:Claim]-() } RETURN COUNT(DISTINCT c.iri)")));
            case Q7 -> {
                List<String> both = new ArrayList<>(rows("MATCH (f:Factor)<-[r:Claim]-()"
                        + " RETURN f.iri, COUNT(r) AS n ORDER BY n DESC, f.iri LIMIT 20"));
                both.addAll(rows("MATCH (f:Factor)-[r:Claim]->()"
                        + " RETURN f.iri, COUNT(r) AS n ORDER BY n DESC, f.iri LIMIT 20"));
                yield both;
            }
        };
    }

    /** Its paths do not lead back to where they began, so what causes itself is not among its own causes. */
    @Override
    public List<String> reconciled(Ask ask, List<String> answer) {
        if (ask.question() != Question.Q2) {
            return answer;
        }
        boolean loops = !rows("MATCH (x:Factor {iri: '" + ask.effect() + "'})-[:Claim]->(y:Factor)-[:Claim* SHORTEST 1.."
                        + LONGEST + "]->(z:Factor {iri: '" + ask.effect() + "'}) RETURN 1 LIMIT 1")
                .isEmpty();
        return List.of(Long.toString(Long.parseLong(answer.get(0)) + (loops ? 1 : 0)));
    }

    private int shortest(String a, String x) {
        List<String> lengths =
                rows("MATCH p = " + a + "-[:Claim* SHORTEST 1.." + LONGEST + "]->" + x + " RETURN length(p)");
        return lengths.isEmpty() ? -1 : Integer.parseInt(lengths.get(0));
    }

    private long count(String cypher) {
        return Long.parseLong(rows(cypher).get(0));
    }

    private List<String> rows(String cypher) {
        List<String> rows = new ArrayList<>();
        try (QueryResult result = connection.get().query(cypher)) {
            if (!result.isSuccess()) {
                throw new IllegalStateException(result.getErrorMessage());
            }
            while (result.hasNext()) {
                FlatTuple row = result.getNext();
                List<String> fields = new ArrayList<>();
                for (long column = 0; column < result.getNumColumns(); column++) {
                    fields.add(shown(row.getValue(column).getValue()));
                }
                rows.add(String.join(" ", fields));
            }
        }
        return rows;
    }

    private static String shown(Object value) {
        return value.toString();
    }

    @Override
    public void close() {
        connection.get().close();
        database.close();
    }
}
