package org.whence.causal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The definition in the Javadoc of {@link WhatIfFinder}, word for word, by going round until nothing changes. */
final class SlowWhatIf {
    private final Oracle whole;
    private final Oracle reduced;
    private final Set<String> gone;
    private final String outcome;
    private final boolean all;
    /** The causes of each claim before anything went. */
    private final Map<String, Set<String>> allCauses = new HashMap<>();

    private final Set<String> before;
    private final Set<String> after;
    private final Set<String> goneClaims;

    SlowWhatIf(Oracle whole, Set<String> factors, Set<String> claims, String outcome, boolean all) {
        this.whole = whole;
        this.outcome = outcome;
        this.all = all;
        gone = factors;
        goneClaims = claims;
        whole.claims.forEach(claim -> allCauses.put(claim.key(), Set.copyOf(claim.causes())));
        Oracle left = whole;
        for (String factor : factors) {
            left = left.withoutFactor(factor);
        }
        for (String claim : claims) {
            left = left.withoutClaim(claim);
        }
        reduced = left;
        Set<String> roots = new TreeSet<>(whole.factors);
        roots.removeIf(factor -> !whole.causesOf(factor).isEmpty());
        Set<String> loops = closedLoops(whole);
        Set<String> loopsLeft = closedLoops(reduced);
        loopsLeft.retainAll(loops);
        loops.addAll(roots);
        loopsLeft.addAll(roots);
        loopsLeft.removeAll(gone);
        before = standing(whole, loops);
        after = standing(reduced, loopsLeft);
    }

    private static Set<String> closedLoops(Oracle oracle) {
        Set<String> found = new TreeSet<>();
        for (String factor : oracle.factors) {
            boolean closed = oracle.factors.stream()
                    .filter(cause -> oracle.reach(cause).contains(factor))
                    .allMatch(cause -> oracle.reach(factor).contains(cause));
            if (closed && oracle.reach(factor).contains(factor)) {
                found.add(factor);
            }
        }
        return found;
    }

    private Set<String> standing(Oracle oracle, Set<String> beginnings) {
        Set<String> standing = new TreeSet<>(beginnings);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (CausalClaim claim : oracle.claims) {
                boolean carried = all
                        ? standing.containsAll(allCauses.get(claim.key()))
                        : claim.causes().stream().anyMatch(standing::contains);
                grew |= carried && standing.add(claim.effect());
            }
        }
        return standing;
    }

    Set<String> fallen() {
        Set<String> fallen = new TreeSet<>(before);
        fallen.removeAll(after);
        fallen.removeAll(gone);
        return fallen;
    }

    Set<String> kept() {
        Set<String> kept = new TreeSet<>();
        gone.forEach(factor -> kept.addAll(whole.reach(factor)));
        for (CausalClaim claim : whole.claims) {
            if (!Oracle.isDefinition(claim) && goneClaims.contains(CausalClaim.restsOn(claim.key()))) {
                kept.add(claim.effect());
                kept.addAll(whole.reach(claim.effect()));
            }
        }
        kept.retainAll(after);
        kept.removeAll(gone);
        return kept;
    }

    Set<String> cutOff() {
        Set<String> cutOff = leading(whole, before);
        if (!gone.contains(outcome)) {
            cutOff.removeAll(leading(reduced, after));
        }
        cutOff.removeAll(gone);
        return cutOff;
    }

    private Set<String> leading(Oracle oracle, Set<String> standing) {
        Set<String> leading = new TreeSet<>(Set.of(outcome));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (CausalClaim claim : oracle.claims) {
                boolean live = !all || standing.containsAll(allCauses.get(claim.key()));
                if (live && leading.contains(claim.effect())) {
                    grew |= leading.addAll(claim.causes());
                }
            }
        }
        return leading;
    }

    Set<String> neverStood() {
        Set<String> never = new TreeSet<>(whole.factors);
        never.removeAll(before);
        return never;
    }
}
