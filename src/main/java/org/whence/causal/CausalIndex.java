package org.whence.causal;

import java.nio.CharBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Every claim of a store, laid out for searching in both directions; immutable, safe for many threads, on the heap
 * or mapped from a file.
 *
 * <p>The layout (compressed sparse rows, Y. Saad, Iterative Methods for Sparse Linear Systems, 2nd ed. 2003,
 * section 3.4): a claim takes one <em>slot</em> for each of its causes, one after the other; slots are sorted by
 * effect. A claim's number is its first slot, so numbers of claims have gaps where claims are joint. By effect,
 * entries are slots; by cause, an entry names its slot and repeats effect, traits and score, so that a search looks at
 * neighbouring memory either way. Account and voice together are one number, the <em>speaker</em>. Factors are
 * numbered breadth-first ({@link FactorOrder}). Of two million claims about 28 bytes a claim, and the names 23.
 *
 * <p>Owns no filter ({@link CausalView}) and no algorithm.
 */
public final class CausalIndex {
    static final int NO_DAY = Integer.MIN_VALUE;

    /** The column that tells which packed traits any claim has. */
    static final String PRESENT = "traits.present";

    private final IndexColumns columns;
    private final RelationTable relations;
    private final int claimCount;
    private final int componentCount;
    private final Set<String> exactRelations;
    private final Set<String> exactEnds;

    private final int factorCount;
    private final CharBuffer traits;
    private final NumberColumn speakers;
    private final NumberColumn speakerAccounts;
    private final NumberColumn speakerVoices;
    private final ScoreColumn scores;
    private final NumberColumn paragraphs;
    private final NumberColumn sections;
    private final NumberColumn components;
    private final NumberColumn earliest;
    private final NumberColumn latest;
    private final LongBuffer absences;
    private final NameTable factorNames;
    private final NameTable claimNames;
    private final NameTable accountNames;
    private final NameTable voiceNames;
    private final NameTable sectionNames;
    private final SeenPool seenPool;
    private final Side causes;
    private final Side effects;
    private final RestingSteps restingSteps;
    private final GiantComponent giant;
    private final TopTable top;
    private final long[] presentTraits;
    private final long[] standardTraits;

    CausalIndex(
            IndexColumns columns,
            RelationTable relations,
            int claimCount,
            int componentCount,
            Set<String> exactRelations,
            Set<String> exactEnds) {
        this.columns = columns;
        this.relations = relations;
        this.claimCount = claimCount;
        this.componentCount = componentCount;
        this.exactRelations = exactRelations;
        this.exactEnds = exactEnds;
        traits = columns.chars("in.traits");
        speakers = columns.numbers("speaker");
        speakerAccounts = columns.numbers("speaker.account");
        speakerVoices = columns.numbers("speaker.voice");
        scores = ScoreColumn.of(columns, "score");
        paragraphs = columns.numbers("paragraph");
        sections = columns.numbers("section");
        components = columns.numbers("component");
        earliest = columns.numbers("earliest");
        latest = columns.numbers("latest");
        absences = columns.longs("absence");
        factorNames = columns.names("factor");
        claimNames = columns.names("claim");
        accountNames = columns.names("account");
        voiceNames = columns.names("voice");
        sectionNames = columns.names("section-name");
        factorCount = columns.numbers("in.starts").size() - 1;
        seenPool = new SeenPool(factorCount);
        causes = new Side(columns.numbers("in.starts"), columns.numbers("in.causes"), traits, null, scores);
        effects = new Side(
                columns.numbers("out.starts"),
                columns.numbers("out.effects"),
                columns.chars("out.traits"),
                columns.numbers("out.slots"),
                ScoreColumn.of(columns, "out.scores"));
        restingSteps = new RestingSteps(columns);
        giant = GiantComponent.of(columns);
        top = TopTable.of(columns);
        presentTraits = present(columns.numbers(PRESENT));
        standardTraits = CausalView.traitsOf(this, ClaimFilter.standard());
    }

    private static long[] present(NumberColumn all) {
        long[] present = new long[ClaimTraits.RANGE / Long.SIZE];
        for (int place = 0; place < all.size(); place++) {
            present[all.get(place) >>> 6] |= 1L << all.get(place);
        }
        return present;
    }

    /** Which packed traits there are, each once. */
    static NumberColumn presentIn(CharBuffer traits) {
        BitSet present = new BitSet(ClaimTraits.RANGE);
        for (int slot = 0; slot < traits.capacity(); slot++) {
            present.set(traits.get(slot));
        }
        return NumberColumn.of(present.stream().toArray());
    }

    /** Bits for searches over its factors. */
    SeenPool seenPool() {
        return seenPool;
    }

    IndexColumns columns() {
        return columns;
    }

    /** The relations that claims may have. */
    public RelationTable relations() {
        return relations;
    }

    /**
     * The relations whose edges in the store the index was filled from are exactly those of the claims here that take
     * part by default, so that a path over such edges can be answered from it. Empty unless whoever filled it looked.
     */
    public Set<String> exactRelations() {
        return exactRelations;
    }

