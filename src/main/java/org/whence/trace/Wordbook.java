package org.whence.trace;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.ask.NamedThings;
import org.whence.causal.CausalClaim;
import org.whence.causal.CausalIndex;
import org.whence.causal.Explicitness;
import org.whence.causal.Relation;
import org.whence.date.DateWords;
import org.whence.draw.ArrowRelation;
import org.whence.draw.ArrowSign;
import org.whence.draw.FactorKind;
import org.whence.index.DomainSteps;
import org.whence.model.Terms;

/**
 * The words for the factors and claims of an index, looked up in the graph when they are first wanted; as many are kept
 * as an account that somebody wrote has, and of a larger collection those last wanted. To be
 * used inside a read transaction of the graph ({@code View.reading}). Safe for many threads. Owns no choice of what is
 * told.
 */
public final class Wordbook {
    private static final int MOST_KEPT = 5_000;

    private final Graph graph;
    private final CausalIndex index;
    private final NamedThings things;
    private final UnaryOperator<String> links;
    private final Cache<String, FactorWords> factors = kept();
    private final Cache<Integer, ClaimWords> claims = kept();

    private static <K, V> Cache<K, V> kept() {
        return Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    }

    Wordbook(Graph graph, CausalIndex index, NamedThings things, UnaryOperator<String> links) {
        this.links = links;
        this.graph = graph;
        this.index = index;
        this.things = things;
    }

    /** The words for a factor of the index. */
    public FactorWords factor(int number) {
        return factor(index.factorKey(number));
    }

    /** The words for a factor, whether the index has it or not. */
    public FactorWords factor(String iri) {
        return factors.get(iri, this::lookUpFactor);
    }

    /** The words for a claim of the index, or for a step by definition. */
    public ClaimWords claim(int number) {
        ClaimWords known = claims.getIfPresent(number);
        if (known == null) {
            known = lookUpClaim(number);
            claims.put(number, known);
        }
        return known;
    }

    /** The label of any other thing: a voice, a relation. */
    public String label(String iri) {
        return things.label(iri);
    }

    private FactorWords lookUpFactor(String iri) {
        FactorKind kind = iris(iri, Terms.TYPE)
                .flatMap(type -> FactorKind.ofIri(type).stream())
                .min(Comparator.naturalOrder())
                .orElse(FactorKind.FACTOR);
        return new FactorWords(
                index.factor(iri).orElse(FactorWords.NOWHERE),
                iri,
                things.shortName(iri),
                things.label(iri),
                kind,
                literals(iri, Terms.DATE).collect(Collectors.joining(", ")),
                literals(iri, Terms.DATE).map(DateWords::ofAny).distinct().collect(Collectors.joining(" or ")),
                literals(iri, Terms.DATE).map(date -> inBothStyles(iri, date)).collect(Collectors.joining(", ")),
                links.apply(iri));
    }

    /** A date as the text gives it; where it is of the old calendar, or may be, in both styles. */
    private String inBothStyles(String factor, String date) {
        return graph
                .find(Node.ANY, NodeFactory.createURI(Terms.DATED_FACTOR), NodeFactory.createURI(factor))
                .mapWith(triple -> triple.getSubject())
                .filterKeep(Node::isURI)
                .mapWith(Node::getURI)
                .toList()
                .stream()
                .filter(claim -> literals(claim, Terms.DATE).anyMatch(date::equals))
                .flatMap(claim -> literals(claim, Terms.DATE_IN_BOTH_STYLES))
                .min(Comparator.naturalOrder())
                .orElse(date);
    }

    private ClaimWords lookUpClaim(int number) {
        CausalClaim claim = index.claimAt(number);
        boolean byDefinition = index.isConstitutive(number);
        String iri = DomainSteps.restsOn(claim.key());
        Optional<String> about = claim.key().equals(iri) || byDefinition
                ? Optional.empty()
                : iris(iri, Terms.EFFECT).findFirst();
        return new ClaimWords(
                number,
                claim.key(),
                iri,
                Arrays.stream(index.causesOf(number))
                        .mapToObj(this::factor)
                        .sorted(Comparator.comparing(FactorWords::label))
                        .toList(),
                factor(claim.effect()),
                byDefinition ? ArrowRelation.SIDE_OF.word() : things.label(claim.relation()),
                drawn(claim.relation()),
                about.isPresent() ? ArrowSign.UNSAID : drawn(claim.relation()).sign(),
                byDefinition ? "" : literals(iri, Terms.CLAIM_TEXT).findFirst().orElse(""),
                byDefinition ? "" : things.label(claim.voice()),
                byDefinition ? "" : place(iri, claim.paragraph()),
                claim.paragraph(),
                claim.section(),
                iris(iri, Terms.WEIGHT).map(things::label).collect(Collectors.joining(", ")),
                literals(iri, Terms.HEDGE).collect(Collectors.joining(" … ")),
                iris(iri, Terms.CITES)
                        .map(this::note)
                        .sorted(Comparator.comparingInt(NoteWords::number))
                        .toList(),
                claim.stance(),
                claim.hostStance(),
                claim.modality(),
                byDefinition ? Explicitness.STATED : claim.explicitness(),
                byDefinition,
                about.map(lost -> ownRelation(iri) + " “" + things.label(lost) + "”")
                        .orElse(""),
                links.apply(iri),
                claim.score());
    }

    private String ownRelation(String claim) {
        return iris(claim, Terms.RELATION).map(things::label).findFirst().orElse("bears on");
    }

    /** The relation of the core: itself, or the nearest above it. */
    private ArrowRelation drawn(String relation) {
        String name = relation;
        while (name != null) {
            Optional<ArrowRelation> found = ArrowRelation.ofIri(name);
            if (found.isPresent()) {
                return found.get();
            }
            Relation next = index.relations().relation(index.relations().code(name));
            name = next.parent();
        }
        return ArrowRelation.BEARS_ON;
    }

    private String place(String claim, int line) {
        return iris(claim, Terms.STATED_IN)
                .flatMap(passage -> literals(passage, Terms.PLACE_IN_TEXT))
                .findFirst()
                .orElse(line == 0 ? "" : "line " + line);
    }

    private NoteWords note(String iri) {
        int number =
                literals(iri, Terms.NUMBER).findFirst().map(Integer::parseInt).orElse(0);
        return new NoteWords(number, literals(iri, Terms.RESOLVED).anyMatch("true"::equals));
    }

    /** Sorted, so that an answer is the same whatever the order of the store. */
    private Stream<String> iris(String subject, String property) {
        return objects(subject, property).filter(Node::isURI).map(Node::getURI).sorted();
    }

    private Stream<String> literals(String subject, String property) {
        return objects(subject, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted();
    }

    private Stream<Node> objects(String subject, String property) {
        return graph
                .find(NodeFactory.createURI(subject), NodeFactory.createURI(property), Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList()
                .stream();
    }
}
