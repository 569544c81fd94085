package org.whence.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whence.draw.CausalMap;
import org.whence.draw.PlacedMap;

/** On how much it rests that one thing leads to another: chains that share no claim, and what parts the two. */
public final class RobustnessAnswer extends ViewedAnswer {
    /** More strips than these are given in one line each. */
    private static final int STRIPS_SHOWN = 3;

    private final Ends ends;
    private final Shortlist<ChainWords> chains;
    private final Optional<Shortlist<ClaimWords>> claimCut;
    private final Optional<Shortlist<FactorWords>> factorCut;
    private final Shortlist<ClaimWords> claimsOnEveryChain;
    private final Shortlist<FactorWords> factorsOnEveryChain;
    private final List<String> voices;
    private final String whyEmpty;

    RobustnessAnswer(
            Ends ends,
            TraceView view,
            Shortlist<ChainWords> chains,
            Optional<Shortlist<ClaimWords>> claimCut,
            Optional<Shortlist<FactorWords>> factorCut,
            Shortlist<ClaimWords> claimsOnEveryChain,
            Shortlist<FactorWords> factorsOnEveryChain,
            List<String> voices,
            String whyEmpty) {
        super(view);
        this.ends = ends;
        this.chains = chains;
        this.claimCut = claimCut;
        this.factorCut = factorCut;
        this.claimsOnEveryChain = claimsOnEveryChain;
        this.factorsOnEveryChain = factorsOnEveryChain;
        this.voices = List.copyOf(voices);
        this.whyEmpty = whyEmpty;
    }

    /** Chains of which no two share a claim, shorter ones first; of very many the first. */
    public List<ChainWords> chains() {
        return chains.first();
    }

    /** The fewest claims without which no chain is left; empty where the one holds by definition. Of very many the first. */
    public Optional<List<ClaimWords>> claimCut() {
        return claimCut.map(Shortlist::first);
    }

    /** The fewest factors in between without which no chain is left; empty where a step leads straight across. Of very many the first. */
    public Optional<List<FactorWords>> factorCut() {
        return factorCut.map(Shortlist::first);
    }

    /** Each claim that alone is needed by every chain, from the start on; none where no one claim is. */
    public List<ClaimWords> claimsOnEveryChain() {
        return claimsOnEveryChain.first();
    }

    /** Each factor in between that every chain passes, from the start on; none where there is none. */
    public List<FactorWords> factorsOnEveryChain() {
        return factorsOnEveryChain.first();
    }

    /** The labels of voices without whose claims no chain is left. */
    public List<String> voices() {
        return voices;
    }

    @Override
    public String title() {
        return "On how many claims does it rest that " + ends.from().label() + " led to "
                + ends.to().label() + "?";
    }

    @Override
    public List<TraceOptions.Given> given() {
        List<TraceOptions.Given> given = ends.given(1, view().options());
        given.removeIf(one -> one.name().equals("max"));
        return given;
    }

    @Override
    public List<TraceLine> lines() {
        List<TraceLine> lines = new ArrayList<>();
        if (chains.isEmpty()) {
            return lines;
        }
        claimCut.ifPresentOrElse(
                cut -> claimLines(cut, lines),
                () -> lines.add(TraceLine.of("By definition: " + ends.from().label() + " is a side of "
                        + ends.to().label() + ", which no denial of a claim can undo.")));
        lines.add(TraceLine.blank());
        factorLines(lines);
        voiceLines(lines);
        lines.add(TraceLine.blank());
        chainLines(lines);
        return lines;
    }

    private void claimLines(Shortlist<ClaimWords> cut, List<TraceLine> lines) {
        if (cut.count() > 1) {
            lines.add(TraceLine.of("Robustness " + cut.count() + ": at least " + cut.count()
                    + " claims must fall before no chain is left, and these are enough:"));
            lines.addAll(ClaimLines.whole(cut.first()));
            lines.addAll(cut.rest());
            return;
        }
        int count = claimsOnEveryChain.count();
        lines.add(TraceLine.of(
                count == 1
                        ? "All of it hangs on one claim: without it no chain is left."
                        : "All of it hangs on each of these " + count
                                + " claims: without any one of them no chain is left."));
        lines.addAll(ClaimLines.whole(claimsOnEveryChain.first()));
        lines.addAll(claimsOnEveryChain.rest());
    }

