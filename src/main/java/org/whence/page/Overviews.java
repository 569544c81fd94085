package org.whence.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whence.draw.PlacedMap;
import org.whence.model.Account;
import org.whence.trace.ClaimWords;
import org.whence.trace.FactorWords;

/** The overviews of a site's scopes, each made when it is first wanted and kept, since a build never changes. */
final class Overviews {
    private final Site site;
    private final Map<Scope, Kept> kept = Site.kept();

    /** Of that site. */
    Overviews(Site site) {
        this.site = site;
    }

    /**
     * What is kept of an overview.
     *
     * @param exampleStart where a chain of a few steps begins
     * @param exampleEnd what most claims lead to, where no account says what it sets out to explain; else empty
     * @param ticks the causes to tick off, none of them ticked
     * @param names of all factors; none where they are too many
     */
    record Kept(
            Optional<FactorWords> centre,
            List<Overview.Group> groups,
            Optional<PlacedMap> picture,
            Optional<String> exampleStart,
            Optional<String> exampleEnd,
            Optional<FactorWords> exampleEvent,
            Optional<ClaimWords> exampleClaim,
            List<CausalSheet.Tick> ticks,
            List<String> names) {}

    /** The overview of a scope. */
    Kept of(Scope scope) {
        return kept.computeIfAbsent(scope, this::make);
    }

    /** The overview of one account. */
    Kept of(Account account) {
        return of(site.scope(account));
    }

    private Kept make(Scope scope) {
        return scope.reading(() -> {
            Overview overview = Overview.of(site, scope);
            return new Kept(
                    overview.centre(),
                    overview.groups(),
                    overview.picture(),
                    overview.exampleStart(),
                    overview.exampleEnd(),
                    overview.exampleEvent(),
                    overview.exampleClaim(),
                    overview.ticks(),
                    overview.names());
        });
    }
}
