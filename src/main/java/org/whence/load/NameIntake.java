package org.whence.load;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Node;
import org.whence.causal.DegreeFinder;
import org.whence.label.NameIndexWriter;
import org.whence.label.Named;
import org.whence.store.RecordSorter;
import org.whence.store.TermDictionary;
import org.whence.term.TermBytes;

/**
 * Statements that name things or class them → the index of names, as {@code label.StoreNames} makes it of the graphs;
 * a test holds the two together. Names and classes of a thing are brought together by sorting, so that nothing has to
 * be looked up in the database. How many claims are about a thing is told by the causal index.
 */
final class NameIntake implements Closeable {
    private static final int[] BY_THING = {0, 1, 2, 3};
    private static final int CHUNK = 1 << 20;
    private static final int CLASS = -1;
    private static final int TOLD_EVERY = 10_000;

    private final LoadTerms known;
    private final TermDictionary terms;
    private final RecordSorter records;
    private final Map<Integer, Set<Integer>> directlyAbove = new HashMap<>();
    private final Map<Set<Integer>, Set<Node>> closures = new HashMap<>();
    private final Map<Integer, String> graphs = new HashMap<>();
    private final int[] record = new int[4];
    private long written;

    NameIntake(LoadTerms known, TermDictionary terms, Path temporary) {
        this.known = known;
        this.terms = terms;
        records = new RecordSorter(temporary, "names", BY_THING, CHUNK);
    }

    /** Takes in a statement, if it names or classes anything. */
    void take(int graph, int subject, int predicate, int object) {
        if (predicate == known.type) {
            add(subject, CLASS, object, graph);
        } else if (known.isNaming(predicate)) {
            add(subject, predicate, object, graph);
        } else if (predicate == known.subClassOf) {
            directlyAbove.computeIfAbsent(subject, key -> new HashSet<>()).add(object);
        }
    }

    private void add(int thing, int kind, int object, int graph) {
        record[0] = thing;
        // Unsigned, a class comes after the names of a thing.
        record[1] = kind;
        record[2] = object;
        record[3] = graph;
        records.add(record, 0);
    }

    /**
     * Writes all names; nothing can be taken in then.
     *
     * @param progress told now and then how many names are written
     */
    void write(NameIndexWriter writer, DegreeFinder degrees, LongConsumer progress) throws IOException {
        RecordSorter.Sorted sorted = records.sorted();
        OfOneThing thing = new OfOneThing();
        boolean more = sorted.next();
        while (more) {
            thing.begin(sorted.get(0));
            do {
                thing.take(sorted.get(1), sorted.get(2), sorted.get(3));
                more = sorted.next();
            } while (more && sorted.get(0) == thing.number);
            thing.write(writer, degrees, progress);
        }
        progress.accept(written);
    }

    /** The classes of a thing and all above them; few things differ in it. */
    private Set<Node> closure(Set<Integer> classes) throws IOException {
        Set<Node> found = closures.get(classes);
        if (found == null) {
            Set<Integer> all = new LinkedHashSet<>();
            classes.forEach(each -> addAbove(each, all));
            found = new LinkedHashSet<>();
            for (int each : all) {
                found.add(terms.node(each));
            }
            closures.put(Set.copyOf(classes), found);
        }
        return found;
    }

    private void addAbove(int narrow, Set<Integer> all) {
        if (all.add(narrow)) {
            directlyAbove.getOrDefault(narrow, Set.of()).forEach(wide -> addAbove(wide, all));
        }
    }

    /** The text of a literal; a node would have its language parsed, millions of times. */
    private Optional<String> text(int number) throws IOException {
        if (number < 0) {
            return Optional.of(terms.node(number).getLiteralLexicalForm());
        }
        byte[] bytes = terms.bytes(number);
        if (bytes[0] == TermBytes.IRI || bytes[0] == TermBytes.BLANK) {
            return Optional.empty();
        }
        int from = 0;
        while (bytes[from] != TermBytes.TEXT) {
            from++;
        }
        return Optional.of(new String(bytes, from + 1, bytes.length - from - 1, StandardCharsets.UTF_8));
    }

    private String graph(int number) throws IOException {
        String iri = graphs.get(number);
        if (iri == null) {
            iri = terms.node(number).getURI();
            graphs.put(number, iri);
        }
        return iri;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    /** The names and classes of the thing that is being looked at. */
    private final class OfOneThing {
        private final List<int[]> names = new ArrayList<>();
        private final Set<Integer> classes = new TreeSet<>();
        private int number;

        void begin(int thing) {
            number = thing;
            names.clear();
            classes.clear();
        }

        void take(int kind, int object, int graph) {
            if (kind == CLASS) {
                classes.add(object);
            } else {
                names.add(new int[] {kind, object, graph});
            }
        }

        void write(NameIndexWriter writer, DegreeFinder degrees, LongConsumer progress) throws IOException {
            if (names.isEmpty()) {
                return;
            }
            Node thing = terms.node(number);
            if (!thing.isURI()) {
                return;
            }
            long degree = degrees.degree(thing.getURI());
            for (int[] name : names) {
                Optional<String> label = text(name[1]);
                if (label.isPresent()) {
                    writer.add(
                            new Named(thing, label.get(), known.isPreferring(name[0])),
                            graph(name[2]),
                            closure(classes),
                            degree);
                    if (++written % TOLD_EVERY == 0) {
                        progress.accept(written);
                    }
                }
            }
        }
    }
}
