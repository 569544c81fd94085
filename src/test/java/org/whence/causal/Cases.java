package org.whence.causal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.whence.Thorough;

/**
 * Graphs to try a finder on: every graph of three factors, and random ones of up to seven with joint, repeated,
 * denied, rejected, inferred and negative claims of several voices and accounts, each seen through several filters;
 * some with claims of several steps and with steps by definition. A failure names the seed.
 */
final class Cases {
    /** One graph, seen one way. */
    record Case(String name, List<CausalClaim> claims, CausalView view, Oracle oracle) {
        int number(String factor) {
            return view.index().factor(factor).orElseThrow();
        }

        String key(int factor) {
            return view.index().factorKey(factor);
        }

        List<String> keys(int[] factors) {
            return Arrays.stream(factors).mapToObj(this::key).toList();
        }

        List<String> keys(List<Integer> factors) {
            return factors.stream().map(this::key).toList();
        }

        List<String> claimKeys(List<Integer> numbers) {
            return numbers.stream().map(view.index()::claimKey).toList();
        }

        @Override
        public String toString() {
            return name + " " + oracle;
        }
    }

    private record Seen(String name, ClaimFilter filter, Predicate<CausalClaim> admitted) {}

    private static final Set<String> POSITIVE = Set.of("contributedTo", "caused", "triggered", "addedToLoss");
    private static final Set<String> NEGATIVE = Set.of("prevented", "weakened");

    private static final List<Seen> SEEN = List.of(
            new Seen("standard", ClaimFilter.standard(), Cases::isStandard),
            new Seen(
                    "signed and inferred, one account",
                    ClaimFilter.standard().withSigns().withInferred().inAccounts(Set.of("essay")),
                    claim -> claim.account().equals("essay")
                            && holds(claim)
                            && (POSITIVE.contains(claim.relation()) || NEGATIVE.contains(claim.relation()))),
            new Seen(
                    "two voices",
                    ClaimFilter.standard().byVoices(Set.of("author", "critic")),
                    claim -> isStandard(claim) && !claim.voice().equals("witness")));

    private static final Set<String> WITH_DEFINITIONS = Set.of("contributedTo", Relations.DIMENSION_OF);

    private static final List<Seen> SEEN_WITH_STEPS = List.of(
            new Seen("without definitions", ClaimFilter.standard(), Cases::isStandard),
            new Seen(
                    "with definitions",
                    ClaimFilter.standard().over(WITH_DEFINITIONS),
                    claim -> Oracle.isDefinition(claim) || isStandard(claim)),
            new Seen(
                    "with definitions and signs, one account",
                    ClaimFilter.standard().over(WITH_DEFINITIONS).withSigns().inAccounts(Set.of("essay")),
                    claim -> claim.account().equals("essay")
                            && (Oracle.isDefinition(claim) || isStandard(claim) || isNegative(claim))),
            new Seen(
                    "with definitions, one voice",
                    ClaimFilter.standard().over(WITH_DEFINITIONS).byVoices(Set.of("author")),
                    claim -> Oracle.isDefinition(claim)
                            || (isStandard(claim) && claim.voice().equals("author"))));

    private Cases() {}

    private static boolean isNegative(CausalClaim claim) {
        return holds(claim) && claim.explicitness() != Explicitness.INFERRED && NEGATIVE.contains(claim.relation());
    }

    private static boolean holds(CausalClaim claim) {
        return claim.stance() == Stance.ASSERTS
                && claim.hostStance() != HostStance.REJECTS
                && claim.modality() == Modality.ACTUAL;
    }

    private static boolean isStandard(CausalClaim claim) {
        return holds(claim) && claim.explicitness() != Explicitness.INFERRED && POSITIVE.contains(claim.relation());
    }

