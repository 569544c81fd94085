package org.whence.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whence.date.DateWords;
import org.whence.model.Account;
import org.whence.model.Terms;

/**
 * A factor, whatever its kind: when it was, what is claimed to have led to it and to have followed, who took part,
 * where it stands on the map. Owns no claim's wording.
 */
final class FactorPage implements KindPage {
    private static final int MOST_SIGNS = 12;
    private static final Set<String> SHOWN =
            Set.of(Terms.CAUSE, Terms.EFFECT, Terms.SIGN, Terms.SIGNIFIED, Terms.DATED_FACTOR);

    @Override
    public boolean fits(Thing thing) {
        return thing.facts().isA(thing.node(), Terms.FACTOR)
                || thing.site()
                        .causalGraph(thing.scope())
                        .index()
                        .factor(thing.iri())
                        .isPresent();
    }

    @Override
    public Sheet show(Thing thing, PageRequest request) {
        FactorClaims claims = new FactorClaims(thing);
        FactorDates dates = new FactorDates(thing.scope());
        Map<String, Object> holes = thing.holes();
        holes.put("datings", dates.datings(thing.node()));
        holes.put("dateCount", dates.dates(thing.node()).size());
        holes.put("bounds", bounds(thing));
        holes.put("timeline", timeline(thing));
        holes.put("onto", claims.onto());
        holes.put("from", claims.from());
        holes.put("signs", signs(thing));
        holes.put("asks", asks(thing));
        holes.put("sections", OtherRows.of(thing, SHOWN));
        FactorFigure figure = new FactorFigure(thing, request);
        holes.put("figure", figure.figure().orElse(null));
        holes.put(Sheet.HASTY, figure.isStopped());
        return new Sheet("factor", holes);
    }

    /** The outermost days, where the dates do not say them themselves. */
    private static String bounds(Thing thing) {
        Facts facts = thing.facts();
        Optional<String> earliest = facts.text(thing.node(), Terms.EARLIEST);
        Optional<String> latest = facts.text(thing.node(), Terms.LATEST);
        if (earliest.isEmpty() && latest.isEmpty()) {
            return "";
        }
        return earliest.map(day -> "not before " + DateWords.ofAny(day)).orElse("")
                + (earliest.isPresent() && latest.isPresent() ? " and " : "")
                + latest.map(day -> "not after " + DateWords.ofAny(day)).orElse("");
    }

    private static Link timeline(Thing thing) {
        Facts facts = thing.facts();
        Optional<String> earliest = facts.text(thing.node(), Terms.EARLIEST);
        Optional<String> latest = facts.text(thing.node(), Terms.LATEST);
        if (earliest.isEmpty() && latest.isEmpty()) {
            return null;
        }
        String address = "/timeline?" + earliest.map(day -> "from=" + day).orElse("")
                + (earliest.isPresent() && latest.isPresent() ? "&" : "")
                + latest.map(day -> "to=" + day).orElse("");
        return new Link("What else may have been then", thing.asking(address));
    }

    /** What it is a sign of, and what is a sign of it. */
    private static List<ClaimList> signs(Thing thing) {
        List<ClaimList> lists = new ArrayList<>();
        add(lists, thing, Terms.SIGN, "This shows …");
        add(lists, thing, Terms.SIGNIFIED, "… shows this");
        return lists;
    }

    private static void add(List<ClaimList> lists, Thing thing, String property, String title) {
        Facts.Some claims = thing.facts().subjects(property, thing.node(), MOST_SIGNS);
        if (!claims.isEmpty()) {
            lists.add(new ClaimList(
                    title,
                    "",
                    thing.claims().of(claims.nodes()),
                    claims.more() ? "There are more." : "",
                    claims.more() ? new Link("All as a table", thing.asking("/api/symptoms.html")) : null));
        }
    }

    /** The questions that begin here, each with its address. */
    private static List<Link> asks(Thing thing) {
        String name = Addresses.encodedParameter(thing.iri());
        List<Link> asks = new ArrayList<>();
        Optional<String> outcome = thing.account().map(Account::outcome).filter(iri -> !iri.isEmpty());
        boolean isOutcome = outcome.filter(thing.iri()::equals).isPresent();
        if (!isOutcome) {
            thing.question(
                            outcome.isPresent()
                                    ? "How does it lead to "
                                            + thing.scope().names().of(Facts.iri(outcome.get())) + "?"
                                    : "Where does it lead?",
                            "/trace?from=" + name)
                    .ifPresent(asks::add);
        }
        thing.question("Why did it come about?", "/why?of=" + name).ifPresent(asks::add);
        thing.question("What lies at its root?", "/roots?of=" + name).ifPresent(asks::add);
        if (!isOutcome) {
            thing.question("What if it had not been?", "/what-if?without=" + name)
                    .ifPresent(asks::add);
            thing.question("On how many claims does its part rest?", "/robustness?from=" + name)
                    .ifPresent(asks::add);
        }
        thing.question("All that is said of it, as a table", "/api/factor-card.html?factor=" + name)
                .ifPresent(asks::add);
        return asks;
    }
}
