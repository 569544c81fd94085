package org.whence.trust;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.whence.check.AccountChecker;
import org.whence.derive.Deriver;
import org.whence.model.Terms;
import org.whence.read.InputReader;
import org.whence.read.Inputs;
import org.whence.read.RdfFileReader;
import org.whence.term.LocatedGraph;
import org.whence.term.Locations;

/**
 * The invented account with its claims as somebody else wrote them: read, checked and, where no check finds a violation,
 * derived from, as {@code whence check} and {@code whence build} do. Owns no check.
 */
final class HostileAccount {
    private static final Path LANTERN = Path.of("src/test/resources/accounts/lantern");
    private static final String CLAIMS = "claims.ttl";
    private static final String IRI = Terms.DATA + "lantern";
    /** So many statements are a sample: few enough for one that is spoilt to be met. */
    private static final int STATEMENTS = 60;

    private static final RdfFileReader READER = new RdfFileReader();
    private static final Inputs INPUTS = InputReader.read(Path.of("ontology"), LANTERN);
    private static final Graph ONTOLOGY = INPUTS.ontology();
    private static final AccountChecker CHECKER =
            new AccountChecker(ONTOLOGY, INPUTS.shapes().graph());
    private static final Deriver DERIVER = new Deriver();
    private static final LocatedGraph OTHERS = others();

    private HostileAccount() {}

    /**
     * Reads, checks, derives.
     *
     * @param file where it is written first
     * @throws org.whence.model.UserMessageException if it cannot be read
     */
    static void check(byte[] claims, Path file) throws IOException {
        Files.write(file, claims);
        LocatedGraph account = empty();
        merge(OTHERS, account);
        merge(READER.read(file), account);
        if (!CHECKER.check(IRI, account, Optional.empty()).hasViolations()) {
            DERIVER.derive(account.graph(), ONTOLOGY);
        }
    }

    /** Pieces of the account's claims, a statement a line. */
    static List<byte[]> samples() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, READER.read(LANTERN.resolve(CLAIMS)).graph(), Lang.NTRIPLES);
        List<String> lines =
                out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
        return Stream.iterate(0, from -> from < lines.size(), from -> from + STATEMENTS)
                .map(from -> lines.subList(from, Math.min(lines.size(), from + STATEMENTS)))
                .map(part -> (String.join("\n", part) + "\n").getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static LocatedGraph others() {
        LocatedGraph all = empty();
        INPUTS.files().stream()
                .filter(file -> file.startsWith(LANTERN) && !file.endsWith(CLAIMS))
                .forEach(file -> merge(READER.read(file), all));
        return all;
    }

    private static void merge(LocatedGraph from, LocatedGraph into) {
        GraphUtil.addInto(into.graph(), from.graph());
        into.locations().addAll(from.locations());
    }

    private static LocatedGraph empty() {
        return new LocatedGraph(GraphFactory.createDefaultGraph(), new Locations());
    }
}
