package org.whence.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whence.store.BulkGraphs;

/**
 * Every class that a thing belongs to (queries/derive/types.rq): for a thing that an account gives a class of the
 * ontology, the classes above it; for a thing of the ontology that an account mentions, likewise. What an account
 * itself says of subclasses is left aside. Remembers the ontology's things for each account, and no others.
 */
final class TypeIntake {
    private final LoadTerms known;
    private final BulkGraphs graphs;
    private final Derivations derivations;
    private final Map<Integer, List<Integer>> aboveClass = new HashMap<>();
    private final Map<Integer, Set<Integer>> closure = new HashMap<>();
    private final Map<Integer, Set<Integer>> classesOfThing = new HashMap<>();
    private final Set<Long> mentioned = new HashSet<>();
    private int ontologyTerms;

    TypeIntake(LoadTerms known, BulkGraphs graphs, Derivations derivations) {
        this.known = known;
        this.graphs = graphs;
        this.derivations = derivations;
    }

    /** Takes in a statement of an ontology. */
    void ontology(int subject, int predicate, int object) {
        if (predicate == known.subClassOf) {
            aboveClass.computeIfAbsent(subject, key -> new ArrayList<>()).add(object);
        } else if (predicate == known.type) {
            classesOfThing
                    .computeIfAbsent(subject, key -> new LinkedHashSet<>())
                    .add(object);
        }
    }

    /** Ends the ontologies; their terms have the numbers up to now. */
    void endOntologies() {
        ontologyTerms = graphs.terms().size();
        aboveClass.keySet().forEach(name -> closure.put(name, above(name)));
    }

    private Set<Integer> above(int name) {
        Set<Integer> found = new LinkedHashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            for (int above : aboveClass.getOrDefault(open.remove(), List.of())) {
                if (found.add(above)) {
                    open.add(above);
                }
            }
        }
        return found;
    }

    /** Takes in a statement of an account. */
    void take(int graph, int subject, int predicate, int object) {
        if (predicate == known.type && object < ontologyTerms && object >= 0) {
            derive(graph, subject, object);
        }
        mention(graph, subject);
        mention(graph, object);
    }

    private void mention(int graph, int thing) {
        if (thing >= 0
                && thing < ontologyTerms
                && classesOfThing.containsKey(thing)
                && mentioned.add((long) graph << 32 | thing)) {
            classesOfThing.get(thing).forEach(name -> derive(graph, thing, name));
        }
    }

    private void derive(int graph, int thing, int name) {
        for (int above : closure.getOrDefault(name, Set.of())) {
            derivations.add(graph, thing, known.type, above);
        }
    }
}
