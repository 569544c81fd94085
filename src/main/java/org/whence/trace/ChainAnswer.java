package org.whence.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whence.draw.CausalMap;
import org.whence.draw.PlacedMap;

/** How one thing leads to another: chains, each with the claims under its arrows, its grade and its faults. */
public final class ChainAnswer extends ViewedAnswer {
    private final ChainRequest request;
    private final Ends ends;
    private final List<ChainWords> chains;
    private final boolean more;
    private final String whyEmpty;

    ChainAnswer(
            ChainRequest request, Ends ends, TraceView view, List<ChainWords> chains, boolean more, String whyEmpty) {
        super(view);
        this.request = request;
        this.ends = ends;
        this.chains = List.copyOf(chains);
        this.more = more;
        this.whyEmpty = whyEmpty;
    }

    /** The chains, in the order asked for. */
    public List<ChainWords> chains() {
        return chains;
    }

    @Override
    public String title() {
        return "How is " + ends.from().label() + " claimed to lead to "
                + ends.to().label() + "?";
    }

    @Override
    public List<TraceOptions.Given> given() {
        List<TraceOptions.Given> given = ends.given(request.maxSteps(), view().options());
        if (request.order() == TraceOrder.STRONGEST) {
            given.removeIf(one -> one.name().equals("max"));
        }
        String most = request.chains() == ChainRequest.MOST_CHAINS ? "all" : "at most " + request.chains();
        given.add(new TraceOptions.Given("chains", most + ", " + request.order().words()));
        return given;
    }

    @Override
    public List<TraceLine> lines() {
        List<TraceLine> lines = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            ChainWords chain = chains.get(i);
            if (i > 0) {
                lines.add(TraceLine.blank());
            }
            lines.add(TraceLine.of("Chain " + (i + 1) + ": " + chain.length() + ", " + GradeWords.brief(chain.grade())
                    + " (" + GradeWords.meaning(chain) + ")"));
            if (chain.isSigned()) {
                lines.add(TraceLine.of(chain.signSentence()));
            }
            chain.impossible().forEach(sentence -> lines.add(TraceLine.of(sentence)));
            lines.add(TraceLine.blank());
            lines.addAll(ChainText.lines(chain));
        }
        return lines;
    }

    @Override
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("from", TraceData.factor(ends.from()));
        data.put("to", TraceData.factor(ends.to()));
        data.put("max", request.maxSteps());
        data.put("order", request.order().toString());
        data.put("chains", chains.stream().map(TraceData::chain).toList());
        data.put("more", more);
        return data;
    }

    @Override
    public Optional<CausalMap> map() {
        return ChainMaps.union(title(), summary(), foot(), chains);
    }

    @Override
    public Optional<PlacedMap> picture() {
        return ChainMaps.picture(title(), summary(), foot(), chains);
    }

    private String summary() {
        return (chains.size() == 1 ? "One chain" : chains.size() + " chains") + ", asked of: " + scope() + ".";
    }

    @Override
    List<String> notes() {
        List<String> foot = new ArrayList<>();
        if (more) {
            String shown = chains.size() == 1 ? "This is the first chain" : "These are the first " + chains.size();
            foot.add(shown + "; there are more"
                    + (chains.size() < ChainRequest.MOST_CHAINS
                            ? " (--chains N or all)."
                            : ", which a smaller --max leaves out."));
        }
        if (!chains.isEmpty()) {
            foot.addAll(FootLines.ofChains("chain", chains));
        }
        return foot;
    }

    @Override
    Optional<String> reasonWhyEmpty() {
        return unlessEmpty(whyEmpty);
    }
}
