package org.whence.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whence.draw.CausalMap;

/** What lies between two things: mediators, the factors on every chain, and the claims that every chain rests on. */
public final class BetweenAnswer extends ViewedAnswer {
    /**
     * A factor on a chain.
     *
     * @param factor between the ends
     * @param chain a shortest chain through it
     */
    public record Between(FactorWords factor, ChainWords chain) {}

    private final ChainRequest request;
    private final Ends ends;
    private final List<Between> between;
    private final List<FactorWords> onEvery;
    private final List<ClaimWords> resting;
    private final String whyEmpty;

    BetweenAnswer(
            ChainRequest request,
            Ends ends,
            TraceView view,
            List<Between> between,
            List<FactorWords> onEvery,
            List<ClaimWords> resting,
            String whyEmpty) {
        super(view);
        this.request = request;
        this.ends = ends;
        this.between = List.copyOf(between);
        this.onEvery = List.copyOf(onEvery);
        this.resting = List.copyOf(resting);
        this.whyEmpty = whyEmpty;
    }

    /** The factors on a chain within the bound, those on shorter chains first. */
    public List<Between> between() {
        return between;
    }

    /** The factors on every chain, of whatever length, in the order in which they are passed. */
    public List<FactorWords> onEvery() {
        return onEvery;
    }

    /** The claims that every chain rests on, likewise. */
    public List<ClaimWords> resting() {
        return resting;
    }

    @Override
    public String title() {
        return "What lies between " + ends.from().label() + " and " + ends.to().label() + "?";
    }

    @Override
    public List<TraceOptions.Given> given() {
        return ends.given(request.maxSteps(), view().options());
    }

    @Override
    public List<TraceLine> lines() {
        List<TraceLine> lines = new ArrayList<>();
        if (!whyEmpty.isEmpty()) {
            return lines;
        }
        lines.add(TraceLine.of("On every chain, however long:"));
        if (onEvery.isEmpty()) {
            lines.add(TraceLine.item(2, "", "no factor: each can be gone round"));
        }
        onEvery.forEach(
                factor -> lines.add(TraceLine.item(2, "- ", factor.label() + "  (" + factor.described() + ")")));
        if (!resting.isEmpty()) {
            lines.add(TraceLine.blank());
            lines.add(TraceLine.of("Claims that every chain rests on:"));
            for (ClaimWords claim : resting) {
                lines.add(TraceLine.item(
                        2, "- ", claim.byDefinition() ? "by definition: " + claim.sentence() : claim.quoted()));
                if (!claim.byDefinition()) {
                    lines.add(TraceLine.in(4, claim.source()));
                }
            }
        }
        lines.add(TraceLine.blank());
        String bound = request.maxSteps() == 1 ? "1 step" : request.maxSteps() + " steps";
        lines.add(TraceLine.of("On some chain of at most " + bound + ":"));
        if (between.isEmpty()) {
            lines.add(TraceLine.item(2, "", "no factor; --max " + (request.maxSteps() + 2) + " looks further"));
        }
        for (Between one : between) {
            boolean every = onEvery.contains(one.factor());
            lines.add(TraceLine.item(
                    2,
                    "- ",
                    one.factor().label() + "  (" + one.factor().described() + "; shortest chain: "
                            + one.chain().length() + ", "
                            + GradeWords.brief(one.chain().grade())
                            + (every ? "; on every chain" : "") + ")"));
        }
        return lines;
    }

    @Override
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("from", TraceData.factor(ends.from()));
        data.put("to", TraceData.factor(ends.to()));
        data.put("max", request.maxSteps());
        data.put("on_every_chain", TraceData.factors(onEvery));
        data.put("every_chain_rests_on", resting.stream().map(TraceData::claim).toList());
        List<Map<String, Object>> mediators = new ArrayList<>();
        for (Between one : between) {
            Map<String, Object> mediator = TraceData.factor(one.factor());
            mediator.put("on_every_chain", onEvery.contains(one.factor()));
            mediator.put("shortest_chain", TraceData.chain(one.chain()));
            mediators.add(mediator);
        }
        data.put("between", mediators);
        return data;
    }

    @Override
    public Optional<CausalMap> map() {
        if (!whyEmpty.isEmpty() || between.isEmpty()) {
            return Optional.empty();
        }
        List<ChainWords> chains = between.stream().map(Between::chain).toList();
        return ChainMaps.union(title(), "A shortest chain through each factor between.", foot(), chains);
    }

    @Override
    List<String> notes() {
        List<String> foot = new ArrayList<>();
        if (whyEmpty.isEmpty()) {
            foot.add("“On every chain” is about the claims that take part here: it does not say that the thing was"
                    + " necessary.");
        }
        return foot;
    }

    @Override
    Optional<String> reasonWhyEmpty() {
        return unlessEmpty(whyEmpty);
    }
}
