package org.whence.causal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the finders must find, the slow way: straight from the definition, by recursion over a list of claims, without
 * the index. For graphs of a handful of factors.
 */
final class Oracle {
    final Set<String> factors = new TreeSet<>();
    final List<CausalClaim> claims;
    private final Map<String, Set<String>> effects = new TreeMap<>();

    Oracle(List<CausalClaim> all, Predicate<CausalClaim> admitted) {
        for (CausalClaim claim : all) {
            factors.addAll(claim.causes());
            factors.add(claim.effect());
        }
        claims = all.stream().filter(admitted).toList();
        factors.forEach(factor -> effects.put(factor, new TreeSet<>()));
        for (CausalClaim claim : claims) {
            claim.causes().forEach(cause -> effects.get(cause).add(claim.effect()));
        }
    }

    private Oracle(Set<String> factors, List<CausalClaim> claims) {
        this(claims, any -> true);
        this.factors.addAll(factors);
        factors.forEach(factor -> effects.putIfAbsent(factor, new TreeSet<>()));
    }

    /** The same without a factor: it causes nothing and nothing leads to it. */
    Oracle withoutFactor(String factor) {
        List<CausalClaim> left = new ArrayList<>();
        for (CausalClaim claim : claims) {
            List<String> causes = claim.causes().stream()
                    .filter(cause -> !cause.equals(factor))
                    .toList();
            if (!claim.effect().equals(factor) && !causes.isEmpty()) {
                left.add(withCauses(claim, causes));
            }
        }
        return new Oracle(factors, left);
    }

    private static CausalClaim withCauses(CausalClaim claim, List<String> causes) {
        return CausalClaim.of(claim.key(), causes, claim.relation(), claim.effect(), claim.account(), claim.voice())
                .scored(claim.score());
    }

    /** The same without a claim and all its steps. */
    Oracle withoutClaim(String key) {
        return new Oracle(
                factors,
                claims.stream()
                        .filter(claim -> isDefinition(claim)
                                || !CausalClaim.restsOn(claim.key()).equals(key))
                        .toList());
    }

    static boolean isDefinition(CausalClaim claim) {
        return claim.relation().equals(Relations.DIMENSION_OF);
    }

    /** What can be denied: each claim once, whatever its steps, and no definition. */
    Set<String> claimKeys() {
        return claims.stream()
                .filter(claim -> !isDefinition(claim))
                .map(claim -> CausalClaim.restsOn(claim.key()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> effectsOf(String factor) {
        return effects.get(factor);
    }

    Set<String> causesOf(String factor) {
        return factors.stream()
                .filter(cause -> effects.get(cause).contains(factor))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The claims from one factor straight to another. */
    Set<String> claimsBetween(String cause, String effect) {
        return claims.stream()
                .filter(claim -> claim.effect().equals(effect) && claim.causes().contains(cause))
                .map(CausalClaim::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every chain, shorter ones first; for equal ends every loop through the factor. */
    List<List<String>> chains(String from, String to) {
        List<List<String>> found = new ArrayList<>();
        extend(new ArrayList<>(List.of(from)), to, found);
        found.sort(Comparator.comparingInt(List::size));
        return found;
    }

    private void extend(List<String> way, String to, List<List<String>> found) {
        for (String effect : effects.get(way.get(way.size() - 1))) {
            if (effect.equals(to)) {
                List<String> chain = new ArrayList<>(way);
                chain.add(to);
                found.add(chain);
            } else if (!way.contains(effect)) {
                way.add(effect);
                extend(way, to, found);
                way.remove(way.size() - 1);
            }
        }
    }

    /** The fewest steps, at least one; 0 for none. */
    int steps(String from, String to) {
        Set<String> reached = effects.get(from);
        for (int steps = 1; steps <= factors.size(); steps++) {
            if (reached.contains(to)) {
                return steps;
            }
            Set<String> next = new TreeSet<>(reached);
            for (String factor : reached) {
                next.addAll(effects.get(factor));
            }
            reached = next;
        }
        return 0;
    }

    /** The effects of a factor, the factor itself among them if it is on a loop. */
    Set<String> reach(String from) {
        Set<String> reached = new TreeSet<>();
        List<String> left = new ArrayList<>(effects.get(from));
        while (!left.isEmpty()) {
            String factor = left.remove(left.size() - 1);
            if (reached.add(factor)) {
                left.addAll(effects.get(factor));
            }
        }
        return reached;
    }

    double strength(List<String> chain) {
        double product = 1;
        for (int i = 0; i + 1 < chain.size(); i++) {
            Set<String> keys = claimsBetween(chain.get(i), chain.get(i + 1));
            product *= claims.stream()
                    .filter(claim -> keys.contains(claim.key()))
                    .mapToDouble(claim -> isDefinition(claim) ? 1 : claim.score())
                    .max()
                    .orElseThrow();
        }
        return product;
    }

    @Override
    public String toString() {
        return claims.stream()
                .map(claim -> claim.key() + ":" + String.join("+", claim.causes()) + ">" + claim.effect())
                .collect(Collectors.joining(" "));
    }
}
