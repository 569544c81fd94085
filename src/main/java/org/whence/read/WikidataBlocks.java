package org.whence.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The causal statements of Wikidata's JSON dump, whole or a part of it: one entity a line, as
 * <a href="https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html">Wikibase's JSON format</a> and
 * <a href="https://www.wikidata.org/wiki/Wikidata:Database_download">Wikidata's database download</a> describe it
 * (CC0). A statement of one of the six properties ({@link WikidataRelation}) whose value is an item becomes a claim of
 * those who write Wikidata; one of the rank "deprecated" a claim that they reject. Its references are its sources,
 * whose number is volume of evidence and no score. Of the rest of an entity only its label is kept: the English one,
 * or where there is none that in {@code mul}.
 */
final class WikidataBlocks {
    static final String ENTITY = "http://www.wikidata.org/entity/";
    static final String KEY = "wikidata";
    static final String LABEL = "Wikidata's causal statements";
    static final String MAKERS = "the editors of Wikidata";

    private final JsonLines lines;
    private final ClaimBlockWriter writer;

    WikidataBlocks(ClaimFile file, Consumer<StatementBlock> sink) {
        lines = new JsonLines(file.shown());
        writer = new ClaimBlockWriter(file.shown(), KEY, LABEL, MAKERS, sink);
    }

    void read(InputStream in) throws IOException {
        lines.read(in, this::entity);
        writer.end();
    }

    private void entity(JsonNode entity, int line) {
        String id = entity.path("id").asText();
        if (!id.matches("[QPL]\\d+")) {
            throw lines.fault("not an entity of Wikidata: it has no id such as Q42; correct the line.", null);
        }
        for (WikidataRelation relation : WikidataRelation.values()) {
            entity.path("claims").path(relation.name()).forEach(statement -> statement(statement, relation, id, line));
        }
        label(entity.path("labels"), id, line);
        writer.pause();
    }

    private void label(JsonNode labels, String id, int line) {
        String english = labels.path("en").path("value").asText();
        String label = english.isEmpty() ? labels.path("mul").path("value").asText() : english;
        if (!label.isEmpty()) {
            writer.label(line, ENTITY + id, label, english.isEmpty() ? "mul" : "en");
        }
    }

    private void statement(JsonNode statement, WikidataRelation relation, String id, int line) {
        String value = statement
                .path("mainsnak")
                .path("datavalue")
                .path("value")
                .path("id")
                .asText();
        String name = statement.path("id").asText().replace('$', '-');
        if (!value.matches("Q\\d+") || !name.matches("[A-Za-z0-9-]+")) {
            // "Some value" and "no value" name nothing that could be cause or effect.
            return;
        }
        boolean rejected = statement.path("rank").asText().equals("deprecated");
        String claim = relation.claim(writer, line, name, ENTITY + id, ENTITY + value, rejected);
        Set<String> sources = new LinkedHashSet<>();
        for (JsonNode reference : statement.path("references")) {
            reference.path("snaks").path("P248").forEach(snak -> sources.add(stated(snak)));
            reference
                    .path("snaks")
                    .path("P854")
                    .forEach(snak ->
                            sources.add(snak.path("datavalue").path("value").asText()));
        }
        sources.remove("");
        sources.forEach(source -> writer.source(line, claim, source));
    }

    /** The work that a reference names. */
    private static String stated(JsonNode snak) {
        String id = snak.path("datavalue").path("value").path("id").asText();
        return id.matches("Q\\d+") ? ENTITY + id : "";
    }
}
