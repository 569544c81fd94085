package org.whence.bench;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphalgo.BasicEvaluationContext;
import org.neo4j.graphalgo.GraphAlgoFactory;
import org.neo4j.graphalgo.WeightedPath;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.PathExpanders;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.traversal.Evaluators;
import org.neo4j.graphdb.traversal.Uniqueness;
import org.neo4j.kernel.internal.Version;

/** Neo4j, embedded: a node a factor, a relationship a claim; its traversal framework and algorithms where they serve. */
public final class Neo4jPeer implements Peer {
    private static final Label FACTOR = Label.label("Factor");
    private static final RelationshipType CLAIM = RelationshipType.withName("CLAIM");
    private static final int BATCH = 50_000;
    private static final String DATABASE = "neo4j";

    private DatabaseManagementService service;
    private GraphDatabaseService database;

    @Override
    public String name() {
        return "Neo4j " + Version.getNeo4jVersion();
    }

    @Override
    @SuppressWarnings("removal") // The numbers of nodes; what is to replace them is a text, which is slower to load by.
    public String load(Workload workload, Path folder) throws Exception {
        open(folder);
        Map<String, Long> nodes = new HashMap<>();
        inBatches(workload.factors(), (transaction, line) -> {
            Node node = transaction.createNode(FACTOR);
            node.setProperty("iri", line);
            nodes.put(line, node.getId());
        });
        inBatches(workload.claimTable(), (transaction, line) -> {
            String[] fields = line.split(",", -1);
            Node cause = transaction.getNodeById(nodes.get(fields[0]));
            Relationship claim = cause.createRelationshipTo(transaction.getNodeById(nodes.get(fields[1])), CLAIM);
            claim.setProperty("claim", fields[2]);
            claim.setProperty("account", fields[3]);
            claim.setProperty("score", Double.parseDouble(fields[4]));
        });
        try (Transaction transaction = database.beginTx()) {
            transaction.schema().constraintFor(FACTOR).assertPropertyIsUnique("iri").create();
            transaction.commit();
        }
        try (Transaction transaction = database.beginTx()) {
            transaction.schema().awaitIndexesOnline(10, TimeUnit.MINUTES);
        }
        close();
        return "from CSV, transactions of " + BATCH;
    }

    private interface Row {
        void add(Transaction transaction, String line);
    }

