package org.whence.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.whence.model.Terms;
import org.whence.model.UserMessageException;
import org.whence.trace.CausalGraph;

/**
 * {@code /disagree}: who disagrees. Without parameters the list of all matters; with {@code claim=}, or {@code cause=}
 * and {@code effect=}, both sides of one, side by side, and what falls on the map if either is right.
 */
public final class DisagreePage implements HtmlPage {
    private static final int MOST_TENSIONS = 100;

    private final Site site;
    private final Things things;

    /** The page of a site. */
    public DisagreePage(Site site) {
        this.site = site;
        this.things = new Things(site);
    }

    /** Claims that somebody has noticed not to sit together. */
    record Tension(Link name, String note, List<ClaimLine> claims, List<Link> noticedBy) {}

    @Override
    public Sheet show(PageRequest request) {
        Scope scope = AskedScope.of(site, request);
        return scope.reading(() -> {
            Map<String, Object> holes = new HashMap<>();
            holes.put("formats", List.of());
            holes.put("scope", AskedScope.words(scope));
            holes.put("causes", request.value("cause").orElse(""));
            holes.put("effects", request.value("effect").orElse(""));
            holes.put("accountKey", request.value("account").orElse(""));
            holes.put("live", request.mode().isLive());
            Optional<Node> claim = request.value("claim").map(name -> claim(scope, name));
            if (claim.isPresent()) {
                return one(scope, claim.get(), holes);
            }
            if (request.value("cause").isPresent() || request.value("effect").isPresent()) {
                return link(scope, factor(scope, request, "cause"), factor(scope, request, "effect"), holes);
            }
            return list(scope, holes);
        });
    }

    private Node claim(Scope scope, String name) {
        String iri = scope.prefixes().expand(name).orElse(name);
        return things.of(iri)
                .map(Things.Found::thing)
                .filter(node ->
                        new Facts(scope.graph()).object(node, Terms.CLAIMED_BY).isPresent())
                .orElseThrow(() -> UserMessageException.badUse("claim takes the name of a claim, and " + name
                        + " is none; /disagree lists every disagreement."));
    }

    private Node factor(Scope scope, PageRequest request, String name) {
        String written = request.value(name)
                .orElseThrow(
                        () -> UserMessageException.badUse("A link needs cause and effect; " + name + " is missing."));
        CausalGraph graph = site.causalGraph(scope);
        return Facts.iri(graph.factor(name, written).iri());
    }

    private Sheet list(Scope scope, Map<String, Object> holes) {
        String asking = AskedScope.parameter(site, scope);
        String api = AskedScope.forApi(site, scope);
        holes.put("title", "Who disagrees?");
        holes.put(
                "formats",
                Formats.both(
                        Formats.named("tensions", Formats.of("/api/tensions", List.of(api), "csv", "json")),
                        Formats.named("denied-links", Formats.of("/api/denied-links", List.of(api), "csv", "json"))));
        holes.put("disagreements", new Disagreements(site, scope, asking.isEmpty() ? "" : "&" + asking).all());
        holes.put("tensions", tensions(scope));
        return new Sheet("disagreements", holes);
    }

    private static List<Tension> tensions(Scope scope) {
        Facts facts = new Facts(scope.graph());
        ClaimLines lines = new ClaimLines(scope);
        return facts.members(Terms.TENSION, MOST_TENSIONS).nodes().stream()
                .map(tension -> new Tension(
                        lines.plain(tension),
                        facts.text(tension, Terms.SKOS + "note").orElse(""),
                        lines.of(facts.objects(tension, Terms.CONCERNS_CLAIM)),
                        facts.objects(tension, Terms.NOTICED_BY).stream()
                                .map(lines::plain)
                                .toList()))
                .toList();
    }

    /** Both sides of what a claim is about: of its link, if it is about one. */
    private Sheet one(Scope scope, Node claim, Map<String, Object> holes) {
        Facts facts = new Facts(scope.graph());
        Opposition opposition = new Opposition(site, scope);
        List<Node> causes = facts.objects(claim, Terms.CAUSE);
        Optional<Node> effect = facts.object(claim, Terms.EFFECT);
        Sides sides = effect.isPresent() && causes.size() == 1
                ? Sides.ofLink(facts, opposition, withClaim(opposition.onLink(causes.get(0), effect.get()), claim))
                : Sides.of(facts, claim, opposition.against(claim));
        return both(scope, sides, new ClaimLines(scope).of(claim), holes);
    }

    private static List<Node> withClaim(List<Node> claims, Node claim) {
        List<Node> all = new ArrayList<>(claims);
        if (!all.contains(claim)) {
            all.add(claim);
        }
        return all;
    }

    private Sheet link(Scope scope, Node cause, Node effect, Map<String, Object> holes) {
        Facts facts = new Facts(scope.graph());
        Opposition opposition = new Opposition(site, scope);
        ClaimLines lines = new ClaimLines(scope);
        List<Node> claims = opposition.onLink(cause, effect);
        holes.put("linkCause", lines.plain(cause));
        holes.put("linkEffect", lines.plain(effect));
        holes.put(
                "formats",
                Formats.of(
                        "/api/positions-on-link",
                        List.of(
                                Formats.parameter("cause", cause.getURI()),
                                Formats.parameter("effect", effect.getURI()),
                                AskedScope.forApi(site, scope)),
                        "csv",
                        "json"));
        Sides sides = Sides.ofLink(facts, opposition, claims);
        return both(scope, sides, null, holes);
    }

    private Sheet both(Scope scope, Sides sides, ClaimLine about, Map<String, Object> holes) {
        Facts facts = new Facts(scope.graph());
        holes.putIfAbsent("linkCause", null);
        holes.putIfAbsent("linkEffect", null);
        holes.put("title", "Both sides");
        holes.put("about", about);
        boolean isLink = about == null || about.effect() != null;
        DisagreementSide one = side(scope, facts, isLink ? "It did" : "One side", sides.one(), sides.other());
        DisagreementSide other =
                side(scope, facts, isLink ? "It did not, or not so" : "The other side", sides.other(), sides.one());
        holes.put("one", one);
        holes.put("other", other);
        holes.put(Sheet.HASTY, one.isStopped() || other.isStopped());
        holes.put("list", new Link("All disagreements", list(scope)));
        return new Sheet("disagree", holes);
    }

    private String list(Scope scope) {
        String asking = AskedScope.parameter(site, scope);
        return "/disagree" + (asking.isEmpty() ? "" : "?" + asking);
    }

    private DisagreementSide side(Scope scope, Facts facts, String title, List<Node> own, List<Node> others) {
        ClaimLines lines = new ClaimLines(scope);
        String asking = AskedScope.parameter(site, scope);
        Map<String, Link> voices = new LinkedHashMap<>();
        for (Node claim : own) {
            facts.objects(claim, Terms.CLAIMED_BY).stream()
                    .filter(voice -> site.hasPage("/what-if"))
                    .forEach(voice -> voices.put(
                            voice.getURI(),
                            new Link(
                                    lines.plain(voice).text(),
                                    "/what-if?side=" + Addresses.encodedParameter(voice.getURI())
                                            + (asking.isEmpty() ? "" : "&" + asking))));
        }
        FallingChains.Falls falls = others.isEmpty()
                ? null
                : new FallingChains(site, scope)
                        .without(others.stream().map(Node::getURI).toList())
                        .orElse(null);
        return new DisagreementSide(
                title, lines.of(own), Sides.isKnownThroughOpponent(facts, own), falls, List.copyOf(voices.values()));
    }
}
