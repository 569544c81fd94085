package org.whence.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.whence.check.StandingClaims.Link;
import org.whence.model.Terms;

/**
 * A thing that, by claims that stand, helped bring itself about: loops of at most four things. Where one thing weakens
 * another the circle is that of a need and its remedy, and nothing to ask about. Longer loops say little. Owns no judgement whether a loop is vicious.
 */
final class LoopCheck implements Audit {
    private static final int LONGEST = 4;
    private static final List<String> READINGS = List.of(
            "A feedback is meant: each makes the other stronger.",
            "One name stands for a thing at two times.",
            "One of the claims is meant the other way round.");

    @Override
    public String name() {
        return "loop";
    }

    @Override
    public List<AuditFinding> audit(AuditedAccount account, DatasetGraph dataset) {
        Map<Node, Map<Node, Node>> claims = new LinkedHashMap<>();
        for (Link link : new StandingClaims(account.checked()).links(Terms.WH + "contributedTo")) {
            claims.computeIfAbsent(link.cause(), any -> new LinkedHashMap<>()).putIfAbsent(link.effect(), link.claim());
        }
        List<List<Node>> loops = new ArrayList<>();
        claims.keySet().forEach(first -> walk(new ArrayList<>(List.of(first)), claims, loops));
        return loops.stream().map(loop -> finding(loop, claims, account)).toList();
    }

    /** Each loop is found once: from the first of its things by name. */
    private static void walk(List<Node> way, Map<Node, Map<Node, Node>> claims, List<List<Node>> loops) {
        Node first = way.get(0);
        for (Node next : claims.getOrDefault(way.get(way.size() - 1), Map.of()).keySet()) {
            if (next.equals(first)) {
                loops.add(List.copyOf(way));
            } else if (way.size() < LONGEST && next.toString().compareTo(first.toString()) > 0 && !way.contains(next)) {
                way.add(next);
                walk(way, claims, loops);
                way.remove(way.size() - 1);
            }
        }
    }

    private AuditFinding finding(List<Node> loop, Map<Node, Map<Node, Node>> claims, AuditedAccount account) {
        List<Node> places = new ArrayList<>();
        for (int i = 0; i < loop.size(); i++) {
            places.add(claims.get(loop.get(i)).get(loop.get((i + 1) % loop.size())));
        }
        String by = loop.size() == 1
                ? ""
                : ", by way of " + loop.stream().skip(1).map(account::label).collect(Collectors.joining(" and "));
        return account.finding(
                name(), "Does " + account.label(loop.get(0)) + " help bring itself about" + by + "?", places, READINGS);
    }
}