    private void inBatches(Path file, Row row) throws Exception {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String line = lines.readLine();
            while (line != null) {
                try (Transaction transaction = database.beginTx()) {
                    for (int i = 0; i < BATCH && line != null; i++, line = lines.readLine()) {
                        row.add(transaction, line);
                    }
                    transaction.commit();
                }
            }
        }
    }

    @Override
    public void open(Path folder) {
        service = new DatabaseManagementServiceBuilder(folder).build();
        database = service.database(DATABASE);
    }

    @Override
    public List<String> answer(Ask ask) {
        try (Transaction transaction = database.beginTx()) {
            return switch (ask.question()) {
                case Q1 ->
                    rows(
                            transaction,
                            "MATCH (x:Factor {iri: $x})<-[r:CLAIM]-(c) RETURN c.iri, r.claim, r.account, r.score",
                            ask);
                case Q2 -> List.of(Integer.toString(causes(transaction, ask).size()));
                case Q3 -> List.of(Boolean.toString(shortest(transaction, ask) >= 0));
                case Q4A -> {
                    int length = shortest(transaction, ask);
                    yield List.of(length < 0 ? "none" : Integer.toString(length));
                }
                case Q4B -> strongest(transaction, ask);
                case Q5 -> near(transaction, ask);
                case Q6 ->
                    List.of(Long.toString(causes(transaction, ask).stream()
                            .filter(cause -> !cause.hasRelationship(Direction.INCOMING, CLAIM))
                            .count()));
                case Q7 -> {
                    List<String> both = new ArrayList<>(rows(
                            transaction,
                            "MATCH (f:Factor) WITH f, COUNT { (f)<-[:CLAIM]-() } AS n"
                                    + " RETURN f.iri, n ORDER BY n DESC, f.iri LIMIT 20",
                            ask));
                    both.addAll(rows(
                            transaction,
                            "MATCH (f:Factor) WITH f, COUNT { (f)-[:CLAIM]->() } AS n"
                                    + " RETURN f.iri, n ORDER BY n DESC, f.iri LIMIT 20",
                            ask));
                    yield both;
                }
            };
        }
    }

    private static List<String> rows(Transaction transaction, String cypher, Ask ask) {
        List<String> rows = new ArrayList<>();
        try (Result result = transaction.execute(cypher, Map.of("x", ask.effect(), "a", ask.from()))) {
            List<String> columns = result.columns();
            result.forEachRemaining(row -> rows.add(String.join(
                    " ",
                    columns.stream().map(column -> shown(row.get(column))).toList())));
        }
        return rows;
    }

    private static String shown(Object value) {
        return value instanceof Double score ? String.format(Locale.ROOT, "%.2f", score) : value.toString();
    }

    private static Node factor(Transaction transaction, String iri) {
        return transaction.findNode(FACTOR, "iri", iri);
    }

    private static Set<Node> causes(Transaction transaction, Ask ask) {
        return causes(transaction, ask, Integer.MAX_VALUE);
    }

    /** With the effect itself where a loop leads back to it, as SPARQL's paths have it. */
    private static Set<Node> causes(Transaction transaction, Ask ask, int steps) {
        Node effect = factor(transaction, ask.effect());
        Set<Node> found = new HashSet<>();
        Map<Node, Integer> depths = new HashMap<>();
        transaction
                .traversalDescription()
                .breadthFirst()
                .relationships(CLAIM, Direction.INCOMING)
                .uniqueness(Uniqueness.NODE_GLOBAL)
                .evaluator(steps == Integer.MAX_VALUE ? Evaluators.all() : Evaluators.toDepth(steps))
                .traverse(effect)
                .forEach(path -> depths.put(path.endNode(), path.length()));
        depths.forEach((node, depth) -> {
            if (depth > 0) {
                found.add(node);
            }
        });
        for (Relationship claim : effect.getRelationships(Direction.OUTGOING, CLAIM)) {
            Integer depth = depths.get(claim.getEndNode());
            if (depth != null && depth < steps) {
                found.add(effect);
            }
        }
        return found;
    }

    private static int shortest(Transaction transaction, Ask ask) {
        List<String> lengths = rows(
                transaction,
                "MATCH (a:Factor {iri: $a}), (x:Factor {iri: $x}), p = shortestPath((a)-[:CLAIM*]->(x))"
                        + " RETURN length(p), [r IN relationships(p) | r.claim]",
                ask);
        return lengths.isEmpty() ? -1 : Integer.parseInt(lengths.get(0).split(" ", -1)[0]);
    }

    private static List<String> strongest(Transaction transaction, Ask ask) {
        WeightedPath path = GraphAlgoFactory.dijkstra(
                        new BasicEvaluationContext(transaction, null),
                        PathExpanders.forTypeAndDirection(CLAIM, Direction.OUTGOING),
                        (claim, direction) -> -Math.log((Double) claim.getProperty("score")))
                .findSinglePath(factor(transaction, ask.from()), factor(transaction, ask.effect()));
        return List.of(path == null ? "none" : String.format(Locale.ROOT, "%.6g", Math.exp(-path.weight())));
    }

    private static List<String> near(Transaction transaction, Ask ask) {
        record Ranked(String iri, int claims) {}
        return causes(transaction, ask, 3).stream()
                .filter(cause -> !cause.getProperty("iri").equals(ask.effect()))
                .map(cause ->
                        new Ranked((String) cause.getProperty("iri"), cause.getDegree(CLAIM, Direction.OUTGOING)))
                .sorted(Comparator.comparingInt(Ranked::claims)
                        .reversed()
                        .thenComparing(Ranked::iri))
                .limit(20)
                .map(ranked -> ranked.iri + " " + ranked.claims)
                .toList();
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
