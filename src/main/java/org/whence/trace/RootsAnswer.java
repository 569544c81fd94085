package org.whence.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.whence.draw.CausalMap;

/** The roots of a factor in both senses, kept apart, and the loops in which the search for one goes round. */
public final class RootsAnswer extends ViewedAnswer {
    private final Way way;
    private final FactorWords factor;
    private final boolean isOutcome;
    private final List<Called> called;
    private final List<Distant> ends;
    private final List<List<FactorWords>> loops;
    private final int endCount;
    private final Supplier<List<ClaimWords>> arrows;
    private List<ClaimWords> drawn;

    /**
     * What a voice calls a root.
     *
     * @param claim that says so
     * @param steps from the root to what was asked about; the claim itself may call it the root of something else
     */
    public record Called(ClaimWords claim, int steps) {}

    RootsAnswer(
            TraceView view,
            Way way,
            FactorWords factor,
            boolean isOutcome,
            List<Called> called,
            List<Distant> ends,
            int endCount,
            List<List<FactorWords>> loops,
            Supplier<List<ClaimWords>> arrows) {
        super(view);
        this.way = way;
        this.factor = factor;
        this.isOutcome = isOutcome;
        this.called = List.copyOf(called);
        this.ends = List.copyOf(ends);
        this.loops = List.copyOf(loops);
        this.endCount = endCount;
        this.arrows = arrows;
    }

    /** The claims that call something a root that leads to it. */
    public List<Called> called() {
        return called;
    }

    /** The factors where the search ends, nearest first. */
    public List<FactorWords> ends() {
        return ends.stream().map(Distant::factor).toList();
    }

    /** The loops in which it goes round. */
    public List<List<FactorWords>> loops() {
        return loops;
    }

    @Override
    public String title() {
        return way == Way.CAUSES
                ? "What lies at the root of " + factor.label() + "?"
                : "What does " + factor.label() + " finally lead to?";
    }

    @Override
    public List<TraceOptions.Given> given() {
        List<TraceOptions.Given> given = new ArrayList<>();
        given.add(new TraceOptions.Given("of", given(factor, isOutcome)));
        given.addAll(view().options().given());
        return given;
    }

    @Override
    public List<TraceLine> lines() {
        List<TraceLine> lines = new ArrayList<>();
        if (whyEmpty().isPresent()) {
            return lines;
        }
        if (way == Way.CAUSES) {
            lines.add(TraceLine.of("Called a root by a voice (" + called.size() + "):"));
            if (called.isEmpty()) {
                lines.add(TraceLine.in(2, "nothing: no voice calls anything a root that leads to it."));
            }
            for (Called one : called) {
                List<TraceLine> claim = ClaimLines.whole(List.of(one.claim()));
                lines.addAll(claim);
                lines.add(
                        TraceLine.in(4, "(it leads to " + factor.label() + " in " + Distant.steps(one.steps()) + ")"));
            }
            lines.add(TraceLine.blank());
        }
        lines.add(TraceLine.of(
                (way == Way.CAUSES ? "No claimed cause in this graph (" : "No claimed effect in this graph (")
                        + endCount + ", nearest first):"));
        if (ends.isEmpty()) {
            lines.add(TraceLine.in(
                    2,
                    "nothing: everything that leads "
                            + (way == Way.CAUSES ? "to it has a cause." : "from it leads on.")));
        }
        lines.addAll(Distant.lines(ends, endCount));
        if (!loops.isEmpty()) {
            lines.add(TraceLine.blank());
            lines.add(TraceLine.of(
                    way == Way.CAUSES
                            ? "Loops that nothing outside leads into, so that the search for a root goes round:"
                            : "Loops that lead nowhere outside, so that the search for an end goes round:"));
            loops.forEach(loop -> lines.add(TraceLine.item(
                    2, "- ", loop.stream().map(FactorWords::label).collect(Collectors.joining(", ")))));
        }
        return lines;
    }

    @Override
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("of", TraceData.factor(factor));
        if (way == Way.CAUSES) {
            List<Map<String, Object>> claims = new ArrayList<>();
            for (Called one : called) {
                Map<String, Object> claim = TraceData.claim(one.claim());
                claim.put("distance", one.steps());
                claims.add(claim);
            }
            data.put("called_a_root", claims);
        }
        data.put(way == Way.CAUSES ? "without_claimed_cause" : "without_claimed_effect", Distant.data(ends));
        data.put(way == Way.CAUSES ? "count_without_claimed_cause" : "count_without_claimed_effect", endCount);
        data.put(
                way == Way.CAUSES ? "root_loops" : "final_loops",
                loops.stream().map(TraceData::factors).toList());
        return data;
    }

    @Override
    public Optional<CausalMap> map() {
        // A chain is searched for each root, once however often the map is wanted.
        drawn = drawn == null ? arrows.get() : drawn;
        List<ClaimWords> claims = drawn;
        return claims.isEmpty()
                ? Optional.empty()
                : Optional.of(ClaimMaps.of(
                        title(),
                        "For each a shortest chain, and of each step one claim.",
                        foot(),
                        List.of(factor),
                        claims));
    }

    @Override
    List<String> notes() {
        List<String> foot = new ArrayList<>();
        if (whyEmpty().isEmpty()) {
            foot.add(
                    way == Way.CAUSES
                            ? "“No claimed cause” tells what the text leaves unexplained; a root is a statement about this"
                                    + " map of claims, never about history."
                            : "“No claimed effect” tells where the text stops; it is a statement about this map of claims,"
                                    + " never about history.");
        }
        return foot;
    }

    @Override
    Optional<String> reasonWhyEmpty() {
        if (!called.isEmpty() || !ends.isEmpty() || !loops.isEmpty()) {
            return Optional.empty();
        }
        if (!factor.isSomewhere()) {
            return nowhere(factor);
        }
        return Optional.of(
                way == Way.CAUSES
                        ? "No claim that takes part leads to " + factor.label() + ", so here it is a root itself."
                        : "No claim that takes part leads on from " + factor.label()
                                + ", so here it is an end itself.");
    }
}
