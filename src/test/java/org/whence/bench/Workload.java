package org.whence.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.whence.causal.SyntheticClaim;
import org.whence.causal.SyntheticClaims;
import org.whence.causal.SyntheticSize;
import org.whence.export.SyntheticClaimsExporter;
import org.whence.model.Terms;

/**
 * The synthetic claims of one size, as files for every peer, and the questions drawn for them. The ends are drawn
 * from claims, so that what many claims name is often asked about, as users would; of pairs half are connected as a
 * rule, since most of such a graph is.
 *
 * @param folder where the files are
 */
record Workload(long claimCount, long seed, Path folder) {
    private static final int ACCOUNTS = 1_000;
    private static final int ASKED = 100;
    private static final int WARMING = 1_000;
    private static final long ASKED_FROM = 17;
    private static final long WARMING_FROM = 23;

    SyntheticClaims claims() {
        return new SyntheticClaims(SyntheticSize.of(claimCount), seed, ACCOUNTS);
    }

    /** The claims with their labels, as {@code whence generate} writes them. */
    Path quads() {
        return folder.resolve("claims.nq");
    }

    /** The direct edges, for engines that do not derive them. */
    Path edges() {
        return folder.resolve("edges.nq");
    }

    /** The IRI of each factor, once. */
    Path factors() {
        return folder.resolve("factors.csv");
    }

    /** Cause, effect, claim, account, score, and the score's negative logarithm, which is what a chain's costs add. */
    Path claimTable() {
        return folder.resolve("claims.csv");
    }

    /** Writes the files, unless they are there. */
    void write() throws IOException {
        if (Files.exists(claimTable())) {
            return;
        }
        Files.createDirectories(folder);
        SyntheticClaims claims = claims();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(quads()), 1 << 20)) {
            SyntheticClaimsExporter.write(claims, out, done -> {});
        }
        eachClaim(
                edges(),
                claims,
                (claim, out) -> out.println("<" + factor(claim.cause()) + "> <" + Terms.CONTRIBUTED_TO + "> <"
                        + factor(claim.effect()) + "> <" + account(claim) + "/derived> ."));
        writeFactors(claims);
        eachClaim(
                claimTable(),
                claims,
                (claim, out) -> out.println(factor(claim.cause()) + "," + factor(claim.effect())
                        + "," + SyntheticClaimsExporter.claimIri(claim) + "," + account(claim) + ","
                        + claim.hundredths() / 100.0 + "," + -Math.log(claim.hundredths() / 100.0)));
    }

    private interface Line {
        void write(SyntheticClaim claim, PrintWriter out);
    }

    private static void eachClaim(Path file, SyntheticClaims claims, Line line) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            for (long number = 0; number < claims.size().claims(); number++) {
                line.write(claims.claim(number), out);
            }
        }
    }

    private void writeFactors(SyntheticClaims claims) throws IOException {
        BitSet seen = new BitSet();
        eachClaim(factors(), claims, (claim, out) -> {
            for (int concept : new int[] {claim.cause(), claim.effect()}) {
                if (!seen.get(concept)) {
                    seen.set(concept);
                    out.println(factor(concept));
                }
            }
        });
    }

    /** What is asked: the same for every peer. */
    List<Ask> asks(Question question) {
        return drawn(question, ASKED, ASKED_FROM);
    }

    /** What a peer may be asked before, to be warm; other ends than those that are timed. */
    List<Ask> warmUp(Question question) {
        return drawn(question, WARMING, WARMING_FROM);
    }

    private List<Ask> drawn(Question question, int count, long from) {
        SyntheticClaims claims = claims();
        SplittableRandom random = new SplittableRandom(seed + from);
        List<Ask> asks = new ArrayList<>();
        while (asks.size() < count) {
            String effect = factor(claims.claim(random.nextLong(claimCount)).effect());
            String cause = factor(claims.claim(random.nextLong(claimCount)).cause());
            if (!cause.equals(effect)) {
                asks.add(new Ask(question, question.hasTwoEnds() ? cause : "", effect));
            }
        }
        return asks;
    }

    private static String factor(int concept) {
        return SyntheticClaimsExporter.conceptIri(concept);
    }

    private static String account(SyntheticClaim claim) {
        return SyntheticClaimsExporter.accountIri(claim);
    }
}
