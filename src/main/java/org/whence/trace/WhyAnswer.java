package org.whence.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.whence.draw.CausalMap;

/** The claims next to a factor, on one side of it, and how much stands behind them. */
public final class WhyAnswer extends ViewedAnswer {
    private static final int ENDS_SHOWN = 5;

    private final Way way;
    private final FactorWords factor;
    private final boolean isOutcome;
    private final int maxSteps;
    private final Found found;

    /** What a search gathers. */
    static final class Found {
        final List<ClaimWords> direct = new ArrayList<>();
        final List<ClaimWords> sides = new ArrayList<>();
        final List<ClaimWords> against = new ArrayList<>();
        final List<ClaimWords> apart = new ArrayList<>();
        List<Distant> listed = List.of();
        List<Distant> ends = List.of();
        Supplier<List<ClaimWords>> arrows = List::of;
        int within;
        int endCount;
        int inferred;
        int unlisted;
        int all;
        int next;
        int farthest;
        int stepsBack;
    }

    WhyAnswer(TraceView view, Way way, FactorWords factor, boolean isOutcome, int maxSteps, Found found) {
        super(view);
        this.way = way;
        this.factor = factor;
        this.isOutcome = isOutcome;
        this.maxSteps = maxSteps;
        this.found = found;
    }

    /** The claims that the one brought the other about, in the order of the text. */
    public List<ClaimWords> direct() {
        return List.copyOf(found.direct);
    }

    /** The claims that the one worked against the other. */
    public List<ClaimWords> against() {
        return List.copyOf(found.against);
    }

    /** The claims that are not counted: denied, rejected, expected and the like. */
    public List<ClaimWords> apart() {
        return List.copyOf(found.apart);
    }

    @Override
    public String title() {
        return way == Way.CAUSES
                ? "What is claimed to have brought about " + factor.label() + "?"
                : "What is " + factor.label() + " claimed to have led to?";
    }

    @Override
    public List<TraceOptions.Given> given() {
        List<TraceOptions.Given> given = new ArrayList<>();
        given.add(new TraceOptions.Given("of", given(factor, isOutcome)));
        if (maxSteps > 1) {
            given.add(new TraceOptions.Given("max", maxSteps + " steps"));
        }
        given.addAll(view().options().given());
        return given;
    }

    @Override
    public List<TraceLine> lines() {
        List<TraceLine> lines = new ArrayList<>();
        part(lines, heading(found.direct, "Claimed directly"), claims(found.direct));
        part(
                lines,
                way == Way.CAUSES
                        ? "Its sides, by definition (nobody claims these; whence why SIDE tells of each):"
                        : "It is a side of (by definition: nobody claims it):",
                found.sides.stream()
                        .map(side -> TraceLine.item(
                                2,
                                "- ",
                                way == Way.CAUSES ? side(side) : side.effect().label()))
                        .toList());
        part(
                lines,
                heading(
                        found.against,
                        way == Way.CAUSES
                                ? "Claimed to have worked against it"
                                : "Claimed to have been worked against by it"),
                claims(found.against));
        part(lines, heading(found.apart, "Not counted: denied, rejected, expected and the like"), claims(found.apart));
        if (found.unlisted > 0) {
            lines.add(TraceLine.blank());
            lines.add(TraceLine.of("… and " + found.unlisted
                    + " more claims next to it, which are not listed: ask one --account or --voice for fewer."));
        }
        if (maxSteps > 1) {
            part(
                    lines,
                    "All " + way.several() + " within " + maxSteps + " steps, nearest first:",
                    Distant.lines(found.listed, found.within));
        }
        if (found.all > 0) {
            part(lines, "Behind these:", behind());
        }
        return lines;
    }

    private String heading(List<ClaimWords> claims, String words) {
        long voices = claims.stream().map(ClaimWords::voice).distinct().count();
        return words + " (" + (found.unlisted > 0 ? "listed: " : "")
                + (claims.size() == 1 ? "1 claim" : claims.size() + " claims") + " by "
                + (voices == 1 ? "1 voice" : voices + " voices") + "):";
    }

    private List<TraceLine> claims(List<ClaimWords> claims) {
        return way == Way.CAUSES ? ClaimLines.onto(claims) : ClaimLines.from(claims, factor);
    }

    private String side(ClaimWords side) {
        FactorWords dimension = side.causes().get(0);
        int claims = way.claims(view().claims(), dimension.number()).length;
        return dimension.label() + "  (" + (claims == 0 ? "no claim" : claims == 1 ? "1 claim" : claims + " claims")
                + " on it)";
    }

