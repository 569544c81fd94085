package org.whence.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A chain as a strip of lines: factors one below the other, and beside the arrow between two the claims. */
final class ChainText {
    private static final int OTHERS_SHOWN = 2;
    private static final String BAR = "    │ ";
    private static final TraceLine ARROW = TraceLine.in(4, "▼");

    private final List<TraceLine> lines = new ArrayList<>();

    private ChainText() {}

    /** The strip, without a caption. */
    static List<TraceLine> lines(ChainWords chain) {
        ChainText text = new ChainText();
        text.factor(chain.from());
        chain.steps().forEach(text::step);
        return text.lines;
    }

    private void factor(FactorWords factor) {
        lines.add(new TraceLine("  ", "      ", factor.label() + "  (" + factor.described() + ")"));
    }

    private void step(StepWords step) {
        claim(step, step.claims().get(0), "");
        List<ClaimWords> others = step.claims().subList(1, step.claims().size());
        others.stream().limit(OTHERS_SHOWN).forEach(claim -> claim(step, claim, "also "));
        if (others.size() > OTHERS_SHOWN) {
            int more = others.size() - OTHERS_SHOWN;
            bar("and " + (more == 1 ? "1 more claim says" : more + " more claims say")
                    + " so (--format json has them)");
        }
        lines.add(ARROW);
        factor(step.effect());
    }

    private void claim(StepWords step, ClaimWords claim, String also) {
        if (claim.byDefinition()) {
            bar(also + claim.relation() + " (by definition: nobody claims it)");
            return;
        }
        String jointly = claim.besides(step.cause().iri()).stream()
                .map(FactorWords::label)
                .collect(Collectors.joining(" and "));
        bar(also + claim.relationForReaders() + (jointly.isEmpty() ? "" : ", together with " + jointly));
        if (!claim.text().isEmpty()) {
            bar(claim.quoted());
        }
        bar(claim.source());
    }

    private void bar(String text) {
        lines.add(TraceLine.behind(BAR, text));
    }
}
