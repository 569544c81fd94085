package org.whence.page;

import java.util.List;
import java.util.Optional;
import org.whence.model.Terms;

/**
 * {@code /doc/…}: one thing; {@code /doc?iri=…} one whose name is not ours. What is shown is for the page of its kind:
 * the first that fits. Owns no page of a kind.
 */
public final class ThingPage implements HtmlPage {
    private final Site site;
    private final Things things;
    private final List<KindPage> kinds;

    /** The pages of a site's things. */
    public ThingPage(Site site) {
        this.site = site;
        this.things = new Things(site);
        this.kinds = List.of(
                new AccountPage(site),
                new ClaimPage(),
                new NotePage(),
                new PassagePage(),
                new FactorPage(),
                new ActorPage(site),
                new PlainPage());
    }

    @Override
    public Sheet show(PageRequest request) {
        Optional<String> foreign =
                request.value("iri").filter(iri -> request.rest().isEmpty());
        return show(
                foreign.map(iri -> things.of(iri).orElseThrow(() -> things.nothingAt(iri)))
                        .orElseGet(() -> things.at(request.rest())
                                .orElseThrow(() -> things.nothingAt(Terms.DATA + Addresses.decoded(request.rest())))),
                request);
    }

    /** The picture of a thing, as a file of its own; empty where its page has none. */
    Optional<String> picture(PageRequest request) {
        String rest = request.rest().replaceFirst("\\.svg$", "");
        return things.at(rest).flatMap(found -> found.scope().reading(() -> {
            Thing thing = new Thing(site, found.scope(), found.thing());
            return kinds.stream().filter(kind -> kind.fits(thing)).findFirst().orElseThrow() instanceof FactorPage
                    ? new FactorFigure(thing, request).file()
                    : Optional.<String>empty();
        }));
    }

    /** The page of a thing that is there. */
    public Sheet show(Things.Found found, PageRequest request) {
        Thing thing = new Thing(site, found.scope(), found.thing());
        return found.scope().reading(() -> kinds.stream()
                .filter(kind -> kind.fits(thing))
                .findFirst()
                .orElseThrow()
                .show(thing, request));
    }
}
