package org.whence.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.whence.model.Terms;
import org.whence.term.TermBytes;
import org.whence.term.TermTable;

/**
 * The causal statements of Wikidata's "truthy" dump, whole or a part of it: N-Triples with one triple for each
 * statement of the best rank, as
 * <a href="https://www.mediawiki.org/wiki/Wikibase/Indexing/RDF_Dump_Format">the RDF dump format</a> describes it
 * (CC0). {@code wd:Q1 wdt:P828 wd:Q2} becomes a claim as {@link WikidataBlocks} makes it, but without sources, which
 * the dump leaves out; of the rest English labels are kept.
 */
final class TruthyBlocks {
    private static final String DIRECT = "http://www.wikidata.org/prop/direct/";

    private final ClaimBlockWriter writer;

    TruthyBlocks(ClaimFile file, Consumer<StatementBlock> sink) {
        writer = new ClaimBlockWriter(
                file.shown(), WikidataBlocks.KEY, WikidataBlocks.LABEL, WikidataBlocks.MAKERS, sink);
    }

    /** Takes the statements of a block that matter. */
    void take(StatementBlock block) {
        Map<Integer, String> predicates = new HashMap<>();
        for (int i = 0; i < block.size(); i++) {
            String predicate = predicates.computeIfAbsent(block.predicate(i), term -> text(block, term));
            if (predicate.equals(Terms.LABEL)) {
                label(block, i);
            } else if (predicate.startsWith(DIRECT)) {
                Optional<WikidataRelation> relation = WikidataRelation.of(predicate.substring(DIRECT.length()));
                if (relation.isPresent()) {
                    claim(block, i, relation.get());
                }
            }
        }
        writer.pause();
    }

    private void claim(StatementBlock block, int i, WikidataRelation relation) {
        String item = text(block, block.subject(i));
        String value = text(block, block.object(i));
        if (isItem(item) && isItem(value)) {
            String name = id(item) + "-" + relation.name() + "-" + id(value);
            relation.claim(writer, line(block, i), name, item, value, false);
        }
    }

    private void label(StatementBlock block, int i) {
        String item = text(block, block.subject(i));
        String label = raw(block, block.object(i));
        String english = (char) TermBytes.LANGUAGE + "en" + (char) TermBytes.TEXT;
        if (isItem(item) && label.startsWith(english)) {
            writer.label(line(block, i), item, label.substring(english.length()), "en");
        }
    }

    private static boolean isItem(String iri) {
        return iri.startsWith(WikidataBlocks.ENTITY) && id(iri).matches("Q\\d+");
    }

    private static String id(String item) {
        return item.substring(WikidataBlocks.ENTITY.length());
    }

    private static int line(StatementBlock block, int i) {
        return (int) block.location(i).line();
    }

    private static String text(StatementBlock block, int term) {
        return raw(block, term).substring(1);
    }

    private static String raw(StatementBlock block, int term) {
        TermTable table = block.terms();
        return new String(
                Arrays.copyOfRange(table.bytes(), table.start(term), table.end(term)), StandardCharsets.UTF_8);
    }

    /** Hands on the rest. */
    void end() {
        writer.end();
    }
}