    private static void part(List<TraceLine> lines, String heading, List<TraceLine> part) {
        if (!part.isEmpty()) {
            if (!lines.isEmpty()) {
                lines.add(TraceLine.blank());
            }
            lines.add(TraceLine.of(heading));
            lines.addAll(part);
        }
    }

    private List<TraceLine> behind() {
        List<TraceLine> lines = new ArrayList<>();
        int more = found.all - found.next;
        lines.add(TraceLine.item(
                2,
                "",
                more == 0
                        ? "no further " + way.one() + "."
                        : more + " more " + (more == 1 ? way.one() : way.several()) + ", up to "
                                + Distant.steps(found.farthest) + " away"
                                + (found.farthest > maxSteps ? " (--max " + found.farthest + " lists them)." : ".")));
        if (!found.ends.isEmpty()) {
            String nearest =
                    found.ends.stream().limit(ENDS_SHOWN).map(Distant::brief).collect(Collectors.joining(", "));
            lines.add(TraceLine.item(
                    2,
                    "",
                    (way == Way.CAUSES
                                    ? found.endCount + " without a claimed cause in this graph, nearest first: "
                                    : found.endCount + " without a claimed effect in this graph, nearest first: ")
                            + nearest + (found.endCount > ENDS_SHOWN ? ", …" : "") + "."));
        }
        if (found.stepsBack > 0) {
            lines.add(TraceLine.item(
                    2,
                    "",
                    "A loop: it is among its own " + way.several() + ", over " + Distant.steps(found.stepsBack) + "."));
        }
        return lines;
    }

    @Override
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("of", TraceData.factor(factor));
        data.put("direction", way.several());
        data.put("claims", TraceData.claims(found.direct));
        data.put("sides", TraceData.claims(found.sides));
        data.put("worked_against", TraceData.claims(found.against));
        data.put("not_counted", TraceData.claims(found.apart));
        data.put("count_not_listed", found.unlisted);
        data.put("max", maxSteps);
        data.put("within_max", Distant.data(found.listed));
        data.put("count_within_max", found.within);
        data.put("reached", found.all);
        data.put("reached_directly", found.next);
        data.put("farthest", found.farthest);
        data.put(way == Way.CAUSES ? "without_claimed_cause" : "without_claimed_effect", Distant.data(found.ends));
        data.put(way == Way.CAUSES ? "count_without_claimed_cause" : "count_without_claimed_effect", found.endCount);
        data.put("steps_back_to_itself", found.stepsBack == 0 ? null : found.stepsBack);
        return data;
    }

    @Override
    public Optional<CausalMap> map() {
        List<ClaimWords> arrows = new ArrayList<>(found.direct);
        arrows.addAll(found.sides);
        arrows.addAll(found.against);
        arrows.addAll(found.arrows.get());
        return arrows.isEmpty()
                ? Optional.empty()
                : Optional.of(ClaimMaps.of(title(), "Asked of: " + scope() + ".", foot(), List.of(factor), arrows));
    }

    @Override
    List<String> notes() {
        List<String> foot = new ArrayList<>();
        if (found.inferred > 0) {
            foot.add("The encoder inferred " + found.inferred
                    + " more, which the source does not state (--with inferred).");
        }
        if (whyEmpty().isEmpty()) {
            foot.add(FootLines.ABOUT_CLAIMS);
        }
        return foot;
    }

    @Override
    Optional<String> reasonWhyEmpty() {
        if (!found.direct.isEmpty() || !found.sides.isEmpty() || !found.against.isEmpty() || !found.apart.isEmpty()) {
            return Optional.empty();
        }
        if (!factor.isSomewhere()) {
            return nowhere(factor);
        }
        String none = way == Way.CAUSES
                ? "No claim here says what brought about " + factor.label() + "."
                : "No claim here says what " + factor.label() + " led to.";
        Way other = way == Way.CAUSES ? Way.EFFECTS : Way.CAUSES;
        int others = other.claims(view().claims(), factor.number()).length;
        return Optional.of(none
                + (others == 0
                        ? ""
                        : " But " + (others == 1 ? "1 claim says" : others + " claims say")
                                + (way == Way.CAUSES
                                        ? " what it led to (--effects)."
                                        : " what brought it about (without --effects).")));
    }
}
