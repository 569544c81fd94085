package org.whence.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.whence.date.CalendarReading;
import org.whence.model.Terms;

/**
 * Whoever acts or speaks: a person, an institution, a group. What it did and was drawn into, to what it belonged, how
 * it is counted; and, if it is a voice, what it claims and how the source takes it. Owns no question.
 */
final class ActorPage implements KindPage {
    private static final int MOST_ROLES = 300;
    private static final int MOST_COUNTED = 2000;
    private static final int FEW_CLAIMS = 15;
    private static final int MANY_CLAIMS = 500;

    /** Fewer: a claim of a large collection takes longer to read. */
    private static final int MANY_OF_A_COLLECTION = 60;

    private static final List<String> FIRST =
            List.of("carried out", "was involved in", "belonged to", "was part of", "had as a member", "had as a part");
    private static final String VOICE_OF = "is the voice of";
    private static final Set<String> SHOWN = Set.of(Terms.CLAIMED_BY);
    private static final Set<String> SHOWN_AS_ROLES = Set.of(
            Terms.CLAIMED_BY,
            Terms.CARRIED_OUT_BY,
            Terms.INVOLVED,
            Terms.PART_OF,
            Terms.SPEAKER,
            Terms.AUTHOR,
            Terms.WH + "heldBy",
            Terms.WH + "expectedBy",
            Terms.WH + "counts",
            Terms.ORG + "member",
            Terms.ORG + "organization",
            Terms.ORG + "originalOrganization");

    private final Asker asker;

    ActorPage(Site site) {
        asker = new Asker(site);
    }

    /**
     * One part that it played.
     *
     * @param what it did, belonged to, is counted as
     * @param as in which role; may be empty
     * @param when as the source gives it; may be empty
     * @param place where the source says so; may be empty
     */
    record Role(Link what, String as, String when, String place) {}

    /** Parts of one sort. */
    record Roles(String title, List<Role> roles) {}

    /** How many of its claims the source takes in one way. */
    record Tally(String words, int count) {}

    @Override
    public boolean fits(Thing thing) {
        return thing.facts().isA(thing.node(), Terms.ACTOR)
                || !thing.facts().subjects(Terms.CLAIMED_BY, thing.node(), 1).isEmpty();
    }

    @Override
    public Sheet show(Thing thing, PageRequest request) {
        boolean hasRoles = !thing.site().store().isLarge();
        boolean wantsAll = request.value("claims").filter("all"::equals).isPresent();
        Facts.Some claims = thing.facts().subjects(Terms.CLAIMED_BY, thing.node(), MOST_COUNTED);
        int many = thing.site().store().isLarge() ? MANY_OF_A_COLLECTION : MANY_CLAIMS;
        int shown = wantsAll ? many : FEW_CLAIMS;
        Map<String, Object> holes = thing.holes();
        holes.put("roles", hasRoles ? roles(thing) : List.of());
        holes.put(
                "claims", thing.claims().of(claims.nodes().stream().limit(shown).toList()));
        holes.put("count", claims.nodes().size());
        holes.put("countIsLeast", claims.more());
        holes.put("tallies", tallies(thing, claims.nodes()));
        String here = thing.links().to(thing.node()).href();
        holes.put(
                "rest",
                wantsAll || claims.nodes().size() <= FEW_CLAIMS
                        ? null
                        : new Link("Show more of them", here + (here.contains("?") ? "&" : "?") + "claims=all"));
        holes.put("asks", claims.isEmpty() ? List.of() : asks(thing));
        holes.put("sections", OtherRows.of(thing, hasRoles ? SHOWN_AS_ROLES : SHOWN));
        return new Sheet("actor", holes);
    }

    private List<Roles> roles(Thing thing) {
        Map<String, List<Role>> parts = new LinkedHashMap<>();
        FIRST.forEach(part -> parts.put(part, new ArrayList<>()));
        for (Map<String, Node> row : QuestionRows.of(
                asker, thing.site(), thing.scope(), "roles-of", Map.of("actor", thing.iri()), MOST_ROLES)) {
            String part = QuestionRows.text(row, "part");
            if (!part.equals(VOICE_OF)) {
                Node iri = row.get("what_iri");
                String label = QuestionRows.text(row, "what");
                parts.computeIfAbsent(part, key -> new ArrayList<>())
                        .add(new Role(
                                new Link(
                                        label,
                                        iri == null ? "" : thing.links().to(iri).href()),
                                QuestionRows.text(row, "as"),
                                when(QuestionRows.text(row, "when")),
                                QuestionRows.text(row, "place")));
            }
        }
        return parts.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Roles(entry.getKey(), datedFirst(entry.getValue())))
                .toList();
    }

    private static List<Role> datedFirst(List<Role> roles) {
        List<Role> sorted = new ArrayList<>(roles);
        sorted.sort(Comparator.comparing(role -> role.when().isEmpty()));
        return sorted;
    }

    /** A date, or a first and a last day, in words. */
    private static String when(String written) {
        return written.isEmpty()
                ? ""
                : FactorDate.of(written.replace(" to ", "/"), CalendarReading.GREGORIAN)
                        .words();
    }

    private static List<Tally> tallies(Thing thing, List<Node> claims) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Node claim : claims) {
            counts.merge(
                    thing.facts()
                            .object(claim, Terms.HOST_STANCE)
                            .map(stance ->
                                    "that the source " + thing.scope().names().of(stance))
                            .orElse("in the source’s own name"),
                    1,
                    Integer::sum);
        }
        return counts.entrySet().stream()
                .map(entry -> new Tally(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Link> asks(Thing thing) {
        String name = Addresses.encodedParameter(thing.iri());
        return Stream.of(
                        thing.question("What falls if this voice is right?", "/what-if?side=" + name),
                        thing.question("What does it deny?", "/api/denied-links.html?voice=" + name),
                        thing.question(
                                "Which of its views does the source reject?", "/api/rejected-views.html?voice=" + name))
                .flatMap(Optional::stream)
                .toList();
    }
}
