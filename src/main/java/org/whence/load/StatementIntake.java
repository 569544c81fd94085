package org.whence.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.whence.model.Location;
import org.whence.model.Terms;
import org.whence.model.UserMessageException;
import org.whence.read.StatementBlock;
import org.whence.store.BulkGraphs;
import org.whence.store.RecordSorter;
import org.whence.store.TermDictionary;
import org.whence.term.TermBytes;
import org.whence.term.TermTable;

/**
 * Statements as they are read → quads of the graphs, and besides, what will be needed of them: the parts of claims,
 * for sorting; how accounts are called; which relations stand above which; where passages are. Refuses what no claim
 * can say, with file and line. Derives nothing.
 */
final class StatementIntake {
    private final BulkGraphs graphs;
    private final TermDictionary terms;
    private final LoadTerms known;
    private final RecordSorter parts;
    private final RelationClosure relations;
    private final TypeIntake types;
    private final NameIntake names;
    private final int defaultGraph;
    private final Map<Integer, Integer> paragraphs = new HashMap<>();
    private final Map<Integer, Integer> sections = new HashMap<>();
    private final Map<Integer, Integer> labels = new TreeMap<>();
    private final Map<Integer, Integer> outcomes = new HashMap<>();
    private final Set<Integer> declared = new HashSet<>();
    private final Set<Integer> predicates = new HashSet<>();
    private final Set<List<Integer>> subProperties = new LinkedHashSet<>();
    private final int[] part = new int[4];
    private long statements;
    private long forABuild;
    private long effects;

    StatementIntake(
            BulkGraphs graphs,
            LoadTerms known,
            RecordSorter parts,
            RelationClosure relations,
            TypeIntake types,
            NameIntake names,
            String defaultGraph) {
        this.graphs = graphs;
        this.known = known;
        this.parts = parts;
        this.relations = relations;
        this.types = types;
        this.names = names;
        terms = graphs.terms();
        this.defaultGraph = terms.number(TermBytes.ofIri(defaultGraph));
    }

    /** Takes in the statements of a block. */
    void take(StatementBlock block) {
        TermTable local = block.terms();
        int[] numbers = new int[local.size()];
        for (int term = 0; term < numbers.length; term++) {
            numbers[term] = terms.number(local, term);
        }
        for (int i = 0; i < block.size(); i++) {
            int graph = block.graph(i) == StatementBlock.DEFAULT_GRAPH ? defaultGraph : numbers[block.graph(i)];
            int subject = numbers[block.subject(i)];
            int predicate = numbers[block.predicate(i)];
            int object = numbers[block.object(i)];
            graphs.add(graph, subject, predicate, object);
            types.take(graph, subject, predicate, object);
            names.take(graph, subject, predicate, object);
            if (known.isPart(predicate)) {
                check(block, i, predicate);
                effects += predicate == known.effect ? 1 : 0;
                addPart(graph, subject, predicate, object);
            } else {
                note(block, i, graph, subject, predicate, object);
            }
        }
        statements += block.size();
    }

    private void addPart(int graph, int subject, int predicate, int object) {
        part[0] = graph;
        part[1] = subject;
        part[2] = predicate;
        part[3] = object;
        parts.add(part, 0);
    }

    private void note(StatementBlock block, int i, int graph, int subject, int predicate, int object) {
        predicates.add(predicate);
        if (subject == graph) {
            noteAccount(graph, predicate, object);
        }
        if (predicate == known.subPropertyOf && object >= 0) {
            relations.add(graph, subject, object);
            subProperties.add(List.of(subject, object));
        } else if (predicate == known.paragraph) {
            paragraphs.put(subject, paragraph(block, i));
            forABuild++;
        } else if (predicate == known.section) {
            sections.put(subject, object);
        } else if (known.isForABuild(predicate)) {
            forABuild++;
        }
    }

    private void noteAccount(int graph, int predicate, int object) {
        if (predicate == known.prefLabel) {
            labels.putIfAbsent(graph, object);
        } else if (predicate == known.outcome) {
            outcomes.putIfAbsent(graph, object);
        } else if (predicate == known.type && object == known.account) {
            declared.add(graph);
        }
    }

    private void check(StatementBlock block, int i, int predicate) {
        byte graphKind = block.graph(i) < 0 ? TermBytes.IRI : kind(block, block.graph(i));
        if (graphKind != TermBytes.IRI) {
            throw refused(
                    block, i, "the graph is a blank node, and an account needs a name; write an IRI in its place");
        }
        boolean isEnd = predicate == known.cause || predicate == known.effect || predicate == known.relation;
        if (isEnd && kind(block, block.object(i)) != TermBytes.IRI) {
            throw refused(block, i, name(block, i) + " leads to an IRI, and here it does not; give the thing an IRI");
        }
        if (predicate == known.score) {
            double score = number(block, i);
            if (!(score > 0 && score <= 1)) {
                throw refused(block, i, "a score is above 0 and at most 1, and this one is not; correct it");
            }
        }
    }

    private static int paragraph(StatementBlock block, int i) {
        double number = number(block, i);
        if (!(number >= 0 && number <= Integer.MAX_VALUE)) {
            throw refused(block, i, "wh:paragraph is a number from 1; correct it");
        }
        return (int) number;
    }

    private static double number(StatementBlock block, int i) {
        String text = text(block, block.object(i));
        try {
            return Double.parseDouble(text.substring(text.indexOf(TermBytes.TEXT) + 1));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static UserMessageException refused(StatementBlock block, int i, String why) {
        Location location = block.location(i);
        return UserMessageException.couldNotRead(location + ": " + why + ".", null);
    }

    private static String name(StatementBlock block, int i) {
        return text(block, block.predicate(i)).substring(1).replace(Terms.WH, "wh:");
    }

    private static byte kind(StatementBlock block, int term) {
        return block.terms().bytes()[block.terms().start(term)];
    }

    private static String text(StatementBlock block, int term) {
        TermTable table = block.terms();
        byte[] bytes = Arrays.copyOfRange(table.bytes(), table.start(term), table.end(term));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Which relation accounts put below which, in pairs. */
    Set<List<Integer>> subProperties() {
        return subProperties;
    }

    /** How many statements were taken in. */
    long statements() {
        return statements;
    }

    /** How many of them name an effect: there are as many claims, or nearly. */
    long effects() {
        return effects;
    }

    /** How many of them speak of what only a build derives something from. */
    long forABuild() {
        return forABuild;
    }

    /** Whether some statement that is no part of a claim has this predicate. */
    boolean hasPredicate(int predicate) {
        return predicates.contains(predicate);
    }

    /** The paragraph of a passage; 0 where not known. */
    int paragraph(int passage) {
        return paragraphs.getOrDefault(passage, 0);
    }

    /** The heading that a passage stands under; null where not known. */
    Integer section(int passage) {
        return sections.get(passage);
    }

    /** The label that a graph gives itself; null if none. */
    Integer label(int graph) {
        return labels.get(graph);
    }

    /** The outcome that a graph is about; null if none. */
    Integer outcome(int graph) {
        return outcomes.get(graph);
    }

    /** The graphs that say of themselves that they are accounts. */
    Set<Integer> declared() {
        return declared;
    }
}
