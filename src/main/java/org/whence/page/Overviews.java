package org.whence.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.whence.draw.PlacedMap;
import org.whence.model.Account;
import org.whence.trace.ClaimWords;
import org.whence.trace.FactorWords;

/** The overviews of a site's scopes, each made when it is first wanted and kept, since a build never changes. */
final class Overviews {
    private final Site site;
    private final Map<Scope, Kept> kept = new ConcurrentHashMap<>();

    /** Of that site. */
    Overviews(Site site) {
        this.site = site;
    }

    /**
     * What is kept of an overview.
     *
     * @param exampleStart where a chain of a few steps begins
     * @param ticks the causes to tick off
     * @param names of all factors; none where they are too many
     */
    record Kept(
            Optional<FactorWords> centre,
            List<Overview.Group> groups,
            Optional<PlacedMap> picture,
            Optional<String> exampleStart,
            Optional<FactorWords> exampleEvent,
            Optional<ClaimWords> exampleClaim,
            List<CausalSheet.Tick> causes,
            List<String> names) {

        /** The causes to tick off, those ticked that were asked about, and what else was. */
        List<CausalSheet.Tick> ticks(List<String> asked) {
            List<CausalSheet.Tick> ticks = new ArrayList<>();
            List<String> others = new ArrayList<>(asked);
            for (CausalSheet.Tick tick : causes) {
                boolean ticked = others.remove(tick.value()) | others.remove(tick.label());
                ticks.add(new CausalSheet.Tick(tick.name(), tick.value(), tick.label(), ticked));
            }
            others.forEach(other -> ticks.add(new CausalSheet.Tick("without", other, other, true)));
            return ticks;
        }
    }

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
                    overview.exampleEvent(),
                    overview.exampleClaim(),
                    overview.ticks(),
                    overview.names());
        });
    }
}
