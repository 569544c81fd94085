package org.whence.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.causal.CausalIndex;
import org.whence.causal.ClaimStanding;
import org.whence.causal.Explicitness;
import org.whence.causal.HostStance;
import org.whence.causal.Modality;
import org.whence.causal.NumberedIndexBuilder;
import org.whence.causal.Relation;
import org.whence.causal.RelationTable;
import org.whence.causal.Stance;
import org.whence.index.RelationTree;
import org.whence.model.Terms;
import org.whence.model.UserMessageException;
import org.whence.store.TermDictionary;
import org.whence.term.TermBytes;

/**
 * Claims → the causal index, read as {@code index.ClaimReading} reads them; a test holds the two to the same bytes.
 * Where a part has several values and one is wanted, the first in the order of IRIs counts.
 */
final class IndexIntake {
    private final LoadTerms known;
    private final TermDictionary terms;
    private final StatementIntake intake;
    private final NumberedIndexBuilder builder;
    private final Map<Integer, Integer> relationNumbers = new LinkedHashMap<>();
    private final Map<Integer, Double> scores = new HashMap<>();
    private final Map<List<Integer>, ClaimStanding> standings = new HashMap<>();
    private final Set<Integer> standing = new HashSet<>();
    private boolean irregular;
    /** Whether something that is no whole claim has such an end. */
    private boolean otherCauses;

    private boolean otherEffects;

    IndexIntake(LoadTerms known, TermDictionary terms, StatementIntake intake, Path temporary) {
        this.known = known;
        this.terms = terms;
        this.intake = intake;
        builder = new NumberedIndexBuilder(this::name, temporary);
    }

