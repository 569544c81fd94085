package org.whence.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.LongConsumer;
import org.whence.causal.SyntheticClaim;
import org.whence.causal.SyntheticClaims;
import org.whence.model.Terms;

/**
 * Synthetic claims → N-Quads, as they come: seven statements a claim, which are those that an edge, a voice and a
 * score need; class and label of each concept when it is first named; and two statements for each account and its voice
 * when it first speaks. All that an account says stands in its own graph. Holds one bit for each concept of the core.
 *
 * <p>The lines are put together from bytes and not by Rio's writer, which takes five times as long; a test reads them
 * with Rio.
 */
public final class SyntheticClaimsExporter {
    private static final String COLLECTION = Terms.DATA + "collection-";
    private static final byte[] CONCEPT = bytes("<" + Terms.DATA + "concept/");
    private static final String[] RELATIONS = {"contributedTo", "caused", "enabled", "triggered"};

    private final SyntheticClaims claims;
    private final OutputStream out;
    private final BitSet named = new BitSet();
    private final BitSet speaking = new BitSet();
    private final byte[] line = new byte[1 << 16];
    private int used;

    private SyntheticClaimsExporter(SyntheticClaims claims, OutputStream out) {
        this.claims = claims;
        this.out = out;
    }

    /**
     * Writes them all; closes nothing.
     *
     * @param progress told now and then how many claims are written
     * @throws IOException when the stream cannot be written to
     */
    public static void write(SyntheticClaims claims, OutputStream out, LongConsumer progress) throws IOException {
        new SyntheticClaimsExporter(claims, out).write(progress);
    }

    /** What a concept is called. */
    public static String conceptIri(int concept) {
        return Terms.DATA + "concept/" + new String(SyntheticNames.of(concept), StandardCharsets.US_ASCII);
    }

    /** What a claim is called. */
    public static String claimIri(SyntheticClaim claim) {
        return accountIri(claim) + "/claim/" + claim.number();
    }

    /** What the account of a claim is called, and the graph that it stands in. */
    public static String accountIri(SyntheticClaim claim) {
        return COLLECTION + claim.account();
    }

    private void write(LongConsumer progress) throws IOException {
        long count = claims.size().claims();
        for (long number = 0; number < count; number++) {
            claim(claims.claim(number));
            if (used > line.length / 2) {
                flush();
                progress.accept(number + 1);
            }
        }
        flush();
        progress.accept(count);
        out.flush();
    }

    private void flush() throws IOException {
        out.write(line, 0, used);
        used = 0;
    }

    private void claim(SyntheticClaim claim) {
        byte[] end = bytes(" <" + COLLECTION + claim.account() + "> .\n");
        if (!speaking.get(claim.account())) {
            speaking.set(claim.account());
            account(claim.account(), end);
        }
        label(claim.cause(), claim.newCause(), end);
        label(claim.effect(), claim.newEffect(), end);
        byte[] subject = bytes("<" + COLLECTION + claim.account() + "/claim/" + claim.number() + "> <" + Terms.WH);
        put(subject).put("cause> ").put(CONCEPT).put(SyntheticNames.of(claim.cause()));
        put(">").put(end);
        put(subject).put("effect> ").put(CONCEPT).put(SyntheticNames.of(claim.effect()));
        put(">").put(end);
        put(subject).put("relation> <" + Terms.WH + RELATIONS[claim.relation()] + ">");
        put(end).put(subject).put("stance> <" + Terms.WH + "asserts>");
        put(end).put(subject).put("modality> <" + Terms.WH + "actual>");
        put(end).put(subject).put("claimedBy> <" + COLLECTION + claim.account() + "/voice>");
        put(end).put(subject).put("score> \"" + score(claim.hundredths()));
        put("\"^^<" + Terms.XSD + "decimal>").put(end);
    }

    private void account(int number, byte[] end) {
        String account = "<" + COLLECTION + number + "> <";
        String voice = "<" + COLLECTION + number + "/voice> <";
        put(account + Terms.TYPE + "> <" + Terms.ACCOUNT + ">").put(end);
        put(account + Terms.PREF_LABEL + "> \"Collection " + number + "\"@en").put(end);
        put(voice + Terms.TYPE + "> <" + Terms.WH + "Organisation>").put(end);
        put(voice + Terms.PREF_LABEL + "> \"the makers of collection " + number + "\"@en")
                .put(end);
    }

    /** A one-off tells itself that it is new; of the core it has to be remembered. */
    private void label(int concept, boolean isNew, byte[] end) {
        boolean inCore = concept < claims.size().core();
        if (inCore ? named.get(concept) : !isNew) {
            return;
        }
        if (inCore) {
            named.set(concept);
        }
        byte[] name = SyntheticNames.of(concept);
        put(CONCEPT)
                .put(name)
                .put("> <" + Terms.TYPE + "> <" + Terms.FACTOR + ">")
                .put(end);
        put(CONCEPT).put(name).put("> <" + Terms.PREF_LABEL + "> \"");
        put(Arrays.copyOf(name, 4)).put(" ");
        put(Arrays.copyOfRange(name, 4, name.length)).put("\"@en").put(end);
    }

    private static String score(int hundredths) {
        return hundredths == 100 ? "1.00" : (hundredths < 10 ? "0.0" : "0.") + hundredths;
    }

    private SyntheticClaimsExporter put(String ascii) {
        return put(bytes(ascii));
    }

    private SyntheticClaimsExporter put(byte[] text) {
        System.arraycopy(text, 0, line, used, text.length);
        used += text.length;
        return this;
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }
}
