package org.whence.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whence.draw.CausalMap;
import org.whence.draw.MapDirection;
import org.whence.draw.MapLayout;
import org.whence.draw.PlacedMap;

/** What falls and what stands without some things or some claims; first of all, what voices say of it themselves. */
public final class WhatIfAnswer extends ViewedAnswer {
    /** Always told first. */
    static final String CAVEAT = "This is about the account's map of claims, not about history: it shows which claims"
            + " would still connect what, never what would have happened.";

    /**
     * What is supposed.
     *
     * @param without not to have been
     * @param denied to be false
     * @param sides the labels of voices that are to be right
     * @param notCausal how many claims the sides speak against that no chain can rest on
     * @param rejected the sides' own claims that the source rejects, so that they take no part
     * @param outcome whose chains are watched
     * @param isOutcome whether the asker left it to the account to say which
     */
    record Supposed(
            List<FactorWords> without,
            List<DeniedClaim> denied,
            List<String> sides,
            int notCausal,
            List<ClaimWords> rejected,
            Optional<FactorWords> outcome,
            boolean isOutcome) {
        /** Keeps copies. */
        Supposed {
            without = List.copyOf(without);
            denied = List.copyOf(denied);
            sides = List.copyOf(sides);
            rejected = List.copyOf(rejected);
        }

        /** “without A and B, if 2 claims are false”. */
        String words() {
            List<String> words = new ArrayList<>();
            if (!without.isEmpty()) {
                words.add("without "
                        + String.join(
                                " and ",
                                without.stream().map(FactorWords::label).toList()));
            }
            long byAsker =
                    denied.stream().filter(claim -> claim.because().isEmpty()).count();
            if (byAsker > 0) {
                words.add(byAsker == 1 ? "if a claim is false" : "if " + byAsker + " claims are false");
            }
            if (!sides.isEmpty()) {
                words.add("if " + String.join(" and ", sides) + (sides.size() == 1 ? " is right" : " are right"));
            }
            return String.join(", ", words);
        }

        /** Whether anything in the map can change. */
        boolean changesAnything() {
            return without.stream().anyMatch(FactorWords::isSomewhere)
                    || denied.stream().anyMatch(claim -> !claim.links().isEmpty());
        }
    }

    private final Supposed supposed;
    private final List<ClaimWords> asserted;
    private final List<FactorWords> absences;
    private final List<ClaimWords> heldBack;
    private final List<StandingWords> readings;

    WhatIfAnswer(
            TraceView view,
            Supposed supposed,
            List<ClaimWords> asserted,
            List<FactorWords> absences,
            List<ClaimWords> heldBack,
            List<StandingWords> readings) {
        super(view);
        this.supposed = supposed;
        this.asserted = List.copyOf(asserted);
        this.absences = List.copyOf(absences);
        this.heldBack = List.copyOf(heldBack);
        this.readings = List.copyOf(readings);
    }

    /** What voices say of it themselves, in the order of the text. */
    public List<ClaimWords> asserted() {
        return asserted;
    }

    @Override
    public String title() {
        return "What falls, and what stands, " + supposed.words() + "?";
    }

    @Override
    public List<TraceOptions.Given> given() {
        List<TraceOptions.Given> given = new ArrayList<>();
        supposed.without.forEach(factor -> given.add(new TraceOptions.Given("without", factor.shown())));
        supposed.denied.stream()
                .filter(claim -> claim.because().isEmpty())
                .forEach(claim -> given.add(new TraceOptions.Given(
                        "deny", view().graph().things().shortName(claim.claim().iri()))));
        supposed.sides.forEach(side -> given.add(new TraceOptions.Given("side", side)));
        supposed.outcome.ifPresent(
                outcome -> given.add(new TraceOptions.Given("to", given(outcome, supposed.isOutcome))));
        given.addAll(view().options().given());
        return given;
    }

    @Override
    public List<TraceLine> lines() {
        return new WhatIfText(supposed, asserted, absences, heldBack, readings).lines();
    }

    @Override
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("caveat", CAVEAT);
        data.put("without", TraceData.factors(supposed.without));
        data.put("sides", supposed.sides);
        data.put("denied", supposed.denied.stream().map(WhatIfData::denied).toList());
        data.put("disputed_not_causal", supposed.notCausal);
        data.put("sides_rejected_claims", TraceData.claims(supposed.rejected));
        data.put("to", supposed.outcome.map(TraceData::factor).orElse(null));
        data.put("asserted", TraceData.claims(asserted));
        data.put("absences", TraceData.factors(absences));
        data.put("held_back", TraceData.claims(heldBack));
        data.put("readings_agree", readingsAgree());
        data.put("readings", readings.stream().map(WhatIfData::reading).toList());
        return data;
    }

    /** Whether it makes no difference if one cause suffices or all that a claim names are needed. */
    private boolean readingsAgree() {
        return readings.stream().allMatch(reading -> reading.isLike(readings.get(0)));
    }

    @Override
    public Optional<CausalMap> map() {
        return supposed.changesAnything()
                ? Optional.of(WhatIfMaps.of(title(), CAVEAT, foot(), view(), supposed, readings.get(0)))
                : Optional.empty();
    }

    @Override
    public Optional<PlacedMap> picture() {
        return map().map(map -> MapLayout.of(map, MapDirection.DOWN));
    }

    @Override
    List<String> notes() {
        List<String> foot = new ArrayList<>();
        if (supposed.changesAnything()) {
            foot.add("A factor stands while a claim that takes part leads to it from something that stands, or if no"
                    + " claim in this graph says what brought it about. That a claim stands does not make it true.");
        }
        return foot;
    }

    /** No hint at what a what-if has no place for. */
    @Override
    String leftOut(String sentence) {
        return sentence.replace(" (--signed)", "");
    }

    @Override
    Optional<String> reasonWhyEmpty() {
        if (supposed.changesAnything()) {
            return Optional.empty();
        }
        if (!supposed.without.isEmpty()) {
            return Optional.of("No causal claim is about "
                    + String.join(
                            " or ",
                            supposed.without.stream().map(FactorWords::label).toList())
                    + ", so nothing on the map depends on it.");
        }
        if (supposed.denied.isEmpty()) {
            return Optional.of("No causal claim here is denied, contradicted or disputed by "
                    + String.join(" or ", supposed.sides) + ", so nothing on the map falls if the voice is right.");
        }
        return Optional.of("None of the claims supposed to be false takes part in a chain as things are, so nothing on"
                + " the map depends on them.");
    }
}