    private void factorLines(List<TraceLine> lines) {
        if (factorCut.isEmpty()) {
            lines.add(TraceLine.of("Factors in between: a step leads straight from the one to the other, so that taking"
                    + " away what lies between does not part them."));
            return;
        }
        boolean isNarrow = !factorsOnEveryChain.isEmpty();
        Shortlist<FactorWords> cut = isNarrow ? factorsOnEveryChain : factorCut.get();
        lines.add(TraceLine.of(
                isNarrow
                        ? "All of it passes through "
                                + (cut.count() == 1
                                        ? "one factor: without it no chain is left."
                                        : "each of these " + cut.count()
                                                + " factors: without any one of them no chain is left.")
                        : "Factors in between: at least " + cut.count()
                                + " must be taken away before no chain is left, and these are enough:"));
        cut.first()
                .forEach(factor ->
                        lines.add(TraceLine.item(2, "- ", factor.label() + "  (" + factor.described() + ")")));
        lines.addAll(cut.rest());
    }

    private void voiceLines(List<TraceLine> lines) {
        if (!voices.isEmpty()) {
            lines.add(TraceLine.blank());
            lines.add(TraceLine.of("Every chain needs the word of " + String.join(", and of ", voices) + "."));
        }
    }

    private void chainLines(List<TraceLine> lines) {
        if (claimCut.isPresent()) {
            lines.add(TraceLine.of(
                    chains.count() == 1
                            ? "One chain; every other shares a claim with it:"
                            : chains.count() + " chains, of which no two share a claim:"));
        }
        for (int i = 0; i < chains.first().size(); i++) {
            ChainWords chain = chains.first().get(i);
            lines.add(TraceLine.blank());
            String caption = "Chain " + (i + 1) + ": " + chain.length() + ", " + GradeWords.brief(chain.grade());
            lines.add(TraceLine.of(caption));
            if (i < STRIPS_SHOWN) {
                lines.add(TraceLine.blank());
                lines.addAll(ChainText.lines(chain));
            } else {
                lines.add(TraceLine.item(2, "", inOneLine(chain)));
            }
        }
        lines.addAll(chains.rest());
    }

    private static String inOneLine(ChainWords chain) {
        return chain.factors().stream().map(FactorWords::label).collect(Collectors.joining(" → "));
    }

    @Override
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("from", TraceData.factor(ends.from()));
        data.put("to", TraceData.factor(ends.to()));
        data.put("by_definition", claimCut.isEmpty());
        data.put("robustness", claimCut.map(Shortlist::count).orElse(null));
        data.put("fewest_claims", claimCut().map(TraceData::claims).orElse(null));
        data.put("fewest_factors", factorCut().map(TraceData::factors).orElse(null));
        data.put("count_fewest_factors", factorCut.map(Shortlist::count).orElse(null));
        data.put("claims_on_every_chain", TraceData.claims(claimsOnEveryChain()));
        data.put("count_claims_on_every_chain", claimsOnEveryChain.count());
        data.put("factors_on_every_chain", TraceData.factors(factorsOnEveryChain()));
        data.put("count_factors_on_every_chain", factorsOnEveryChain.count());
        data.put("voices_on_every_chain", voices);
        data.put("chains", chains().stream().map(TraceData::chain).toList());
        data.put("count_chains", chains.count());
        return data;
    }

    @Override
    public Optional<CausalMap> map() {
        return ChainMaps.union(title(), summary(), foot(), chains());
    }

    @Override
    public Optional<PlacedMap> picture() {
        return ChainMaps.picture(title(), summary(), foot(), chains());
    }

    private String summary() {
        return claimCut.map(cut -> (cut.count() == 1 ? hanging() : "Robustness " + cut.count())
                                + "; the chains here share no claim. ")
                        .orElse("")
                + "Asked of: " + scope() + ".";
    }

    private String hanging() {
        int count = claimsOnEveryChain.count();
        return "All of it hangs on " + (count == 1 ? "one claim" : "each of " + count + " claims");
    }

    @Override
    List<String> notes() {
        List<String> foot = new ArrayList<>();
        if (!chains.isEmpty()) {
            foot.add(
                    "Robustness counts how many claims would have to fall before the map holds no chain any more. It is"
                            + " volume of evidence, not strength: one claim well founded may outweigh ten, and claims of one"
                            + " voice fall together with that voice.");
            foot.addAll(FootLines.ofChains("chain", chains()));
        }
        return foot;
    }

    @Override
    Optional<String> reasonWhyEmpty() {
        return unlessEmpty(whyEmpty);
    }
}
