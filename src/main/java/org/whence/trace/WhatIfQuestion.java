package org.whence.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.whence.causal.CausalView;
import org.whence.causal.LeftOut;
import org.whence.causal.ShortestChainFinder;
import org.whence.causal.WhatIf;
import org.whence.causal.WhatIfFinder;
import org.whence.model.Account;
import org.whence.model.Terms;
import org.whence.model.UserMessageException;

/**
 * What falls, and what stands, if some things had not been, or some claims were false? First what voices in the text
 * say of it themselves; then what the map leaves, in both readings. Over claims that something was brought about: what
 * was prevented or weakened is told beside it, for what had not been cannot have held anything back.
 */
public final class WhatIfQuestion {
    private static final int ANY = Integer.MAX_VALUE;

    private final TraceView view;

    /**
     * Asks of that view.
     *
     * @throws UserMessageException if what prevented or weakened is to take part in chains
     */
    public WhatIfQuestion(TraceView view) {
        if (view.options().signed()) {
            throw UserMessageException.badUse("A what-if asks what is left to bring things about, so that --signed has"
                    + " no place in it: what was prevented or weakened is told beside it.");
        }
        this.view = view;
    }

    /**
     * What falls and what stands.
     *
     * @throws UserMessageException if something named is none, or a claim is not a causal one
     * @throws org.whence.causal.SearchStoppedException if time is up
     */
    public WhatIfAnswer ask(WhatIfRequest request) {
        List<FactorWords> without = request.without().stream()
                .map(written -> view.graph().factor("without", written))
                .distinct()
                .toList();
        Map<String, RivalSide> sides = new LinkedHashMap<>();
        request.sides().stream()
                .map(written -> view.graph().things().find("side", Terms.ACTOR, written))
                .forEach(voice -> sides.put(voice, new RivalSide(view, voice)));
        Set<Integer> denied = new LinkedHashSet<>();
        request.deny().forEach(written -> denied.add(claim(written)));
        sides.values().forEach(side -> denied.addAll(side.contradicted().keySet()));
        BitSet factors = new BitSet();
        without.stream().filter(FactorWords::isSomewhere).forEach(factor -> factors.set(factor.number()));
        BitSet claims = new BitSet();
        denied.forEach(claims::set);
        Optional<FactorWords> outcome = outcome(request);
        List<WhatIf> found = new WhatIfFinder(view.claims(), view.deadline())
                .find(
                        factors,
                        claims,
                        outcome.filter(FactorWords::isSomewhere)
                                .map(factor -> OptionalInt.of(factor.number()))
                                .orElse(OptionalInt.empty()));
        AssertedWithout asserted = new AssertedWithout(view);
        without.forEach(asserted::add);
        Standing standing = new Standing(view, factors, claims);
        return new WhatIfAnswer(
                view,
                supposed(
                        without,
                        deniedClaims(denied, sides, view.claims().without(factors, claims)),
                        sides,
                        outcome,
                        request),
                asserted.claims(),
                asserted.absences(),
                heldBack(without),
                found.stream().map(one -> standing.words(one, outcome)).toList());
    }

    private WhatIfAnswer.Supposed supposed(
            List<FactorWords> without,
            List<DeniedClaim> denied,
            Map<String, RivalSide> sides,
            Optional<FactorWords> outcome,
            WhatIfRequest request) {
        return new WhatIfAnswer.Supposed(
                without,
                denied,
                sides.keySet().stream().map(view.words()::label).toList(),
                sides.values().stream().mapToInt(RivalSide::notCausal).sum(),
                sides.values().stream()
                        .flatMap(side -> side.rejected().stream())
                        .toList(),
                outcome,
                request.to().isEmpty());
    }

    private int claim(String written) {
        // Claims of machine-made collections bear no type: what the index has as a claim is one.
        OptionalInt known = view.index().claim(written);
        if (known.isPresent() && isClaimAsked(known.getAsInt())) {
            return known.getAsInt();
        }
        String iri = view.graph().things().find("deny", Terms.CLAIM, written);
        OptionalInt number = view.index().claim(iri);
        if (number.isEmpty()) {
            throw UserMessageException.badUse("--deny takes a causal claim, and "
                    + view.graph().things().shortName(iri) + " is another kind: no chain rests on it.");
        }
        if (view.claims().reason(number.getAsInt()) == LeftOut.Reason.OTHER_ACCOUNT) {
            // Named here, perhaps because it is contradicted, and made elsewhere.
            throw UserMessageException.badUse("--deny takes a claim of the account that is asked, and "
                    + view.graph().things().shortName(iri) + " is another's; --across-accounts asks both.");
        }
        return number.getAsInt();
    }

    /** A claim of the accounts asked, and neither a further step of one nor a step by definition. */
    private boolean isClaimAsked(int claim) {
        return !view.index().isConstitutive(claim)
                && view.index().claimBehind(claim) == claim
                && view.claims().reason(claim) != LeftOut.Reason.OTHER_ACCOUNT;
    }

    /** What is named; or what the account sets out to explain, if there is one such thing. */
    private Optional<FactorWords> outcome(WhatIfRequest request) {
        if (request.to().isPresent()) {
            return request.to().map(written -> view.graph().factor("to", written));
        }
        List<String> outcomes = view.graph().view().accounts().stream()
                .map(Account::outcome)
                .filter(iri -> !iri.isEmpty())
                .distinct()
                .toList();
        return outcomes.size() == 1 ? Optional.of(view.words().factor(outcomes.get(0))) : Optional.empty();
    }

    /** The claims that what is supposed away prevented or weakened something. */
    private List<ClaimWords> heldBack(List<FactorWords> without) {
        CausalView signed = view.with(view.options().withSigns()).claims();
        return without.stream()
                .filter(FactorWords::isSomewhere)
                .flatMap(factor ->
                        Arrays.stream(signed.claimsFrom(factor.number())).boxed())
                .distinct()
                .map(view.words()::claim)
                .filter(ClaimWords::worksAgainst)
                .sorted(Comparator.comparingInt(ClaimWords::line).thenComparing(ClaimWords::key))
                .toList();
    }

    private List<DeniedClaim> deniedClaims(Set<Integer> denied, Map<String, RivalSide> sides, CausalView after) {
        List<DeniedClaim> claims = new ArrayList<>();
        for (int claim : denied) {
            Optional<Contradicted> because = sides.values().stream()
                    .flatMap(side -> Stream.ofNullable(side.contradicted().get(claim)))
                    .findFirst();
            claims.add(new DeniedClaim(view.words().claim(claim), because, links(claim, after)));
        }
        return claims;
    }

    private List<DeniedClaim.Link> links(int claim, CausalView after) {
        List<DeniedClaim.Link> links = new ArrayList<>();
        for (int step : view.index().stepsOf(claim)) {
            if (view.claims().reason(step) == null) {
                int effect = view.index().effectOf(step);
                for (int cause : view.index().causesOf(step)) {
                    links.add(link(cause, effect, after));
                }
            }
        }
        return links;
    }

    private DeniedClaim.Link link(int cause, int effect, CausalView after) {
        Optional<ChainWords> left = cause == effect
                ? Optional.empty()
                : new ShortestChainFinder(after, view.deadline())
                        .find(cause, effect, ANY)
                        .map(chain -> ChainWords.of(chain, view.index(), view.words()));
        return new DeniedClaim.Link(view.words().factor(cause), view.words().factor(effect), left);
    }
}
