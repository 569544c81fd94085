package org.whence.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.whence.check.CoverageReport;
import org.whence.check.LitText;
import org.whence.export.NaturalOrder;
import org.whence.model.Account;
import org.whence.model.Terms;

/**
 * The lines of an account's source with what is stated in each: by the account's own passages, or by the text where that
 * is at hand. Ask inside a reading of the scope. Owns no markup.
 */
final class ReaderLines {
    private static final List<String> STATING = List.of(Terms.STATED_IN, Terms.WH + "quotedIn");
    private static final int MOST_PASSAGES = 20_000;

    private final Scope scope;
    private final Said said;
    private final Links links;
    private final ReaderClaim.Reading claims;

    ReaderLines(Scope scope, Account account) {
        this.scope = scope;
        this.said = new Said(scope.graph());
        this.links = new Links(scope);
        this.claims = new ReaderClaim.Reading(scope, account.iri());
    }

    /** The number of the last line that something is said of; of a very large account, of the first passages. */
    int last() {
        return Iter.asStream(Iter.limit(
                        scope.graph().find(Node.ANY, NodeFactory.createURI(Terms.PARAGRAPH), Node.ANY), MOST_PASSAGES))
                .map(Triple::getObject)
                .filter(number ->
                        number.isLiteral() && number.getLiteralLexicalForm().matches("[0-9]{1,9}"))
                .mapToInt(number -> Integer.parseInt(number.getLiteralLexicalForm()))
                .max()
                .orElse(0);
    }

    /** Lines by the account's passages; one of which nothing is said has no sentences. */
    List<ReaderLine> byPassages(int first, int last) {
        String[] section = {first > 1 ? section(passages(first - 1)) : ""};
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> {
                    List<Node> passages = passages(number);
                    return new ReaderLine(number, next(section, section(passages)), sentences(passages), false);
                })
                .toList();
    }

    /** Lines by a text, its words shown. */
    List<ReaderLine> byText(LitText text, int first, int last) {
        String[] section = {""};
        List<ReaderLine> lines = new ArrayList<>();
        for (LitText.Line line : text.lines()) {
            List<Node> passages = line.sentences().stream()
                    .flatMap(sentence -> sentence.stated().stream())
                    .flatMap(stated -> statingPassages(NodeFactory.createURI(stated.iri())))
                    .toList();
            String begins = next(section, section(passages));
            if (line.number() >= first && line.number() <= last) {
                lines.add(new ReaderLine(line.number(), begins, sentences(line), true));
            }
        }
        return lines;
    }

    /** Things by themselves, such as those whose place is not found. */
    List<ReaderClaim> claims(List<Node> things) {
        return things.stream().map(claims::of).toList();
    }

    private static String next(String[] section, String here) {
        if (here.isEmpty() || here.equals(section[0])) {
            return "";
        }
        section[0] = here;
        return here;
    }

    private List<Node> passages(int line) {
        return said.having(
                Terms.PARAGRAPH, NodeFactory.createLiteralDT(Integer.toString(line), XSDDatatype.XSDinteger));
    }

    private Stream<Node> statingPassages(Node thing) {
        return STATING.stream().flatMap(property -> said.values(thing, property).stream());
    }

    private String section(List<Node> passages) {
        return passages.stream()
                .map(passage -> said.text(passage, Terms.SECTION))
                .filter(section -> !section.isEmpty())
                .findFirst()
                .map(Wording::section)
                .orElse("");
    }

    /** A passage in which nothing is stated and of which nothing is described tells nothing, and is left out. */
    private List<ReaderLine.Sentence> sentences(List<Node> passages) {
        Map<Integer, List<Node>> bySentence = new TreeMap<>();
        passages.forEach(passage -> bySentence
                .computeIfAbsent(said.number(passage, Terms.SENTENCE), any -> new ArrayList<>())
                .add(passage));
        Set<Node> shown = new LinkedHashSet<>();
        List<ReaderLine.Sentence> sentences = new ArrayList<>();
        bySentence.forEach((number, here) -> {
            List<Node> stated = stated(here).stream().filter(shown::add).toList();
            List<Link> described = described(here);
            if (!stated.isEmpty() || !described.isEmpty()) {
                sentences.add(new ReaderLine.Sentence(
                        number,
                        "",
                        "",
                        "",
                        here.stream()
                                .mapToInt(passage -> said.number(passage, Terms.WORD_COUNT))
                                .max()
                                .orElse(0),
                        claims(stated),
                        described));
            }
        });
        return sentences;
    }

    private List<ReaderLine.Sentence> sentences(LitText.Line line) {
        Set<Node> shown = new LinkedHashSet<>();
        return line.sentences().stream()
                .map(sentence -> {
                    List<Node> stated = sentence.stated().stream()
                            .map(one -> NodeFactory.createURI(one.iri()))
                            .filter(shown::add)
                            .sorted(Comparator.comparing(Node::getURI, NaturalOrder.INSTANCE))
                            .toList();
                    return new ReaderLine.Sentence(
                            sentence.number(),
                            sentence.pieces().stream().map(LitText.Piece::words).collect(Collectors.joining()),
                            state(sentence.state()),
                            sentence.why(),
                            0,
                            claims(stated),
                            described(stated.stream()
                                    .flatMap(this::statingPassages)
                                    .distinct()
                                    .toList()));
                })
                .toList();
    }

    private static String state(CoverageReport.State state) {
        return switch (state) {
            case ANCHORED -> "anchored";
            case NO_CLAIM -> "no-claim";
            case MISSING -> "missing";
        };
    }

    private List<Node> stated(List<Node> passages) {
        Set<Node> stated = new TreeSet<>(Comparator.comparing(Node::toString, NaturalOrder.INSTANCE));
        passages.forEach(passage -> STATING.forEach(property -> stated.addAll(said.having(property, passage))));
        return List.copyOf(stated);
    }

    private List<Link> described(List<Node> passages) {
        Map<Node, Link> described = new LinkedHashMap<>();
        passages.forEach(passage ->
                said.having(Terms.WH + "describedIn", passage).forEach(thing -> described.put(thing, links.to(thing))));
        return described.values().stream()
                .map(link -> new Link(link.text(), link.href()))
                .sorted(Comparator.comparing(Link::text, NaturalOrder.INSTANCE))
                .toList();
    }
}
