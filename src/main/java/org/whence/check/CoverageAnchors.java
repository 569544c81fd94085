package org.whence.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.whence.model.Passage;
import org.whence.model.Terms;

/**
 * What of a text is taken up, and by what: the words of each passage found in it in which something is stated, a claim,
 * a number, an office. A passage in which nothing is stated covers nothing. Owns no sentence.
 */
final class CoverageAnchors {
    private static final List<String> STATES = List.of(Terms.STATED_IN, Terms.WH + "quotedIn");
    private static final List<String> TOUCHES =
            List.of(Terms.STATED_IN, Terms.WH + "quotedIn", Terms.WH + "describedIn", Terms.WH + "citedIn");

    private final SourceText text;
    private final BitSet covered = new BitSet();
    private final Map<Integer, Set<Node>> stated = new HashMap<>();
    private final Map<Integer, Set<Node>> touched = new HashMap<>();
    private final Map<Integer, Set<Node>> statedByWord = new HashMap<>();
    private final Map<Integer, String> sections = new HashMap<>();

    CoverageAnchors(CheckedAccount account, SourceText text) {
        this.text = text;
        for (Anchor anchor : Anchor.findAll(Passages.of(account), text)) {
            anchor.start().flatMap(text::wordStartingAt).ifPresent(first -> take(anchor, first, account));
        }
    }

    private void take(Anchor anchor, int first, CheckedAccount account) {
        Passage passage = anchor.passage();
        int line = anchor.words().get(0).paragraph();
        if (!passage.section().isEmpty()) {
            sections.putIfAbsent(line, passage.section());
        }
        Node node = NodeFactory.createURI(passage.iri());
        Set<Node> here = subjects(node, STATES, account);
        stated.computeIfAbsent(line, any -> new LinkedHashSet<>()).addAll(here);
        touched.computeIfAbsent(line, any -> new LinkedHashSet<>()).addAll(subjects(node, TOUCHES, account));
        if (!here.isEmpty()) {
            int last = first + anchor.words().size();
            covered.set(first, last);
            for (int word = first; word < last; word++) {
                statedByWord.computeIfAbsent(word, any -> new LinkedHashSet<>()).addAll(here);
            }
        }
    }

    private static Set<Node> subjects(Node passage, List<String> properties, CheckedAccount account) {
        Set<Node> subjects = new LinkedHashSet<>();
        properties.forEach(property -> account.asserted()
                .find(Node.ANY, NodeFactory.createURI(property), passage)
                .mapWith(Triple::getSubject)
                .forEachRemaining(subjects::add));
        return subjects;
    }

    /** Whether a word is taken up, by its number in the text. */
    boolean covers(int word) {
        return covered.get(word);
    }

    /** How many words from one to before another are taken up. */
    int covered(int from, int to) {
        return covered.get(from, to).cardinality();
    }

    /** What is stated in passages over some of these words. */
    Set<Node> statedOver(int from, int to) {
        Set<Node> all = new LinkedHashSet<>();
        for (int word = from; word < to; word++) {
            all.addAll(statedByWord.getOrDefault(word, Set.of()));
        }
        return all;
    }

    /** What is stated in passages of a line. */
    Set<Node> statedAt(int line) {
        return stated.getOrDefault(line, Set.of());
    }

    /** What is stated, described, quoted or cited in passages of a line. */
    Set<Node> touchedAt(int line) {
        return touched.getOrDefault(line, Set.of());
    }

    /** The section of a line by its own passages, or else by those of the line before it; a heading's by the next. */
    String section(int line, boolean heading) {
        int last = text.words().isEmpty()
                ? 0
                : text.words().get(text.words().size() - 1).paragraph();
        for (int near = line; heading && near <= last; near++) {
            if (sections.containsKey(near)) {
                return sections.get(near);
            }
        }
        for (int near = line; near > 0; near--) {
            if (sections.containsKey(near)) {
                return sections.get(near);
            }
        }
        return "";
    }
}
