package org.whence.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whence.draw.CausalMap;

/** The causes, or the effects, that two factors share. */
public final class CommonAnswer extends ViewedAnswer {
    /** A picture of more is a picture of arrows. */
    private static final int MOST_DRAWN = 12;

    private final Way way;
    private final FactorWords first;
    private final FactorWords second;
    private final int maxSteps;
    private final List<Shared> shared;
    private final int further;

    /**
     * A factor that both share.
     *
     * @param factor the cause, or effect, of both
     * @param toFirst the fewest steps between it and the first, past the second
     * @param toSecond the fewest steps between it and the second, past the first
     * @param chains a shortest chain for each
     */
    public record Shared(FactorWords factor, int toFirst, int toSecond, List<ChainWords> chains) {}

    CommonAnswer(
            TraceView view,
            Way way,
            FactorWords first,
            FactorWords second,
            int maxSteps,
            List<Shared> shared,
            int further) {
        super(view);
        this.way = way;
        this.first = first;
        this.second = second;
        this.maxSteps = maxSteps;
        this.shared = List.copyOf(shared);
        this.further = further;
    }

    /** The factors that both share, the nearest to both together first. */
    public List<Shared> shared() {
        return shared;
    }

    @Override
    public String title() {
        return "Which " + way.several() + " do " + first.label() + " and " + second.label() + " share?";
    }

    @Override
    public List<TraceOptions.Given> given() {
        List<TraceOptions.Given> given = new ArrayList<>();
        given.add(new TraceOptions.Given("of", first.shown()));
        given.add(new TraceOptions.Given("and", second.shown()));
        given.add(new TraceOptions.Given("max", Distant.steps(maxSteps) + " from either"));
        given.addAll(view().options().given());
        return given;
    }

    @Override
    public List<TraceLine> lines() {
        List<TraceLine> lines = new ArrayList<>();
        for (Shared one : shared) {
            lines.add(TraceLine.item(
                    2, "- ", one.factor().label() + "  (" + one.factor().described() + ")"));
            one.chains().forEach(chain -> lines.add(TraceLine.item(4, "", told(chain))));
        }
        return lines;
    }

    private static String told(ChainWords chain) {
        return String.join(
                        " → ", chain.factors().stream().map(FactorWords::label).toList()) + "  (" + chain.length()
                + ", " + GradeWords.brief(chain.grade()) + ")";
    }

    @Override
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("of", TraceData.factor(first));
        data.put("and", TraceData.factor(second));
        data.put("direction", way.several());
        data.put("max", maxSteps);
        List<Map<String, Object>> all = new ArrayList<>();
        for (Shared one : shared) {
            Map<String, Object> factor = TraceData.factor(one.factor());
            factor.put("steps_to_first", one.toFirst());
            factor.put("steps_to_second", one.toSecond());
            factor.put("chains", one.chains().stream().map(TraceData::chain).toList());
            all.add(factor);
        }
        data.put("shared", all);
        return data;
    }

    @Override
    public Optional<CausalMap> map() {
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        List<ClaimWords> claims = shared.stream()
                .limit(MOST_DRAWN)
                .flatMap(one -> one.chains().stream())
                .flatMap(chain -> chain.steps().stream())
                .flatMap(step -> step.claims().stream())
                .toList();
        return Optional.of(ClaimMaps.of(title(), "", foot(), List.of(first, second), claims));
    }

    @Override
    List<String> notes() {
        List<String> foot = new ArrayList<>();
        if (!shared.isEmpty()) {
            foot.add((way == Way.CAUSES ? "A cause" : "An effect")
                    + " that reaches the one only by way of the other is not among them.");
            foot.add(FootLines.ABOUT_CLAIMS);
        }
        if (shared.size() > MOST_DRAWN) {
            foot.add("A picture shows the first " + MOST_DRAWN + ".");
        }
        return foot;
    }

    @Override
    Optional<String> reasonWhyEmpty() {
        if (!shared.isEmpty()) {
            return Optional.empty();
        }
        String none = "No " + way.one() + " within " + Distant.steps(maxSteps) + " of both is claimed for "
                + first.label() + " and " + second.label() + ".";
        return Optional.of(
                further == 0
                        ? none + " Nor is there one further away."
                        : none + " The nearest takes " + Distant.steps(further) + " (--max " + further + ").");
    }
}
