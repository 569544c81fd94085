package org.whence.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.whence.model.Terms;

/**
 * CauseNet, as published at <a href="https://causenet.org">causenet.org</a> ({@code causenet-full.jsonl.bz2} and its
 * smaller sisters; S. Heindorf, Y. Scholten, H. Wachsmuth, A.-C. Ngonga Ngomo and M. Potthast, CauseNet: Towards a
 * causality graph extracted from the web, CIKM 2020; CC BY). A line is one relation:
 *
 * <pre>
 * {"causal_relation": {"cause": {"concept": "…"}, "effect": {"concept": "…"}},
 *  "sources": [{"type": "…", "payload": {…}}, …]}
 * </pre>
 *
 * <p>Each becomes one claim, that the cause contributed to the effect, made by the extraction as a whole and not by
 * the pages that it read, which may have said something else. The pages are its sources: their number is volume of
 * evidence and never strength, so there is no score. The smallest of the three files has no sources.
 */
final class CauseNetBlocks {
    private static final String[] PAGES = {
        "clueweb12_page_reference", "clueweb12_page_id", "wikipedia_page_title", "wikipedia_page_id"
    };

    private final JsonLines lines;
    private final ClaimBlockWriter writer;

    CauseNetBlocks(ClaimFile file, Consumer<StatementBlock> sink) {
        lines = new JsonLines(file.shown());
        writer = new ClaimBlockWriter(file.shown(), "causenet", "CauseNet", "the extraction of CauseNet", sink);
    }

    void read(InputStream in) throws IOException {
        lines.read(in, this::relation);
        writer.end();
    }

    private void relation(JsonNode object, int line) {
        JsonNode relation = object.path("causal_relation");
        String cause = concept(relation, "cause", line);
        String effect = concept(relation, "effect", line);
        String claim = writer.claim(line, Integer.toString(line), cause, Terms.WH + "contributedTo", effect, false);
        Set<String> pages = new LinkedHashSet<>();
        object.path("sources").forEach(source -> pages.add(page(source.path("payload"))));
        pages.remove("");
        pages.forEach(page -> writer.source(line, claim, page));
        writer.pause();
    }

    private String concept(JsonNode relation, String end, int line) {
        String name = relation.path(end).path("concept").asText();
        if (name.isBlank()) {
            throw lines.fault(
                    "not a relation of CauseNet: causal_relation/" + end + "/concept is missing; correct the line.",
                    null);
        }
        String concept = writer.named("concept", name);
        writer.label(line, concept, name.replace('_', ' '), "en");
        return concept;
    }

    private static String page(JsonNode payload) {
        for (String key : PAGES) {
            String value = payload.path(key).asText();
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }
}