    /** All of them. */
    static void forEach(Consumer<Case> test) {
        for (int edges = 0; edges < 1 << 9; edges++) {
            test(test, "small graph " + edges, small(edges), SEEN.get(0));
        }
        for (int seed = 0; seed < Thorough.of(20, 400); seed++) {
            List<CausalClaim> claims = random(new Random(seed));
            for (Seen seen : SEEN) {
                test(test, "seed " + seed + ", " + seen.name, claims, seen);
            }
        }
        for (int seed = 0; seed < Thorough.of(20, 400); seed++) {
            List<CausalClaim> claims = withSteps(new Random(seed));
            for (Seen seen : SEEN_WITH_STEPS) {
                test(test, "seed " + seed + " with steps, " + seen.name, claims, seen);
            }
        }
    }

    /** Random claims, some with further steps, and some steps by definition. */
    static List<CausalClaim> withSteps(Random random) {
        List<CausalClaim> claims = new ArrayList<>(random(random));
        List<String> factors =
                claims.stream().map(CausalClaim::effect).distinct().sorted().toList();
        for (CausalClaim claim : List.copyOf(claims)) {
            if (NEGATIVE.contains(claim.relation()) || random.nextInt(4) == 0) {
                random.ints(1 + random.nextInt(2), 0, factors.size())
                        .distinct()
                        .forEach(to -> claims.add(Relations.loss(claim, factors.get(to))));
            }
        }
        random.ints(1 + random.nextInt(4), 0, factors.size() * factors.size())
                .distinct()
                .forEach(pair -> claims.add(
                        Relations.definition(factors.get(pair / factors.size()), factors.get(pair % factors.size()))));
        return claims;
    }

    private static void test(Consumer<Case> test, String name, List<CausalClaim> claims, Seen seen) {
        CausalIndex index =
                new CausalIndexBuilder(Relations.TABLE).addAll(claims.stream()).build();
        Case one = new Case(name, claims, seen.filter.over(index), new Oracle(claims, seen.admitted));
        try {
            test.accept(one);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(one + ": " + e, e);
        }
    }

    /** Each bit is a step between two of three factors, those from a factor to itself included. */
    private static List<CausalClaim> small(int edges) {
        List<CausalClaim> claims = new ArrayList<>();
        for (int bit = 0; bit < 9; bit++) {
            boolean there = (edges & 1 << bit) != 0;
            CausalClaim claim = Relations.claim("c" + bit, "f" + bit / 3, "caused", "f" + bit % 3);
            claims.add(
                    (there ? claim : claim.held(Stance.DENIES, HostStance.NONE, Modality.ACTUAL, Explicitness.STATED))
                            .scored((bit + 1) / 10.0));
        }
        return claims;
    }

    static List<CausalClaim> random(Random random) {
        int factors = 3 + random.nextInt(5);
        int count = 2 + random.nextInt(3 * factors);
        List<CausalClaim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> causes = random.ints(random.nextInt(4) == 0 ? 2 : 1, 0, factors)
                    .distinct()
                    .mapToObj(factor -> "f" + factor)
                    .toList();
            claims.add(CausalClaim.of(
                            "c" + i,
                            causes,
                            pick(
                                    random,
                                    6,
                                    "caused",
                                    "contributedTo",
                                    "triggered",
                                    "prevented",
                                    "weakened",
                                    "symptomOf",
                                    "bearsOn"),
                            "f" + random.nextInt(factors),
                            pick(random, 2, "essay", "reply"),
                            pick(random, 2, "author", "critic", "witness"))
                    .held(
                            rarely(random, Stance.values()),
                            rarely(random, HostStance.values()),
                            rarely(random, Modality.values()),
                            rarely(random, Explicitness.values()))
                    .scored((1 + random.nextInt(99)) / 100.0)
                    .placed(random.nextInt(4), pick(random, 1, "", "one", "two")));
        }
        return claims;
    }

    /** The first as often as all the others together, and some more. */
    private static String pick(Random random, int more, String... values) {
        int choice = random.nextInt(values.length + more);
        return values[choice < values.length ? choice : 0];
    }

    private static <T> T rarely(Random random, T[] values) {
        return random.nextInt(12) == 0 ? values[random.nextInt(values.length)] : values[0];
    }
}
