package org.whence.page;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whence.causal.SearchStoppedException;
import org.whence.draw.CausalMap;
import org.whence.draw.MapDirection;
import org.whence.draw.MapLayout;
import org.whence.draw.PlacedMap;
import org.whence.draw.SvgMap;
import org.whence.trace.FactorWords;
import org.whence.trace.NeighbourMap;
import org.whence.trace.ThroughMap;
import org.whence.trace.TraceOptions;
import org.whence.trace.TraceView;

/**
 * The map on a factor's page, small at first, and grown the way the address asks: {@code map=2} one step more each way,
 * {@code map=chains} the chains that run through the factor. Owns no search and no layout.
 */
final class FactorFigure {
    /** In pixels: what a page shows without scrolling sideways. */
    private static final double PAGE = 900;

    /** A page does not wait longer for its picture. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Thing thing;
    private final Extent extent;
    private final TraceView view;
    private boolean isStopped;

    /** How much is drawn. */
    private enum Extent {
        NEIGHBOURS("", "Draw only what is next to it"),
        FARTHER("2", "Draw one step more each way"),
        CHAINS("chains", "Draw the chains through it");

        private final String value;
        private final String offer;

        Extent(String value, String offer) {
            this.value = value;
            this.offer = offer;
        }

        static Extent of(PageRequest request) {
            String asked = request.value("map").orElse("");
            return Arrays.stream(values())
                    .filter(extent -> extent.value.equals(asked))
                    .findFirst()
                    .orElse(NEIGHBOURS);
        }
    }

    /** What the address of a factor's page asks for. */
    FactorFigure(Thing thing, PageRequest request) {
        this.thing = thing;
        this.extent = Extent.of(request);
        var graph = thing.site().causalGraph(thing.scope());
        TraceOptions usual = TraceOptions.USUAL.within(PATIENCE);
        // A neighbour may hold back as well as help; chains run over what helps, as they do wherever they are traced.
        this.view = new TraceView(graph, extent == Extent.CHAINS ? usual : usual.withSigns());
    }

    /** The picture for the page; empty where no claim is about the factor. */
    Optional<Figure> figure() {
        try {
            Optional<Figure> drawn = map().map(this::figure);
            return drawn.isPresent() || extent != Extent.CHAINS
                    ? drawn
                    : Optional.of(instead("No chain runs through it: every claim about it that takes part in chains"
                            + " goes round in a circle, or there is none."));
        } catch (SearchStoppedException e) {
            isStopped = true;
            return Optional.of(instead("The chains through it are so many that finding some took too long."));
        }
    }

    /** Whether time was up before the picture was found. */
    boolean isStopped() {
        return isStopped;
    }

    /** The same as a file of its own. */
    Optional<String> file() {
        return map().map(map -> SvgMap.document(laidOut(map)));
    }

    private Optional<CausalMap> map() {
        FactorWords factor = view.words().factor(thing.iri());
        return extent == Extent.CHAINS
                ? ThroughMap.of(view, factor)
                : NeighbourMap.of(view, factor, extent == Extent.FARTHER ? 2 : 1);
    }

    private static PlacedMap laidOut(CausalMap map) {
        PlacedMap down = MapLayout.of(map, MapDirection.DOWN);
        PlacedMap right = down.width() <= PAGE ? down : MapLayout.of(map, MapDirection.RIGHT);
        return right.width() < down.width() ? right : down;
    }

    private Figure figure(CausalMap map) {
        String caption =
                map.title() + ". A map of what is claimed, not of what happened. " + String.join(" ", map.notes());
        return Figure.of(laidOut(map), "map", caption.strip(), save(), grow());
    }

    private Figure instead(String sentence) {
        return new Figure("map", "", false, "", sentence, List.of(), "", grow());
    }

    /** Beside the page, with the ending of a picture; nowhere for a thing whose name is not ours. */
    private String save() {
        return here().contains("?")
                ? ""
                : here() + ".svg" + (extent == Extent.NEIGHBOURS ? "" : "?map=" + extent.value);
    }

    /** The same picture with more or less in it; beside the chains that are drawn, the way to all of them. */
    private List<Link> grow() {
        Stream<Link> others = Arrays.stream(Extent.values())
                .filter(other -> other != extent)
                .map(other -> new Link(other.offer, address(other)));
        Stream<Link> all = extent == Extent.CHAINS
                ? thing
                        .question("All that lies at its root", "/roots?of=" + Addresses.encodedParameter(thing.iri()))
                        .stream()
                : Stream.empty();
        return Stream.concat(others, all).toList();
    }

    private String address(Extent other) {
        return other == Extent.NEIGHBOURS ? here() : here() + (here().contains("?") ? "&" : "?") + "map=" + other.value;
    }

    private String here() {
        return thing.links().to(thing.node()).href();
    }
}
