package org.whence.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.whence.causal.CausalClaim;
import org.whence.causal.CausalFactor;
import org.whence.causal.Explicitness;
import org.whence.causal.HostStance;
import org.whence.causal.Modality;
import org.whence.causal.Stance;
import org.whence.model.Terms;

/**
 * One account's causal claims and factors, as the index takes them. A claim that does not say how its voice holds it
 * or in what way it speaks of the world yields no edge, and so is taken as entertained; the checks let none pass.
 * Owns no derivation.
 */
final class ClaimReading {
    private final String account;
    private final Statements asserted;
    private final Statements derived;

    ClaimReading(String account, Statements asserted, Statements derived) {
        this.account = account;
        this.asserted = asserted;
        this.derived = derived;
    }

    /** The account's IRI. */
    String account() {
        return account;
    }

    /** Whatever has causes, a relation and an effect, sorted by IRI. */
    List<CausalClaim> claims() {
        return asserted.subjects(Terms.CAUSE).stream()
                .filter(claim -> asserted.iri(claim, Terms.RELATION).isPresent()
                        && asserted.iri(claim, Terms.EFFECT).isPresent())
                .map(this::claim)
                .toList();
    }

    private CausalClaim claim(String iri) {
        Optional<String> passage = asserted.iri(iri, Terms.STATED_IN);
        Optional<Stance> stance = one(Stance.class, iri, Terms.STANCE);
        Optional<Modality> modality = one(Modality.class, iri, Terms.MODALITY);
        return new CausalClaim(
                iri,
                asserted.iris(iri, Terms.CAUSE),
                asserted.iri(iri, Terms.RELATION).orElseThrow(),
                asserted.iri(iri, Terms.EFFECT).orElseThrow(),
                account,
                asserted.iri(iri, Terms.CLAIMED_BY).orElse(account),
                modality.isPresent() ? stance.orElse(Stance.ENTERTAINS) : Stance.ENTERTAINS,
                one(HostStance.class, iri, Terms.HOST_STANCE).orElse(HostStance.NONE),
                modality.orElse(Modality.ACTUAL),
                one(Explicitness.class, iri, Terms.EXPLICITNESS).orElse(Explicitness.STATED),
                asserted.literal(iri, Terms.SCORE).map(Double::parseDouble).orElse(Double.NaN),
                passage.flatMap(place -> asserted.literal(place, Terms.PARAGRAPH))
                        .map(Integer::parseInt)
                        .orElse(0),
                passage.flatMap(place -> asserted.literal(place, Terms.SECTION)).orElse(""));
    }

    /** The factors of the account that have a date or are an absence. */
    List<CausalFactor> factors() {
        return Stream.of(
                        derived.subjects(Terms.EARLIEST),
                        derived.subjects(Terms.LATEST),
                        asserted.subjects(Terms.TYPE, Terms.ABSENCE))
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .map(this::factor)
                .toList();
    }

    private CausalFactor factor(String iri) {
        return new CausalFactor(
                iri,
                day(iri, Terms.EARLIEST),
                day(iri, Terms.LATEST),
                asserted.iris(iri, Terms.TYPE).contains(Terms.ABSENCE));
    }

    private OptionalLong day(String factor, String property) {
        return derived.literal(factor, property)
                .map(day -> OptionalLong.of(LocalDate.parse(day).toEpochDay()))
                .orElse(OptionalLong.empty());
    }

    /** The member of a list of the vocabulary that a claim names: wh:asserts is {@code ASSERTS}. */
    private <E extends Enum<E>> Optional<E> one(Class<E> list, String claim, String property) {
        return asserted.iri(claim, property)
                .filter(iri -> iri.startsWith(Terms.WH))
                .map(iri -> iri.substring(Terms.WH.length()).toUpperCase(Locale.ROOT))
                .flatMap(name -> List.of(list.getEnumConstants()).stream()
                        .filter(member -> member.name().equals(name))
                        .findFirst());
    }
}
