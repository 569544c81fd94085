package org.whence.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.whence.model.Terms;

/** A note of a source: whether its text is at hand, and what rests on it. Fills in nothing that is not there. */
final class NotePage implements KindPage {
    private static final int MOST = 200;
    private static final int MOST_NOTES = 5000;
    private static final Set<String> SHOWN =
            Set.of(Terms.NUMBER, Terms.RESOLVED, Terms.CITES, Terms.CITED_WORK, Terms.CITED_IN);

    @Override
    public boolean fits(Thing thing) {
        return thing.facts().isA(thing.node(), Terms.CITATION);
    }

    @Override
    public Sheet show(Thing thing, PageRequest request) {
        Facts facts = thing.facts();
        Facts.Some citing = facts.subjects(Terms.CITES, thing.node(), MOST);
        Map<String, Object> holes = thing.holes();
        holes.put(
                "atHand",
                facts.text(thing.node(), Terms.RESOLVED).filter("true"::equals).isPresent());
        holes.put("works", links(thing, facts.objects(thing.node(), Terms.CITED_WORK)));
        holes.put("places", links(thing, facts.objects(thing.node(), Terms.CITED_IN)));
        holes.put(
                "claims",
                thing.claims()
                        .of(citing.nodes().stream()
                                .filter(node -> isClaim(facts, node))
                                .toList()));
        holes.put(
                "others",
                links(
                        thing,
                        citing.nodes().stream()
                                .filter(node -> !isClaim(facts, node))
                                .toList()));
        holes.put("more", citing.more());
        holes.put("before", neighbour(thing, -1));
        holes.put("after", neighbour(thing, 1));
        holes.put("sections", OtherRows.of(thing, SHOWN));
        return new Sheet("note", holes);
    }

    private static boolean isClaim(Facts facts, Node node) {
        return facts.object(node, Terms.CLAIMED_BY).isPresent();
    }

    private static List<Link> links(Thing thing, List<Node> nodes) {
        return nodes.stream().map(thing.links()::to).toList();
    }

    /** The note before or after it; null where it is the first or the last. */
    private static Link neighbour(Thing thing, int step) {
        Facts facts = thing.facts();
        List<Node> notes = facts.members(Terms.CITATION, MOST_NOTES).nodes().stream()
                .sorted(Comparator.comparingInt(note -> number(facts, note)))
                .toList();
        int place = notes.indexOf(thing.node()) + step;
        return place < 0 || place >= notes.size() ? null : thing.claims().plain(notes.get(place));
    }

    private static int number(Facts facts, Node note) {
        Optional<String> number = facts.text(note, Terms.NUMBER).filter(text -> text.matches("\\d{1,9}"));
        return number.map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    }
}
