package org.whence.read;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.whence.model.Terms;
import org.whence.term.TermBytes;

/**
 * The claims of a collection that was not made in our vocabulary, put into it: in a graph of its own, asserted by the
 * collection's makers, of what is actual, stated and not inferred, so that each yields an edge unless the collection
 * itself rejects it. Hands on a block when it is full. Owns no format.
 */
final class ClaimBlockWriter {
    private static final int BLOCK = 20_000;

    private final String file;
    private final Consumer<StatementBlock> sink;
    private final String account;
    private StatementBlock block;
    private int graph;

    /**
     * A writer.
     *
     * @param key names the account
     * @param label of the account
     * @param makers who claims all this
     */
    ClaimBlockWriter(String file, String key, String label, String makers, Consumer<StatementBlock> sink) {
        this.file = file;
        this.sink = sink;
        account = Terms.DATA + key;
        begin();
        add(1, account, Terms.TYPE, iri(Terms.ACCOUNT));
        add(1, account, Terms.PREF_LABEL, text(label, "en"));
        add(1, voice(), Terms.TYPE, iri(Terms.WH + "Organisation"));
        add(1, voice(), Terms.PREF_LABEL, text(makers, "en"));
    }

    private String voice() {
        return account + "/voice";
    }

    private void begin() {
        block = new StatementBlock(file);
        graph = block.terms().number(TermBytes.ofIri(account));
    }

    /**
     * A claim.
     *
     * @param name tells it apart from the account's other claims
     * @param rejected whether the collection itself rejects it
     */
    String claim(int line, String name, String cause, String relation, String effect, boolean rejected) {
        String claim = account + "/claim/" + name;
        add(line, claim, Terms.TYPE, iri(Terms.CAUSAL_CLAIM));
        add(line, cause, Terms.TYPE, iri(Terms.FACTOR));
        add(line, effect, Terms.TYPE, iri(Terms.FACTOR));
        add(line, claim, Terms.CAUSE, iri(cause));
        add(line, claim, Terms.EFFECT, iri(effect));
        add(line, claim, Terms.RELATION, iri(relation));
        add(line, claim, Terms.STANCE, iri(Terms.WH + "asserts"));
        add(line, claim, Terms.MODALITY, iri(Terms.WH + "actual"));
        add(line, claim, Terms.EXPLICITNESS, iri(Terms.WH + "stated"));
        add(line, claim, Terms.CLAIMED_BY, iri(voice()));
        if (rejected) {
            add(line, claim, Terms.HOST_STANCE, iri(Terms.WH + "rejects"));
        }
        return claim;
    }

    void label(int line, String thing, String label, String language) {
        add(line, thing, Terms.PREF_LABEL, text(label, language));
    }

    /** Where a claim is from: volume of evidence, and no strength. */
    void source(int line, String claim, String source) {
        boolean isIri = source.startsWith("http://") || source.startsWith("https://");
        byte[] padded = (source + ">  ").getBytes(StandardCharsets.UTF_8);
        boolean plain = isIri && PlainIri.end(padded, 0) == padded.length - 3;
        add(line, claim, Terms.DCT + "source", plain ? iri(source) : TermBytes.ofLiteral(source, Terms.XSD + "string"));
    }

    /** A thing of the account that has only a name. */
    String named(String kind, String name) {
        return account + "/" + kind + "/"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    void add(int line, String subject, String predicate, byte[] object) {
        block.add(
                block.terms().number(iri(subject)),
                block.terms().number(iri(predicate)),
                block.terms().number(object),
                graph,
                line);
    }

    /** Hands on what there is, if it is much. */
    void pause() {
        if (block.size() >= BLOCK) {
            end();
            begin();
        }
    }

    /** Hands on the rest. */
    void end() {
        sink.accept(block);
    }

    private static byte[] iri(String iri) {
        return TermBytes.ofIri(iri);
    }

    private static byte[] text(String text, String language) {
        return TermBytes.ofText(text, language);
    }
}
