package org.whence.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.whence.date.DateWords;
import org.whence.model.Account;
import org.whence.model.Terms;

/** An account: what it sets out to explain, from which source, encoded by whom; its size and its voices. */
final class AccountPage implements KindPage {
    private static final int MOST_VOICES = 25;
    private static final int MOST_COUNTED = 100_000;
    private static final Set<String> SHOWN = Set.of(
            Terms.OUTCOME,
            Terms.ENCODES,
            Terms.ENCODING_RULES,
            Terms.DCT + "creator",
            Terms.DCT + "created",
            Terms.DCT + "license");

    private final Asker asker;
    private final Overviews overviews;

    AccountPage(Site site) {
        asker = new Asker(site);
        overviews = new Overviews(site);
    }

    /** A voice with how many claims it makes, and how the source takes them. */
    record Voice(Link name, String claims, String own, String endorsed, String reported, String rejected) {}

    @Override
    public boolean fits(Thing thing) {
        return thing.facts().isA(thing.node(), Terms.ACCOUNT);
    }

    @Override
    public Sheet show(Thing thing, PageRequest request) {
        boolean isSmall = !thing.site().store().isLarge();
        Map<String, Object> holes = thing.holes();
        thing.account().map(Account::key).ifPresent(key -> holes.put("shortName", key));
        holes.put("about", about(thing));
        holes.put("figures", isSmall ? figures(thing) : claims(thing));
        holes.put("figure", isSmall ? null : figure(thing));
        holes.put("voices", isSmall ? voices(thing) : List.of());
        holes.put("asks", asks(thing));
        holes.put("files", files(thing));
        holes.put("sections", OtherRows.of(thing, SHOWN));
        return new Sheet("account", holes);
    }

    /** What the index has counted. */
    private static List<String> claims(Thing thing) {
        long claims = thing.site().causalIndex().claimCountOf(thing.iri());
        return List.of("%,d claim%s that one thing bore on another".formatted(claims, claims == 1 ? "" : "s"));
    }

    /** Of an account that tells no story in words, what most of its claims lead to; null where there is none. */
    private Figure figure(Thing thing) {
        String ask = thing.asking("/why");
        return thing.account()
                .flatMap(account -> overviews.of(account).picture())
                .map(placed -> Figure.of(
                        placed,
                        "map",
                        "What most claims of this account lead to, and what most claims are about that lead there; of"
                                + " each one claim. Being claimed often is not being strong.",
                        "",
                        List.of(
                                new Link("All that is claimed to have led there", ask),
                                new Link("What lies at the root", thing.asking("/roots")))))
                .orElse(null);
    }

    private static List<Section.Row> about(Thing thing) {
        List<Section.Row> rows = new ArrayList<>();
        add(rows, thing, "sets out to explain", Terms.OUTCOME);
        add(rows, thing, "encodes", Terms.ENCODES);
        add(rows, thing, "encoded by", Terms.DCT + "creator");
        thing.facts()
                .text(thing.node(), Terms.DCT + "created")
                .map(DateWords::ofAny)
                .map(date -> new Link(date, ""))
                .ifPresent(date -> rows.add(new Section.Row(new Link("on", ""), List.of(date), 0)));
        add(rows, thing, "by the rules in", Terms.ENCODING_RULES);
        thing.facts().objects(thing.node(), Terms.DCT + "license").stream()
                .map(licence -> new Link(AboutPage.licenceName(licence), licence.isURI() ? licence.getURI() : ""))
                .forEach(licence -> rows.add(new Section.Row(new Link("licence", ""), List.of(licence), 0)));
        return rows;
    }

    private static void add(List<Section.Row> rows, Thing thing, String name, String property) {
        List<Link> values = thing.facts().objects(thing.node(), property).stream()
                .map(value -> thing.claims().plain(value))
                .toList();
        if (!values.isEmpty()) {
            rows.add(new Section.Row(new Link(name, ""), values, 0));
        }
    }

    private static List<String> figures(Thing thing) {
        Facts facts = thing.facts();
        List<Node> notes = facts.members(Terms.CITATION, MOST_COUNTED).nodes();
        long atHand = notes.stream()
                .filter(note ->
                        facts.text(note, Terms.RESOLVED).filter("true"::equals).isPresent())
                .count();
        List<String> figures = new ArrayList<>();
        figures.add(count(thing, Terms.CLAIM, "claims"));
        figures.add(count(thing, Terms.CAUSAL_CLAIM, "of them causal"));
        figures.add(count(thing, Terms.FACTOR, "factors"));
        figures.add(count(thing, Terms.ACTOR, "actors"));
        figures.add(count(thing, Terms.PASSAGE, "passages"));
        figures.add(notes.size() + " notes, the text of " + (atHand == 0 ? "none" : atHand) + " at hand");
        return figures;
    }

    private static String count(Thing thing, String classIri, String words) {
        return String.format(Locale.ROOT, "%,d %s", HeldThings.count(thing.scope(), classIri), words);
    }

    private List<Voice> voices(Thing thing) {
        return QuestionRows.of(asker, thing.site(), thing.scope(), "voices", Map.of(), MOST_VOICES).stream()
                .map(row -> new Voice(
                        thing.claims().plain(row.get("voice_iri")),
                        QuestionRows.text(row, "claims"),
                        QuestionRows.text(row, "own"),
                        QuestionRows.text(row, "endorsed"),
                        QuestionRows.text(row, "reported"),
                        QuestionRows.text(row, "rejected")))
                .toList();
    }

    private static List<Link> asks(Thing thing) {
        return Stream.of(
                        thing.question("Why did it come about?", "/why"),
                        thing.question("How does one thing lead to another?", "/trace"),
                        thing.question("What happened when", "/timeline"),
                        thing.question("Who disagrees", "/disagree"),
                        thing.question("Is it consistent?", "/audit"),
                        thing.question("Line by line", "/read"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Link> files(Thing thing) {
        return thing.account().map(Account::key).stream()
                .flatMap(key -> List.of("ttl", "trig", "nq", "jsonld").stream()
                        .map(ending -> new Link(ending, "/download/" + key + "." + ending)))
                .toList();
    }
}
