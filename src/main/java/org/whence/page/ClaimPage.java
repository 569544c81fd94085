package org.whence.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.whence.model.Terms;

/**
 * A claim of any kind: what it says, on whose word, how firmly, by which notes; who speaks against it; what rests on
 * it. Owns no search.
 */
final class ClaimPage implements KindPage {
    private static final Set<String> SHOWN = Set.of(
            Terms.CLAIM_TEXT,
            Terms.CAUSE,
            Terms.RELATION,
            Terms.EFFECT,
            Terms.SIGN,
            Terms.SIGNIFIED,
            Terms.CLAIMED_BY,
            Terms.HEARD_THROUGH,
            Terms.STATED_IN,
            Terms.STANCE,
            Terms.HOST_STANCE,
            Terms.MODALITY,
            Terms.EXPLICITNESS,
            Terms.HEDGE,
            Terms.WEIGHT,
            Terms.CERTAINTY,
            Terms.CLAIMS_NECESSARY,
            Terms.CLAIMS_SUFFICIENT,
            Terms.SCORE,
            Terms.CITES,
            Terms.CONTRADICTS,
            Terms.DISPUTES,
            Terms.UNDERCUTS,
            Terms.DATE_IN_BOTH_STYLES,
            Terms.CALENDAR);

    @Override
    public boolean fits(Thing thing) {
        return thing.facts().isA(thing.node(), Terms.CLAIM)
                || thing.facts().object(thing.node(), Terms.CLAIMED_BY).isPresent();
    }

    @Override
    public Sheet show(Thing thing, PageRequest request) {
        ClaimLine line = thing.claims().of(thing.node());
        Opposition opposition = new Opposition(thing.site(), thing.scope());
        List<ClaimLine> against = thing.claims().of(opposition.against(thing.node()));
        Map<String, Object> holes = thing.holes();
        holes.put("claim", line);
        holes.put(
                "relation",
                thing.facts()
                        .object(thing.node(), Terms.RELATION)
                        .map(thing.links()::to)
                        .orElse(new Link(line.relation(), "")));
        holes.put("hasText", thing.facts().text(thing.node(), Terms.CLAIM_TEXT).isPresent());
        holes.put("rows", rows(thing));
        holes.put("sentences", sentences(thing));
        holes.put("notes", notes(thing));
        holes.put("dates", dates(thing));
        holes.put("against", against);
        holes.put(
                "disagree",
                against.isEmpty()
                        ? null
                        : new Link(
                                "Both sides, and what falls if the other is right",
                                thing.asking("/disagree?claim=" + Addresses.encodedParameter(thing.iri()))));
        FallingChains falling = new FallingChains(thing.site(), thing.scope());
        Optional<FallingChains.Falls> falls = falling.without(List.of(thing.iri()));
        holes.put("falls", falls.orElse(null));
        holes.put(Sheet.HASTY, falls.isPresent() && falls.get().isStopped());
        holes.put(
                "whatIf",
                thing.question("What if it were false?", "/what-if?deny=" + Addresses.encodedParameter(thing.iri()))
                        .filter(link -> falling.isCausal(thing.iri()))
                        .orElse(null));
        holes.put("reader", reader(thing));
        holes.put("sections", OtherRows.of(thing, SHOWN));
        return new Sheet("claim", holes);
    }

    /** Whatever is read as name and value. */
    private static List<Section.Row> rows(Thing thing) {
        List<Section.Row> rows = new ArrayList<>();
        add(rows, thing, "put forward by", Terms.CLAIMED_BY);
        add(rows, thing, "reached the source through", Terms.HEARD_THROUGH);
        add(rows, thing, "stands in", Terms.STATED_IN);
        List<Link> sections = thing.facts().objects(thing.node(), Terms.STATED_IN).stream()
                .flatMap(passage -> thing.facts().text(passage, Terms.SECTION).stream())
                .map(section -> new Link("under “" + Wording.section(section) + "”", ""))
                .toList();
        if (!sections.isEmpty()) {
            rows.add(new Section.Row(new Link("section", ""), sections, 0));
        }
        add(rows, thing, "hedged with", Terms.HEDGE);
        add(rows, thing, "certainty", Terms.CERTAINTY);
        add(rows, thing, "weight the voice gives it", Terms.WEIGHT);
        add(rows, thing, "score, by its source", Terms.SCORE);
        return rows;
    }

    private static void add(List<Section.Row> rows, Thing thing, String name, String property) {
        List<Link> values = thing.facts().objects(thing.node(), property).stream()
                .filter(value -> !value.toString().equals(Terms.CERTAINTY_UNSPECIFIED))
                .map(value -> thing.claims().plain(value))
                .toList();
        if (!values.isEmpty()) {
            rows.add(new Section.Row(new Link(name, ""), values, 0));
        }
    }

    private static List<String> sentences(Thing thing) {
        Facts facts = thing.facts();
        List<String> sentences = new ArrayList<>();
        Stream.of(Terms.STANCE, Terms.HOST_STANCE, Terms.MODALITY, Terms.EXPLICITNESS)
                .flatMap(property -> facts.objects(thing.node(), property).stream())
                .filter(Node::isURI)
                .map(value -> Wordings.sentence(value.getURI()))
                .filter(sentence -> !sentence.isEmpty())
                .forEach(sentences::add);
        boolean isOwn = facts.object(thing.node(), Terms.HOST_STANCE).isEmpty();
        if (isOwn && facts.object(thing.node(), Terms.STANCE).isPresent()) {
            sentences.add(1, "The source says it in its own name.");
        }
        if (isTrue(thing, Terms.CLAIMS_NECESSARY)) {
            sentences.add("The voice calls the cause necessary.");
        }
        if (isTrue(thing, Terms.CLAIMS_SUFFICIENT)) {
            sentences.add("The voice calls the cause enough by itself.");
        }
        return sentences;
    }

    private static boolean isTrue(Thing thing, String property) {
        return thing.facts().text(thing.node(), property).filter("true"::equals).isPresent();
    }

    /** Each note cited there with its work, and whether its text is at hand. */
    private static List<Section.Row> notes(Thing thing) {
        return thing.facts().objects(thing.node(), Terms.CITES).stream()
                .map(note -> new Section.Row(
                        thing.claims().note(note),
                        thing.facts().objects(note, Terms.CITED_WORK).stream()
                                .map(work -> thing.claims().plain(work))
                                .toList(),
                        0))
                .toList();
    }

    private static List<String> dates(Thing thing) {
        return new FactorDates(thing.scope()).ofClaim(thing.node());
    }

    private static Link reader(Thing thing) {
        return thing.facts()
                .object(thing.node(), Terms.STATED_IN)
                .flatMap(passage -> thing.facts().text(passage, Terms.PARAGRAPH))
                .flatMap(line -> thing.question("Read around it: line " + line, "/read?line=" + line))
                .orElse(null);
    }
}
