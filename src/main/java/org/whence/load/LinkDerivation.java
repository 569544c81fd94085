package org.whence.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.whence.model.Terms;
import org.whence.store.TermDictionary;
import org.whence.term.TermBytes;

/**
 * The link of each claim, by the rule causal-links of {@code queries/derive/}; a test holds it to that. One claim at a
 * time.
 */
final class LinkDerivation {
    private static final String LINK = Terms.DATA + "link/";
    private static final int BYTES = 8;

    private final LoadTerms known;
    private final TermDictionary terms;
    private final Derivations derivations;
    private final MessageDigest digest;

    LinkDerivation(LoadTerms known, TermDictionary terms, Derivations derivations) {
        this.known = known;
        this.terms = terms;
        this.derivations = derivations;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    void derive(ClaimGroup claim) throws IOException {
        if (claim.count(known.cause) == 0) {
            return;
        }
        for (int relation : claim.values(known.relation)) {
            for (int effect : claim.values(known.effect)) {
                derive(claim, relation, effect);
            }
        }
    }

    private void derive(ClaimGroup claim, int relation, int effect) throws IOException {
        int[] causes = claim.values(known.cause);
        int link = terms.number(TermBytes.ofIri(name(causes, relation, effect)));
        int graph = claim.graph();
        derivations.add(graph, link, known.type, known.causalLink);
        for (int cause : causes) {
            derivations.add(graph, link, known.linkCause, cause);
        }
        derivations.add(graph, link, known.linkRelation, relation);
        derivations.add(graph, link, known.linkEffect, effect);
        derivations.add(graph, claim.subject(), known.aboutLink, link);
    }

    private String name(int[] causes, int relation, int effect) throws IOException {
        String[] iris = new String[causes.length];
        for (int i = 0; i < causes.length; i++) {
            iris[i] = iri(causes[i]);
        }
        Arrays.sort(iris);
        String all = String.join(" ", iris) + " " + iri(relation) + " " + iri(effect);
        byte[] digested = digest.digest(all.getBytes(StandardCharsets.UTF_8));
        return LINK + HexFormat.of().formatHex(digested, 0, BYTES);
    }

    private String iri(int term) throws IOException {
        byte[] bytes = terms.bytes(term);
        return new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
    }
}
