package org.whence.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.whence.causal.CausalIndex;

/**
 * Asks a new server's endpoint quick questions until the JVM has compiled the way to an answer: of a collection, whose
 * endpoint is asked by programs, the first hundreds of answers would else take twenty times as long as those after
 * them. Owns no query: they are files.
 */
final class EndpointWarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(EndpointWarmUp.class);
    private static final List<String> QUERIES = List.of("direct-causes", "all-causes", "is-cause");
    private static final List<String> FORMATS =
            List.of("application/sparql-results+json", "text/tab-separated-values", "text/csv");

    /** As many as it takes, more or less. */
    static final int USUAL = 900;

    private static final Duration LONGEST = Duration.ofSeconds(6);
    private static final int PATIENCE_MILLIS = 2_000;

    private final String endpoint;
    private final CausalIndex index;
    private final SplittableRandom random = new SplittableRandom(1);

    private EndpointWarmUp(String host, CausalIndex index) {
        this.endpoint = "http://" + host + Routes.QUERY;
        this.index = index;
    }

    /**
     * Asks, until it has asked often enough or the time is over; at the first answer that fails it leaves off.
     *
     * @param host where the server answers: address and port
     * @param index of the build, for factors to ask about
     * @param most how often it asks
     * @return how many answers it got
     */
    static int run(String host, CausalIndex index, int most) {
        EndpointWarmUp asker = new EndpointWarmUp(host, index);
        long end = System.nanoTime() + LONGEST.toNanos();
        int answers = 0;
        try {
            while (index.factorCount() > 0 && answers < most && System.nanoTime() < end) {
                asker.ask(
                        QUERIES.get(answers % QUERIES.size()), FORMATS.get(answers / QUERIES.size() % FORMATS.size()));
                answers++;
            }
        } catch (IOException e) {
            LOG.debug("Warming up the endpoint failed", e);
        }
        return answers;
    }

    private void ask(String file, String format) throws IOException {
        String query = text(file).replace("?_a_iri", factor()).replace("?_x_iri", factor());
        HttpURLConnection connection = (HttpURLConnection)
                URI.create(endpoint + "?timeout=1&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                        .toURL()
                        .openConnection();
        connection.setRequestProperty("Accept", format);
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        try (InputStream answer = connection.getInputStream()) {
            answer.readAllBytes();
        }
    }

    private String factor() {
        return "<" + index.factorKey(random.nextInt(index.factorCount())) + ">";
    }

    private static String text(String file) throws IOException {
        try (InputStream in = EndpointWarmUp.class.getResourceAsStream("/queries/serve/warm-up/" + file + ".rq")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
