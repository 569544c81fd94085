package org.whence.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whence.causal.Reading;

/** A what-if in lines: the caveat, what voices say, what becomes of claims denied, and what the map leaves. */
final class WhatIfText {
    private static final int FALLEN_SHOWN = 10;
    private static final int KEPT_SHOWN = 5;
    private static final int ENDS_SHOWN = 5;

    private final WhatIfAnswer.Supposed supposed;
    private final List<ClaimWords> asserted;
    private final List<FactorWords> absences;
    private final List<ClaimWords> heldBack;
    private final List<StandingWords> readings;
    private final List<TraceLine> lines = new ArrayList<>();

    WhatIfText(
            WhatIfAnswer.Supposed supposed,
            List<ClaimWords> asserted,
            List<FactorWords> absences,
            List<ClaimWords> heldBack,
            List<StandingWords> readings) {
        this.supposed = supposed;
        this.asserted = asserted;
        this.absences = absences;
        this.heldBack = heldBack;
        this.readings = readings;
    }

    List<TraceLine> lines() {
        lines.add(TraceLine.of(WhatIfAnswer.CAVEAT));
        if (!supposed.without().isEmpty()) {
            voices();
        }
        if (!supposed.denied().isEmpty()) {
            denied();
        }
        if (!supposed.rejected().isEmpty()) {
            heading(String.join(" and ", supposed.sides())
                    + (supposed.sides().size() == 1 ? " also claims" : " also claim")
                    + " what the source rejects, which takes no part here (--with rejected):");
            lines.addAll(ClaimLines.whole(supposed.rejected()));
        }
        if (supposed.changesAnything()) {
            if (readings.get(0).isLike(readings.get(1))) {
                heading(
                        "What the map leaves, whether one of the causes that a claim names suffices or all are needed:");
                reading(readings.get(0));
            } else {
                readings.forEach(reading -> {
                    heading(name(reading.reading()));
                    reading(reading);
                });
            }
            if (!heldBack.isEmpty()) {
                heading("It is also claimed to have held something back, which is not counted above:");
                lines.addAll(ClaimLines.whole(heldBack));
            }
        }
        return lines;
    }

    private static String name(Reading reading) {
        return switch (reading) {
            case ANY_CAUSE -> "What the map leaves, if any one of the causes that a claim names suffices:";
            case ALL_OF_A_CLAIM -> "What the map leaves, if all the causes that a claim names together are needed:";
        };
    }

    private void heading(String words) {
        lines.add(TraceLine.blank());
        lines.add(TraceLine.of(words));
    }

    private void voices() {
        if (asserted.isEmpty()) {
            heading("No voice in the text says what would have been, or was, without "
                    + (supposed.without().size() == 1 ? "it." : "them."));
        } else {
            heading("What voices in the text say of it themselves:");
            lines.addAll(ClaimLines.whole(asserted));
        }
        for (FactorWords absence : absences) {
            lines.add(TraceLine.of("That it was not is itself a factor here, which stands below: --without "
                    + absence.shortName() + " supposes away " + absence.label() + "."));
        }
    }

    private void denied() {
        heading("Supposed to be false:");
        for (DeniedClaim claim : supposed.denied()) {
            lines.addAll(ClaimLines.whole(List.of(claim.claim())));
            claim.because()
                    .ifPresent(because -> lines.add(TraceLine.in(4, because.how() + " it: “" + because.by() + "”")));
            if (claim.links().isEmpty()) {
                lines.add(TraceLine.in(4, "takes part in no chain as things are, so nothing changes"));
            }
            claim.links().forEach(link -> lines.add(TraceLine.in(4, left(link))));
        }
        if (supposed.notCausal() > 0) {
            lines.add(TraceLine.in(
                    2,
                    supposed.notCausal() + (supposed.notCausal() == 1 ? " more claim" : " more claims")
                            + " spoken against, but not causal: no chain rests on "
                            + (supposed.notCausal() == 1 ? "it." : "them.")));
        }
    }