    private byte[] name(int term) {
        try {
            byte[] bytes = terms.bytes(term);
            int from = bytes[0] == TermBytes.IRI ? 1 : indexOfText(bytes);
            return Arrays.copyOfRange(bytes, from, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int indexOfText(byte[] bytes) {
        int at = 0;
        while (bytes[at] != TermBytes.TEXT) {
            at++;
        }
        return at + 1;
    }

    /** Takes in a claim that has causes, a relation and an effect; whether it has. */
    boolean take(ClaimGroup claim) throws IOException {
        if (claim.count(known.cause) == 0 || claim.count(known.relation) == 0 || claim.count(known.effect) == 0) {
            otherCauses |= claim.count(known.cause) > 0;
            otherEffects |= claim.count(known.effect) > 0;
            return false;
        }
        if (terms.bytes(claim.subject())[0] != TermBytes.IRI) {
            irregular = true;
            return false;
        }
        irregular |= claim.count(known.relation) > 1 || claim.count(known.effect) > 1;
        int relation = first(claim, known.relation);
        ClaimStanding held = standing(claim);
        int code = relationNumbers.computeIfAbsent(relation, key -> relationNumbers.size());
        if (code >= RelationTable.MOST) {
            throw UserMessageException.couldNotRead(
                    "The claims name more than " + RelationTable.MOST
                            + " relations, and an index can tell no more apart; name fewer.",
                    null);
        }
        int voice = first(claim, known.claimedBy);
        int passage = first(claim, known.statedIn);
        add(claim, code, voice < 0 ? claim.graph() : voice, held, passage);
        if (isDefault(held)) {
            standing.add(relation);
        }
        return true;
    }

    private void add(ClaimGroup claim, int relation, int voice, ClaimStanding held, int passage) throws IOException {
        Integer section = passage < 0 ? null : intake.section(passage);
        try {
            builder.add(
                    claim.subject(),
                    claim.values(known.cause),
                    relation,
                    first(claim, known.effect),
                    claim.graph(),
                    voice,
                    held,
                    score(claim),
                    passage < 0 ? 0 : intake.paragraph(passage),
                    section == null ? NumberedIndexBuilder.NO_SECTION : section);
        } catch (IllegalArgumentException e) {
            throw UserMessageException.couldNotRead(
                    "The claim " + text(claim.subject())
                            + " stands in two accounts, and a claim belongs to one; give one of the two another IRI.",
                    e);
        }
    }

    private static boolean isDefault(ClaimStanding held) {
        return held.stance() == Stance.ASSERTS
                && held.hostStance() != HostStance.REJECTS
                && held.modality() == Modality.ACTUAL
                && held.explicitness() != Explicitness.INFERRED;
    }

    /** The first value of a part in the order of IRIs; below 0 if there is none. */
    private int first(ClaimGroup claim, int part) throws IOException {
        int count = claim.count(part);
        if (count <= 1) {
            return count == 0 ? -1 : iriOrNone(claim.value(part, 0));
        }
        List<Integer> iris = new ArrayList<>();
        for (int value : claim.values(part)) {
            if (iriOrNone(value) >= 0) {
                iris.add(value);
            }
        }
        Map<Integer, String> texts = new HashMap<>();
        for (int value : iris) {
            texts.put(value, text(value));
        }
        return iris.stream().min(Comparator.comparing(texts::get)).orElse(-1);
    }

    private int iriOrNone(int term) throws IOException {
        return term >= 0 && (isKnownIri(term) || terms.bytes(term)[0] == TermBytes.IRI) ? term : -1;
    }

    /** The words of the vocabulary have the lowest numbers, and most values are such. */
    private boolean isKnownIri(int term) {
        return term <= known.highest;
    }

    private ClaimStanding standing(ClaimGroup claim) throws IOException {
        List<Integer> key = List.of(
                first(claim, known.stance),
                first(claim, known.hostStance),
                first(claim, known.modality),
                first(claim, known.explicitness));
        ClaimStanding held = standings.get(key);
        if (held == null) {
            Stance stance = one(Stance.class, key.get(0), Stance.ENTERTAINS);
            Modality modality = one(Modality.class, key.get(2), null);
            held = new ClaimStanding(
                    modality == null ? Stance.ENTERTAINS : stance,
                    one(HostStance.class, key.get(1), HostStance.NONE),
                    modality == null ? Modality.ACTUAL : modality,
                    one(Explicitness.class, key.get(3), Explicitness.STATED));
            standings.put(key, held);
        }
        return held;
    }

    /** The member of a list of the vocabulary: wh:asserts is {@code ASSERTS}. */
    private <E extends Enum<E>> E one(Class<E> list, int term, E otherwise) throws IOException {
        String iri = term < 0 ? "" : text(term);
        if (iri.startsWith(Terms.WH)) {
            String name = iri.substring(Terms.WH.length()).toUpperCase(Locale.ROOT);
            for (E member : list.getEnumConstants()) {
                if (member.name().equals(name)) {
                    return member;
                }
            }
        }
        return otherwise;
    }

    /** Of several, the first in the order of their texts. */
    private double score(ClaimGroup claim) throws IOException {
        String least = null;
        double score = Double.NaN;
        for (int value : claim.values(known.score)) {
            if (claim.count(known.score) == 1 && scores.containsKey(value)) {
                return scores.get(value);
            }
            String text = terms.node(value).getLiteralLexicalForm();
            if (least == null || text.compareTo(least) < 0) {
                least = text;
                score = Double.parseDouble(text);
            }
        }
        if (claim.count(known.score) == 1 && scores.size() < 1 << 16) {
            scores.put(claim.value(known.score, 0), score);
        }
        return score;
    }

    private String text(int term) throws IOException {
        byte[] bytes = terms.bytes(term);
        return new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
    }

    /** How many claims were taken in. */
    int size() {
        return builder.size();
    }

    /**
     * The index.
     *
     * @param declarations where relations are declared
     * @param otherAims whether claims yield edges of an aim by another relation than that itself
     */
    CausalIndex index(Graph declarations, boolean otherAims) throws IOException {
        Map<Integer, String> names = new LinkedHashMap<>();
        for (int relation : relationNumbers.keySet()) {
            names.put(relation, text(relation));
        }
        RelationTable table = RelationTree.of(declarations, names.values());
        int[] codes = names.values().stream().mapToInt(table::code).toArray();
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach((number, name) -> numbers.put(name, number));
        CausalIndex index = builder.build(table, codes);
        return irregular
                ? index
                : index.withExactRelations(exact(table, numbers, otherAims)).withExactEnds(exactEnds(declarations));
    }

    private Set<String> exactEnds(Graph declarations) {
        return Map.of(Terms.CAUSE, otherCauses, Terms.EFFECT, otherEffects).entrySet().stream()
                .filter(end -> !end.getValue())
                .map(Map.Entry::getKey)
                .filter(end -> !declarations.contains(Node.ANY, NodeFactory.createURI(end), Node.ANY))
                .collect(Collectors.toSet());
    }

    /** The relations whose edges are those that claims yield, and nobody else has written any. */
    private Set<String> exact(RelationTable table, Map<String, Integer> numbers, boolean otherAims) {
        int top = table.code(Terms.BEARS_ON);
        return table.relations().stream()
                .filter(relation -> !relation.constitutive())
                .map(Relation::name)
                .filter(name -> !intake.hasPredicate(terms.number(TermBytes.ofIri(name))))
                .filter(name -> table.isUnder(table.code(name), top)
                        || (name.equals(Terms.INTENDED_TO_BRING_ABOUT)
                                ? !otherAims
                                : !standing.contains(numbers.get(name))))
                .collect(Collectors.toSet());
    }
}
