package org.whence.trust;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.whence.bench.LoadConnection;

/**
 * Reads a server that runs already as a robot would: ever other addresses, of pages, questions, traces, searches and
 * queries about ever other factors, none twice. Says every so often what the server still holds after a collection of its
 * garbage, which must level off: {@code java -cp … org.whence.trust.CrawlRun http://127.0.0.1:3030/ PID [requests,
 * 20000] [between looks, 2000] [seed, 1]}. Asserts nothing.
 */
final class CrawlRun {
    private static final String CLAIMS = """
            PREFIX whence: <https://w3id.org/whence/ontology#>
            SELECT ?account ?cause ?effect
            WHERE { GRAPH ?account { ?claim whence:cause ?cause ; whence:effect ?effect } }
            LIMIT 20000
            """;

    private static final String THING = "https://w3id.org/whence/id/";

    private final LoadConnection connection;
    private final List<Claim> claims;
    private final Random random;
    private final Set<String> asked = new HashSet<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private long bytes;

    private CrawlRun(LoadConnection connection, long seed) throws IOException {
        this.connection = connection;
        this.random = new Random(seed);
        this.claims = claims(connection);
    }

    /** What causes what, in which account: the account's key, the others' IRIs. */
    private record Claim(String account, String cause, String effect) {}

    /** Runs it; see above for the arguments. */
    public static void main(String[] args) throws Exception {
        long pid = Long.parseLong(args[1]);
        int requests = args.length > 2 ? Integer.parseInt(args[2]) : 20_000;
        int pace = args.length > 3 ? Integer.parseInt(args[3]) : 2_000;
        try (LoadConnection connection = new LoadConnection(URI.create(args[0]))) {
            CrawlRun crawl = new CrawlRun(connection, args.length > 4 ? Long.parseLong(args[4]) : 1);
            System.out.println("before: " + LiveMemory.of(pid) + ", " + crawl.claims.size() + " claims known");
            for (int done = 0; done < requests; done += pace) {
                crawl.ask(pace);
                System.out.printf(
                        Locale.ROOT,
                        "after %,d: %s; %.0f MB read, %s%n",
                        done + pace,
                        LiveMemory.of(pid),
                        crawl.bytes / 1e6,
                        crawl.statuses);
            }
        }
    }

    private static List<Claim> claims(LoadConnection connection) throws IOException {
        String table = connection
                .get("/whence/sparql?output=tsv&query=" + encoded(CLAIMS))
                .body();
        return table.lines()
                .filter(line -> line.matches("<.*>\t<.*>\t<.*>"))
                .map(line -> line.replaceAll("[<>]", "").split("\t"))
                .map(cells -> new Claim(cells[0].replaceAll(".*/", ""), cells[1], cells[2]))
                .toList();
    }

    private void ask(int times) throws IOException {
        for (int left = times; left > 0; ) {
            String address = address(random.nextInt(10));
            if (asked.add(address)) {
                LoadConnection.Response answer = connection.get(address);
                statuses.merge(answer.status(), 1, Integer::sum);
                bytes += answer.bytes().length;
                left--;
            }
        }
    }

    private String address(int kind) {
        Claim claim = claims.get(random.nextInt(claims.size()));
        String account = "account=" + claim.account;
        String cause = encoded(claim.cause);
        String effect = encoded(claim.effect);
        return switch (kind) {
            case 0, 1 -> page(claim.effect);
            case 2 -> page(claim.cause);
            case 3 -> "/api/causes-of.html?timeout=5&" + account + "&effect=" + effect;
            case 4 -> "/api/effects-of.csv?timeout=5&" + account + "&cause=" + cause;
            case 5 -> "/why?" + account + "&of=" + effect;
            case 6 -> "/api/trace.json?timeout=2&across-accounts=true&from=" + cause + "&to=" + effect;
            case 7 -> "/search?q=" + encoded(claim.cause.replaceAll(".*[/#]", ""));
            case 8 -> "/whence/sparql?timeout=5&query=" + encoded("SELECT * { <" + claim.cause + "> ?p ?o }");
            default ->
                "/whence/sparql?timeout=5&query=" + encoded("DESCRIBE <" + claim.cause + "> <" + claim.effect + ">");
        };
    }

    private static String page(String thing) {
        return "/doc/" + thing.substring(THING.length()) + ".html";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
