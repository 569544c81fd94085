package org.whence.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whence.causal.Sign;
import org.whence.draw.CausalMap;
import org.whence.draw.MapDirection;
import org.whence.draw.MapLayout;
import org.whence.draw.PlacedMap;

/** Feedback loops, each with the claims under its arrows, and whether it reinforces itself or balances. */
public final class LoopAnswer extends ViewedAnswer {
    private final LoopRequest request;
    private final Optional<FactorWords> through;
    private final List<ChainWords> loops;
    private final boolean more;
    private final String whyEmpty;

    LoopAnswer(
            LoopRequest request,
            Optional<FactorWords> through,
            TraceView view,
            List<ChainWords> loops,
            boolean more,
            String whyEmpty) {
        super(view);
        this.request = request;
        this.through = through;
        this.loops = List.copyOf(loops);
        this.more = more;
        this.whyEmpty = whyEmpty;
    }

    /** The loops, shorter ones first; each ends with the factor that it begins with. */
    public List<ChainWords> loops() {
        return loops;
    }

    /** What a loop is called by its sign. */
    static String sort(Sign sign) {
        return switch (sign) {
            case POSITIVE -> "reinforcing";
            case NEGATIVE -> "balancing";
            case MIXED -> "undecided, for the claims of a step do not agree on the direction";
            case UNSIGNED -> "undecided, for a step has no direction";
        };
    }

    @Override
    public String title() {
        return "Where do claims lead back to "
                + through.map(factor -> factor.label() + "?").orElse("where they began?");
    }

    @Override
    public List<TraceOptions.Given> given() {
        List<TraceOptions.Given> given = new ArrayList<>();
        through.ifPresent(factor -> given.add(new TraceOptions.Given("through", factor.shown())));
        given.add(new TraceOptions.Given("max", Distant.steps(request.maxSteps())));
        given.add(new TraceOptions.Given("loops", "at most " + request.loops() + ", shortest first"));
        given.addAll(view().options().given());
        return given;
    }

    @Override
    public List<TraceLine> lines() {
        List<TraceLine> lines = new ArrayList<>();
        for (int i = 0; i < loops.size(); i++) {
            ChainWords loop = loops.get(i);
            if (i > 0) {
                lines.add(TraceLine.blank());
            }
            lines.add(TraceLine.of("Loop " + (i + 1) + ": " + loop.length() + ", " + sort(loop.sign()) + "; "
                    + GradeWords.brief(loop.grade()) + " (" + GradeWords.meaning(loop) + ")"));
            loop.impossible().forEach(sentence -> lines.add(TraceLine.of(sentence)));
            lines.add(TraceLine.blank());
            lines.addAll(ChainText.lines(loop));
            lines.add(TraceLine.item(2, "", "(back where the loop began)"));
        }
        return lines;
    }

    @Override
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("through", through.map(TraceData::factor).orElse(null));
        data.put("max", request.maxSteps());
        data.put("loops", loops.stream().map(LoopAnswer::data).toList());
        data.put("more", more);
        return data;
    }

    private static Map<String, Object> data(ChainWords loop) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "sort",
                switch (loop.sign()) {
                    case POSITIVE -> "reinforcing";
                    case NEGATIVE -> "balancing";
                    case MIXED, UNSIGNED -> "undecided";
                });
        data.putAll(TraceData.chain(loop));
        return data;
    }

    @Override
    public Optional<CausalMap> map() {
        if (loops.isEmpty()) {
            return Optional.empty();
        }
        List<FactorWords> emphasised = through.map(List::of).orElse(List.of());
        List<ClaimWords> claims = loops.stream()
                .flatMap(loop -> loop.steps().stream())
                .flatMap(step -> step.claims().stream())
                .toList();
        return Optional.of(ClaimMaps.of(title(), summary(), foot(), emphasised, claims));
    }

    private String summary() {
        List<String> sorts = new ArrayList<>();
        for (int i = 0; i < loops.size(); i++) {
            sorts.add((i + 1) + ": " + loops.get(i).length() + ", "
                    + sort(loops.get(i).sign()));
        }
        return (loops.size() == 1
                        ? "One loop of " + loops.get(0).length() + ", "
                                + sort(loops.get(0).sign())
                        : loops.size() + " loops (" + String.join("; ", sorts) + ")")
                + ", asked of: " + scope() + ".";
    }

    @Override
    public Optional<PlacedMap> picture() {
        return map().map(map -> MapLayout.of(map, MapDirection.DOWN));
    }

    @Override
    List<String> notes() {
        List<String> foot = new ArrayList<>();
        if (more) {
            foot.add((loops.size() == 1 ? "Only the first is shown" : "These are the first " + loops.size() + " loops")
                    + "; there are more of at most "
                    + Distant.steps(request.maxSteps()) + " (--loops N).");
        }
        if (!loops.isEmpty()) {
            foot.add("Longer loops than " + Distant.steps(request.maxSteps()) + " were not looked for (--max N).");
            foot.add("Reinforcing: more of a factor comes back to it as more; balancing: as less. That follows from the"
                    + " directions that the claims give, and says nothing of how much or how fast.");
            foot.addAll(FootLines.ofChains("loop", loops));
        }
        return foot;
    }

    @Override
    Optional<String> reasonWhyEmpty() {
        return unlessEmpty(whyEmpty);
    }
}
