package org.whence.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.label.Labels;
import org.whence.model.Terms;

/**
 * What is stated somewhere, as the reader shows it: the encoder's own sentence, and what keeps it from being a plain
 * statement of the source's author. Owns no markup.
 *
 * @param link its sentence, with a link to its page
 * @param kind what it is, in plain words, where it is no claim: a quotation, a count; else empty
 * @param key its short name, by which it is found again
 * @param voice who says it, with a link; a link without text where it is the author of the source
 * @param tags how firmly, and on which footing; empty for what is plainly asserted
 * @param causes what is claimed to bear on the effect; empty where the claim is none of cause and effect
 * @param relation how
 * @param effects what it is claimed to bear on
 * @param notes the notes behind it
 */
record ReaderClaim(
        Link link,
        String kind,
        String key,
        Link voice,
        List<String> tags,
        List<Link> causes,
        Link relation,
        List<Link> effects,
        List<Link> notes) {

    private static final Link NONE = new Link("", "");
    private static final Set<String> PLAIN = Set.of(Terms.WH + "asserts", Terms.WH + "actual");

    /** Reads what is stated from one account. */
    static final class Reading {
        private final Scope scope;
        private final Said said;
        private final Links links;
        private final Labels labels;
        private final Set<Node> authors;

        /**
         * A reading.
         *
         * @param account its IRI: the authors of the sources that it encodes go without saying
         */
        Reading(Scope scope, String account) {
            this.scope = scope;
            this.said = new Said(scope.graph());
            this.links = new Links(scope);
            this.labels = new Labels(scope.graph());
            this.authors = Set.copyOf(said.values(NodeFactory.createURI(account), Terms.ENCODES).stream()
                    .flatMap(source -> said.values(source, Terms.AUTHOR).stream())
                    .distinct()
                    .toList());
        }

        /** One thing that is stated: a claim, a number, an office. */
        ReaderClaim of(Node thing) {
            return new ReaderClaim(
                    new Link(text(thing), links.to(thing).href()),
                    said.text(thing, Terms.CLAIM_TEXT).isEmpty()
                            ? labels.kind(thing).map(scope.names()::ofProperty).orElse("")
                            : "",
                    scope.names().localName(thing),
                    said.value(thing, Terms.CLAIMED_BY)
                            .filter(voice -> !authors.contains(voice))
                            .map(this::plain)
                            .orElse(NONE),
                    tags(thing),
                    plain(thing, Terms.CAUSE, Terms.WH + "sign"),
                    relation(thing),
                    plain(thing, Terms.EFFECT, Terms.WH + "signified"),
                    plain(thing, Terms.CITES));
        }

        private String text(Node thing) {
            String sentence = said.text(thing, Terms.CLAIM_TEXT);
            if (!sentence.isEmpty()) {
                return sentence;
            }
            String value = said.text(thing, Terms.VALUE);
            String unit = said.text(thing, Terms.WH + "unit");
            return links.to(thing).text() + (value.isEmpty() ? "" : ": " + (value + " " + unit).strip());
        }

        private Link relation(Node thing) {
            return said.value(thing, Terms.RELATION)
                    .map(this::plain)
                    .orElseGet(
                            () -> said.value(thing, Terms.WH + "signified").isPresent() ? new Link("shows", "") : NONE);
        }

        private List<Link> plain(Node thing, String... properties) {
            return Stream.of(properties)
                    .flatMap(property -> said.values(thing, property).stream())
                    .map(this::plain)
                    .toList();
        }

        private Link plain(Node node) {
            Link link = links.to(node);
            return new Link(link.text(), link.href());
        }

        private List<String> tags(Node thing) {
            List<String> tags = new ArrayList<>();
            String hedge = said.text(thing, Terms.HEDGE);
            if (!hedge.isEmpty()) {
                tags.add("“" + hedge + "”");
            }
            unusual(thing, Terms.STANCE).ifPresent(tags::add);
            unusual(thing, Terms.MODALITY).ifPresent(tags::add);
            said.value(thing, Terms.HOST_STANCE)
                    .map(stance -> "the source " + scope.names().of(stance) + " it")
                    .ifPresent(tags::add);
            if (said.has(thing, Terms.EXPLICITNESS, Terms.WH + "inferred")) {
                tags.add("inferred by the encoder");
            }
            return tags;
        }

        private Optional<String> unusual(Node thing, String property) {
            return said.value(thing, property)
                    .filter(value -> value.isURI() && !PLAIN.contains(value.getURI()))
                    .map(scope.names()::of);
        }
    }
}