    /**
     * The same index, with {@link #exactRelations()} said by somebody who has compared it with the store.
     *
     * @throws IllegalArgumentException if a name is not in the table of relations
     */
    public CausalIndex withExactRelations(Set<String> names) {
        names.forEach(relations::code);
        return new CausalIndex(columns, relations, claimCount, componentCount, Set.copyOf(names), exactEnds);
    }

    /**
     * The properties by which the store that the index was filled from says what is a claim's cause or its effect, as
     * far as they say it of just the claims here and of nothing else, so that who is named by how many claims can be
     * told from here. Empty unless whoever filled it looked.
     */
    public Set<String> exactEnds() {
        return exactEnds;
    }

    /**
     * The same index, with {@link #exactEnds()} said by somebody who has compared it with the store; a property that is
     * a relation as well is left out.
     */
    public CausalIndex withExactEnds(Set<String> properties) {
        Set<String> ends =
                properties.stream().filter(name -> !relations.has(name)).collect(Collectors.toSet());
        return new CausalIndex(columns, relations, claimCount, componentCount, exactRelations, Set.copyOf(ends));
    }

    /** How many factors there are; their numbers are 0 to one less. */
    public int factorCount() {
        return factorCount;
    }

    /** How many claims there are, whatever their stance. */
    public int claimCount() {
        return claimCount;
    }

    /** How many pairs of claim and cause there are; above every claim's number. */
    public int slotCount() {
        return traits.capacity();
    }

    /** The number of every claim, in ascending order. */
    public IntStream claims() {
        return IntStream.range(0, slotCount()).filter(slot -> (traits.get(slot) & ClaimTraits.CONTINUES) == 0);
    }

    /** The factor of that key, if there is one. */
    public OptionalInt factor(String key) {
        return numberOf(factorNames, key);
    }

    /** The claim of that key, if there is one. */
    public OptionalInt claim(String key) {
        return numberOf(claimNames, key);
    }