    private static String left(DeniedClaim.Link link) {
        String ends = link.cause().label() + " → " + link.effect().label() + ": ";
        if (link.left().isEmpty()) {
            return ends + "no chain is left.";
        }
        ChainWords chain = link.left().get();
        if (chain.steps().size() > 1) {
            return ends + "a chain of " + chain.length() + " is left, over "
                    + chain.factors().subList(1, chain.factors().size() - 1).stream()
                            .map(FactorWords::label)
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        ClaimWords other = chain.steps().get(0).claims().get(0);
        return ends
                + (other.byDefinition()
                        ? "holds by definition."
                        : "also claimed, " + other.quoted() + " (" + other.voice()
                                + (other.place().isEmpty() ? "" : ", " + other.place()) + ").");
    }

    private void reading(StandingWords reading) {
        reading.outcome().ifPresent(this::outcome);
        fallen(reading.fallen(), leadsSomewhere(reading));
        kept(reading.kept());
    }

    private void outcome(StandingWords.Outcome outcome) {
        lines.add(TraceLine.item(
                2, "", outcome.factor().label() + " " + outcome.fate().words() + "."));
        if (!outcome.sides().isEmpty()) {
            List<StandingWords.Side> down = outcome.sides().stream()
                    .filter(side -> side.fate() != StandingWords.Fate.STANDS)
                    .toList();
            lines.add(TraceLine.item(
                    4,
                    "",
                    down.isEmpty()
                            ? "All of its " + outcome.sides().size() + " sides stand."
                            : (outcome.sides().size() - down.size()) + " of its "
                                    + outcome.sides().size() + " sides stand; these do not: "
                                    + down.stream()
                                            .map(side -> side.factor().label() + " ("
                                                    + side.fate().words() + ")")
                                            .collect(Collectors.joining(", "))
                                    + "."));
        }
        if (outcome.fate() == StandingWords.Fate.STANDS) {
            lines.add(TraceLine.item(4, "", roots(outcome)));
        }
        if (!outcome.cutOff().isEmpty()) {
            lines.add(TraceLine.item(
                    4, "", "Chains that are gone: none leads to it any more from " + some(outcome.cutOff()) + "."));
        }
    }

    private static String roots(StandingWords.Outcome outcome) {
        int left = outcome.rootsLeft().count();
        return "Chains that stand: of " + outcome.rootsBefore() + " factors without a claimed cause that led to it, "
                + (left == outcome.rootsBefore() ? "all" : left == 0 ? "none" : left) + " still "
                + (left == 1 ? "does" : "do")
                + (left == 0 ? "" : ", such as " + some(outcome.rootsLeft())) + ".";
    }

    private static String some(Shortlist<Distant> all) {
        String shown = all.first().stream()
                .limit(ENDS_SHOWN)
                .map(one -> one.factor().label())
                .collect(Collectors.joining(", "));
        int more = all.count() - ENDS_SHOWN;
        return shown + (more > 0 ? " and " + more + " more" : "");
    }

    private static boolean leadsSomewhere(StandingWords reading) {
        return !reading.kept().isEmpty()
                || reading.outcome()
                        .filter(outcome -> !outcome.cutOff().isEmpty())
                        .isPresent();
    }

    private void fallen(Shortlist<Distant> fallen, boolean somethingKept) {
        if (fallen.isEmpty()) {
            lines.add(TraceLine.item(
                    2,
                    "",
                    somethingKept
                            ? "Nothing falls: whatever that led to is claimed to have other causes too."
                            : "Nothing falls: no claim that takes part says that it led to anything."));
            return;
        }
        lines.add(TraceLine.item(
                2,
                "",
                (fallen.count() == 1 ? "1 factor falls" : fallen.count() + " factors fall")
                        + ", for every chain to " + (fallen.count() == 1 ? "it" : "them") + " is gone"
                        + (fallen.count() == 1 ? ":" : ", nearest first:")));
        fallen.first().stream()
                .limit(FALLEN_SHOWN)
                .forEach(one -> lines.add(TraceLine.item(
                        4, "- ", one.factor().label() + "  (" + one.factor().described() + ")")));
        more(fallen.count() - FALLEN_SHOWN);
    }

    private void kept(Shortlist<StandingWords.Kept> kept) {
        if (kept.isEmpty()) {
            return;
        }
        lines.add(TraceLine.item(
                2,
                "",
                (kept.count() == 1 ? "1 factor stands" : kept.count() + " factors stand")
                        + " all the same, on other claims"
                        + (kept.count() == 1 ? ":" : ", nearest first:")));
        for (StandingWords.Kept one :
                kept.first().subList(0, Math.min(KEPT_SHOWN, kept.first().size()))) {
            lines.add(TraceLine.item(4, "- ", one.factor().factor().label() + keptBy(one.by())));
        }
        more(kept.count() - KEPT_SHOWN);
    }

    private static String keptBy(Optional<ClaimWords> by) {
        if (by.isEmpty()) {
            return ", within a loop of its own";
        }
        String causes = by.get().causes().stream().map(FactorWords::label).collect(Collectors.joining(" and "));
        return by.get().byDefinition()
                ? ", by its side " + causes
                : ", by " + causes + " (" + by.get().voice()
                        + (by.get().place().isEmpty() ? "" : ", " + by.get().place()) + ")";
    }

    private void more(int count) {
        if (count > 0) {
            lines.add(TraceLine.item(4, "", "and " + count + " more (--format json lists them)"));
        }
    }
}
