package org.whence.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.whence.date.Bounds;
import org.whence.model.Passage;
import org.whence.model.Terms;

/**
 * A list of dated lines whose dates go backwards. A list is three or more paragraphs in a row, of one section, each
 * of one passage and with a dating claim. Owns no date.
 */
final class EntriesOutOfOrderCheck implements Audit {
    private static final int SHORTEST_LIST = 3;
    private static final List<String> READINGS = List.of(
            "The entries are ordered by something besides their dates.",
            "An entry is dated by its end, and stands by its beginning.",
            "The order, or a date, is a slip.");

    @Override
    public String name() {
        return "entries-out-of-order";
    }

    @Override
    public List<AuditFinding> audit(AuditedAccount account, DatasetGraph dataset) {
        return lists(account.checked()).stream()
                .filter(list -> list.size() >= SHORTEST_LIST)
                .flatMap(list -> backwards(list, account))
                .toList();
    }

    /** A line, the dates it gives, and the days that these allow together. */
    private record Entry(int paragraph, String section, List<Dating> datings, Bounds bounds) {}

    private Stream<AuditFinding> backwards(List<Entry> list, AuditedAccount account) {
        List<AuditFinding> found = new ArrayList<>();
        for (int i = 1; i < list.size(); i++) {
            Entry above = list.get(i - 1);
            Entry below = list.get(i);
            if (below.bounds().isWhollyBefore(above.bounds())) {
                Dating first = above.datings().get(0);
                Dating second = below.datings().get(0);
                found.add(account.finding(
                        name(),
                        "Why does " + account.label(first.factor()) + " (" + first.words() + ") stand above "
                                + account.label(second.factor()) + " (" + second.words() + ")?",
                        List.of(first.claim(), second.claim()),
                        READINGS));
            }
        }
        return found.stream();
    }

    private static List<List<Entry>> lists(CheckedAccount account) {
        List<List<Entry>> lists = new ArrayList<>();
        Entry last = null;
        for (Entry entry : entries(account)) {
            boolean goesOn = last != null
                    && entry.paragraph() == last.paragraph() + 1
                    && entry.section().equals(last.section());
            if (!goesOn) {
                lists.add(new ArrayList<>());
            }
            lists.get(lists.size() - 1).add(entry);
            last = entry;
        }
        return lists;
    }

    private static List<Entry> entries(CheckedAccount account) {
        Map<Node, List<Dating>> datings = new StandingClaims(account)
                .datings().stream()
                        .flatMap(claim -> Dating.of(claim, account).stream())
                        .filter(dating -> passage(dating, account).isPresent())
                        .collect(Collectors.groupingBy(
                                dating -> passage(dating, account).orElseThrow()));
        Map<Integer, List<Passage>> byParagraph = Passages.of(account).stream()
                .filter(passage -> !account.asserted()
                        .contains(
                                NodeFactory.createURI(passage.iri()),
                                NodeFactory.createURI(Terms.TYPE),
                                NodeFactory.createURI(Terms.QUOTATION)))
                .collect(Collectors.groupingBy(Passage::paragraph, TreeMap::new, Collectors.toList()));
        return byParagraph.values().stream()
                .filter(passages -> passages.size() == 1)
                .flatMap(passages -> entry(passages.get(0), datings).stream())
                .toList();
    }

    private static Optional<Entry> entry(Passage passage, Map<Node, List<Dating>> datings) {
        List<Dating> own = datings.getOrDefault(NodeFactory.createURI(passage.iri()), List.of());
        return own.stream()
                .map(Dating::bounds)
                .reduce(Bounds::or)
                .map(bounds -> new Entry(passage.paragraph(), passage.section(), own, bounds));
    }

    private static Optional<Node> passage(Dating dating, CheckedAccount account) {
        return account.value(dating.claim(), Terms.STATED_IN);
    }
}