    private static OptionalInt numberOf(NameTable names, String key) {
        int number = names.number(key);
        return number == NameTable.NAMELESS ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The key of a factor. */
    public String factorKey(int factor) {
        return factorNames.name(factor);
    }

    /** The key of a claim. */
    public String claimKey(int claim) {
        return claimNames.name(claim);
    }

    /** The place of a factor's key among all keys in their order ({@link String#compareTo}). */
    int factorRank(int factor) {
        return factorNames.rank(factor);
    }

    /** The factor whose key has that place. */
    int factorOfRank(int rank) {
        return factorNames.numberOfRank(rank);
    }

    /** All that the index knows of a factor. */
    public CausalFactor factorAt(int factor) {
        return new CausalFactor(factorKey(factor), earliest(factor), latest(factor), isAbsence(factor));
    }

    /** All that the index knows of a claim; its causes sorted by number. */
    public CausalClaim claimAt(int claim) {
        return new CausalClaim(
                claimKey(claim),
                Arrays.stream(causesOf(claim)).mapToObj(this::factorKey).toList(),
                relations.relation(relationOf(claim)).name(),
                factorKey(effectOf(claim)),
                accountNames.name(accountOf(claim)),
                voiceNames.name(voiceOf(claim)),
                ClaimTraits.stance(traits(claim)),
                ClaimTraits.hostStance(traits(claim)),
                ClaimTraits.modality(traits(claim)),
                explicitnessOf(claim),
                scoreOf(claim),
                paragraphOf(claim),
                sectionOf(claim));
    }

    /** The factor that a claim bears on. In time logarithmic in the number of factors. */
    public int effectOf(int claim) {
        int low = 0;
        int high = factorCount() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (causes.first(middle) <= claim) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The factors that bear on it, jointly where there are several; sorted by number. */
    public int[] causesOf(int claim) {
        int[] found = new int[slotsOf(claim)];
        Arrays.setAll(found, i -> causes.other(claim + i));
        return found;
    }

    int slotsOf(int claim) {
        int end = claim + 1;
        while (end < slotCount() && (traits.get(end) & ClaimTraits.CONTINUES) != 0) {
            end++;
        }
        return end - claim;
    }

    /** The claim that a slot belongs to. */
    int claimOfSlot(int slot) {
        int claim = slot;
        while ((traits.get(claim) & ClaimTraits.CONTINUES) != 0) {
            claim--;
        }
        return claim;
    }

    int traits(int slot) {
        return traits.get(slot);
    }

    int speakerOf(int slot) {
        return speakers.get(slot);
    }

    int speakerCount() {
        return speakerAccounts.size();
    }

    int accountOfSpeaker(int speaker) {
        return speakerAccounts.get(speaker);
    }

    int voiceOfSpeaker(int speaker) {
        return speakerVoices.get(speaker);
    }

    /** The account that a claim stands in, by its place in {@link #accounts()}. */
    public int accountOf(int claim) {
        return accountOfSpeaker(speakerOf(claim));
    }

    int voiceOf(int claim) {
        return voiceOfSpeaker(speakerOf(claim));
    }

    /** The names of all accounts that have a claim here. */
    public List<String> accounts() {
        return names(accountNames);
    }

    /** The names of all voices that make a claim here. */
    public List<String> voices() {
        return names(voiceNames);
    }

    private static List<String> names(NameTable table) {
        return IntStream.range(0, table.size()).mapToObj(table::name).toList();
    }

    /** How many claims and steps an account has here; 0 for none of that name. Linear in the claims. */
    public long claimCountOf(String account) {
        OptionalInt number = account(account);
        return number.isEmpty()
                ? 0
                : claims().filter(claim -> accountOf(claim) == number.getAsInt())
                        .count();
    }

    OptionalInt account(String name) {
        return numberOf(accountNames, name);
    }

    OptionalInt voice(String name) {
        return numberOf(voiceNames, name);
    }

    /** How a claim says that its causes bore on its effect. */
    public Relation relationAt(int claim) {
        return relations.relation(relationOf(claim));
    }

    int relationOf(int claim) {
        return ClaimTraits.relation(traits(claim));
    }

    /** Whether a claim says that its causes helped its effect or worked against it. */
    public Sign signOf(int claim) {
        return relations.relation(relationOf(claim)).sign();
    }

    /** Whether it is no claim but a step by definition: see {@link Relation#constitutive()}. */
    public boolean isConstitutive(int claim) {
        return relations.relation(relationOf(claim)).constitutive();
    }

    /**
     * The claim that a step rests on: as a rule itself, for a further step of a claim that claim
     * ({@link CausalClaim#restsOn}). What can be denied, cut or counted is a claim, not each of its steps.
     */
    public int claimBehind(int step) {
        return restingSteps.claimBehind(step);
    }

    /** A claim and its further steps, itself first. */
    public int[] stepsOf(int claim) {
        return IntStream.concat(IntStream.of(claim), IntStream.of(restingSteps.stepsOn(claim)))
                .toArray();
    }

    /** How openly the passage says it. */
    public Explicitness explicitnessOf(int claim) {
        return ClaimTraits.explicitness(traits(claim));
    }

    /** The score that the source supplies, above 0 to 1; {@link Double#NaN} where it supplies none. */
    public double scoreOf(int claim) {
        float score = rawScore(claim);
        return Float.isNaN(score) ? Double.NaN : Double.parseDouble(Float.toString(score));
    }

    float rawScore(int slot) {
        return scores == null ? Float.NaN : scores.get(slot);
    }

    /** Where a claim stands, from 1; 0 where not known. */
    public int paragraphOf(int claim) {
        return paragraphs == null ? 0 : paragraphs.get(claim);
    }

    /** The number of the section a claim stands in; that of the empty name where not known. */
    int sectionNumberOf(int claim) {
        return sections == null ? 0 : sections.get(claim);
    }

    /** The heading a claim stands under; empty where not known. */
    public String sectionOf(int claim) {
        return sectionNames.name(sectionNumberOf(claim));
    }

    /** The first day a factor can have begun, as days since 1970-01-01. */
    public OptionalLong earliest(int factor) {
        return day(earliest, factor);
    }

    /** The last day a factor can have ended, likewise. */
    public OptionalLong latest(int factor) {
        return day(latest, factor);
    }

    private static OptionalLong day(NumberColumn days, int factor) {
        return days == null || days.get(factor) == NO_DAY ? OptionalLong.empty() : OptionalLong.of(days.get(factor));
    }

    /** Whether a factor is that something did not come about. */
    public boolean isAbsence(int factor) {
        return absences != null && (absences.get(factor >>> 6) & 1L << factor) != 0;
    }

    /**
     * The component of mutual causation that a factor is in, over the claims that take part by default, all
     * accounts together. Two factors in one component are causes of each other; and if there is a chain from A to
     * B, the number of A's component is not below that of B's.
     */
    public int componentOf(int factor) {
        return components.get(factor);
    }

    /** How many components there are; most are single factors. */
    public int componentCount() {
        return componentCount;
    }

    /** The largest loop of the standard view; null where there is none. */
    GiantComponent giant() {
        return giant;
    }

    /** The factors that most claims of the standard view name; null where none were kept. */
    TopTable top() {
        return top;
    }

    /** Whether no claim has packed traits that are among some and not among others. */
    boolean hasNone(long[] among, long[] butNotAmong) {
        for (int word = 0; word < presentTraits.length; word++) {
            if ((presentTraits[word] & among[word] & ~butNotAmong[word]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the packed traits of every claim are among some. */
    boolean hasAllAmong(long[] some) {
        return hasNone(presentTraits, some);
    }

    /** Which packed traits the standard view lets in. */
    long[] standardTraits() {
        return standardTraits;
    }

    /** The claims by effect: entries lead to causes. */
    Side causes() {
        return causes;
    }

    /** The claims by cause: entries lead to effects. */
    Side effects() {
        return effects;
    }
}
