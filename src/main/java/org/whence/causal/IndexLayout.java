package org.whence.causal;

import java.nio.CharBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Lays claims out as {@link CausalIndex} describes: numbers the factors, sorts the claims by effect and cause, fills
 * both sides, and condenses the components. Linear in the claims, but for the sorting of names.
 */
final class IndexLayout {
    private final RelationTable relations;
    private final Map<Integer, CausalFactor> described;
    private final ClaimColumns claims;
    private final IndexNames names;
    /** Of the claims, in order of arrival; empty where it is known that none rests on another. */
    private final List<String> keys;

    private final int[] claimRanks;
    private final int[] factorNumbers;
    private final int[] factorOfRank;
    private final IndexColumns columns = new IndexColumns();

    IndexLayout(
            RelationTable relations,
            IndexNames names,
            List<String> keys,
            Map<Integer, CausalFactor> described,
            ClaimColumns claims) {
        this.keys = keys;
        this.names = names;
        this.relations = relations;
        this.described = described;
        this.claims = claims;
        claimRanks = names.claims().rankOfPosition();
        factorNumbers = names.factors().rankOfPosition();
        factorOfRank = numberBreadthFirst();
    }

    /** Replaces ranks by breadth-first numbers in {@link #factorNumbers}; gives the number of each rank. */
    private int[] numberBreadthFirst() {
        int[] effectOfSlot = new int[claims.slots()];
        for (int claim = 0; claim < claims.size(); claim++) {
            int effect = factorNumbers[claims.effect(claim)];
            Arrays.fill(effectOfSlot, claims.firstCause(claim), claims.endOfCauses(claim), effect);
        }
        int count = names.factors().size();
        int[] order = CountingSort.sort(effectOfSlot.length, i -> factorNumbers[claims.causeAt(i)], count);
        order = CountingSort.sort(order, i -> effectOfSlot[i], count);
        int[] causes =
                Arrays.stream(order).map(i -> factorNumbers[claims.causeAt(i)]).toArray();
        int[] starts = CountingSort.starts(effectOfSlot.length, i -> effectOfSlot[i], count);
        int[] numberOfRank = FactorOrder.breadthFirst(starts, causes);
        Arrays.setAll(factorNumbers, arrival -> numberOfRank[factorNumbers[arrival]]);
        return numberOfRank;
    }

    CausalIndex index() {
        int[] order = claimOrder();
        int[] slotOfClaim = slots(order);
        bySpeaker(order, slotOfClaim);
        details(order);
        factors();
        names(slotOfClaim);
        RestingSteps.layOut(claims, keys, claim -> slotOfClaim[claim], columns);
        CausalIndex bare = new CausalIndex(columns, relations, claims.size(), 0, Set.of(), Set.of());
        CausalView standard = ClaimFilter.standard().over(bare);
        Components components = ComponentFinder.all(standard, Deadline.none());
        GiantComponent.layOut(standard, components, columns);
        TopTable.layOut(standard, columns);
        columns.with("component", NumberColumn.of(components.ofFactors()));
        return new CausalIndex(columns, relations, claims.size(), components.count(), Set.of(), Set.of());
    }

    /** The claims by effect, then by least cause, then by key. */
    private int[] claimOrder() {
        int count = names.factors().size();
        int[] order = CountingSort.sort(claims.size(), claim -> claimRanks[claim], claims.size());
        order = CountingSort.sort(order, this::leastCause, count);
        return CountingSort.sort(order, claim -> factorNumbers[claims.effect(claim)], count);
    }

    private int leastCause(int claim) {
        int least = Integer.MAX_VALUE;
        for (int i = claims.firstCause(claim); i < claims.endOfCauses(claim); i++) {
            least = Math.min(least, factorNumbers[claims.causeAt(i)]);
        }
        return least;
    }

    /** Fills both sides; gives the first slot of each claim. */
    private int[] slots(int[] order) {
        int[] causes = new int[claims.slots()];
        int[] effects = new int[claims.slots()];
        char[] traits = new char[claims.slots()];
        int[] slotOfClaim = new int[claims.size()];
        int slot = 0;
        for (int claim : order) {
            slotOfClaim[claim] = slot;
            int first = slot;
            for (int i = claims.firstCause(claim); i < claims.endOfCauses(claim); i++) {
                causes[slot] = factorNumbers[claims.causeAt(i)];
                effects[slot] = factorNumbers[claims.effect(claim)];
                traits[slot] = (char) (claims.traits(claim) | (slot > first ? ClaimTraits.CONTINUES : 0));
                slot++;
            }
            Arrays.sort(causes, first, slot);
        }
        int count = names.factors().size();
        int[] byCause = CountingSort.sort(causes.length, i -> causes[i], count);
        columns.with("in.starts", NumberColumn.inFour(CountingSort.starts(causes.length, i -> effects[i], count)))
                .with("in.causes", NumberColumn.inFour(causes))
                .with("in.traits", CharBuffer.wrap(traits))
                .with(CausalIndex.PRESENT, CausalIndex.presentIn(CharBuffer.wrap(traits)))
                .with("out.starts", NumberColumn.inFour(CountingSort.starts(causes.length, i -> causes[i], count)))
                .with("out.effects", NumberColumn.inFour(picked(effects, byCause)))
                .with("out.traits", CharBuffer.wrap(picked(traits, byCause)))
                .with("out.slots", NumberColumn.of(byCause));
        return slotOfClaim;
    }

    private static int[] picked(int[] values, int[] order) {
        int[] picked = new int[order.length];
        Arrays.setAll(picked, i -> values[order[i]]);
        return picked;
    }

    private static char[] picked(char[] values, int[] order) {
        char[] picked = new char[order.length];
        for (int i = 0; i < order.length; i++) {
            picked[i] = values[order[i]];
        }
        return picked;
    }

    /** Numbers the pairs of account and voice by their names, and writes the number of each slot. */
    private void bySpeaker(int[] order, int[] slotOfClaim) {
        NameSorter accounts = names.accounts();
        NameSorter voices = names.voices();
        int[] accountRanks = accounts.rankOfPosition();
        int[] voiceRanks = voices.rankOfPosition();
        long[] pairs = new long[claims.size()];
        Arrays.setAll(
                pairs, claim -> (long) accountRanks[claims.account(claim)] << 32 | voiceRanks[claims.voice(claim)]);
        long[] speakers = LongStream.of(pairs).sorted().distinct().toArray();
        int[] speakerOfSlot = new int[claims.slots()];
        for (int claim : order) {
            int first = slotOfClaim[claim];
            int end = first + claims.endOfCauses(claim) - claims.firstCause(claim);
            Arrays.fill(speakerOfSlot, first, end, Arrays.binarySearch(speakers, pairs[claim]));
        }
        columns.with("speaker", NumberColumn.of(speakerOfSlot))
                .with("speaker.account", NumberColumn.of(speakers.length, pair -> (int) (speakers[pair] >>> 32)))
                .with("speaker.voice", NumberColumn.of(speakers.length, pair -> (int) speakers[pair]))
                .with("account", accounts.byRank())
                .with("voice", voices.byRank());
    }

    /** Scores and places, where any claim has one. */
    private void details(int[] order) {
        NameSorter sections = names.sections();
        int[] sectionRanks = sections.rankOfPosition();
        int[] paragraph = new int[claims.anyParagraph ? claims.slots() : 0];
        int[] section = new int[claims.anySection ? claims.slots() : 0];
        float[] score = new float[claims.anyScore ? claims.slots() : 0];
        int slot = 0;
        for (int claim : order) {
            for (int i = claims.firstCause(claim); i < claims.endOfCauses(claim); i++, slot++) {
                if (claims.anyParagraph) {
                    paragraph[slot] = claims.paragraph(claim);
                }
                if (claims.anySection) {
                    section[slot] = sectionRanks[claims.section(claim)];
                }
                if (claims.anyScore) {
                    score[slot] = claims.score(claim);
                }
            }
        }
        if (claims.anyParagraph) {
            columns.with("paragraph", NumberColumn.of(paragraph));
        }
        if (claims.anySection) {
            columns.with("section", NumberColumn.of(section));
        }
        if (claims.anyScore) {
            NumberColumn byCause = columns.numbers("out.slots");
            float[] scoreByCause = new float[score.length];
            for (int entry = 0; entry < scoreByCause.length; entry++) {
                scoreByCause[entry] = score[byCause.get(entry)];
            }
            ScoreColumn.layOut("score", score, columns);
            ScoreColumn.layOut("out.scores", scoreByCause, columns);
        }
        columns.with("section-name", sections.byRank());
    }

    /** Dates and absences, where any factor has one. */
    private void factors() {
        int count = names.factors().size();
        int[] earliest = new int[count];
        int[] latest = new int[count];
        long[] absences = new long[(count >>> 6) + 1];
        Arrays.fill(earliest, CausalIndex.NO_DAY);
        Arrays.fill(latest, CausalIndex.NO_DAY);
        boolean dated = false;
        boolean absent = false;
        for (Map.Entry<Integer, CausalFactor> entry : described.entrySet()) {
            CausalFactor factor = entry.getValue();
            int number = factorNumbers[entry.getKey()];
            factor.earliest().ifPresent(day -> earliest[number] = Math.toIntExact(day));
            factor.latest().ifPresent(day -> latest[number] = Math.toIntExact(day));
            dated |= factor.earliest().isPresent() || factor.latest().isPresent();
            if (factor.absence()) {
                absences[number >>> 6] |= 1L << number;
                absent = true;
            }
        }
        if (dated) {
            columns.with("earliest", NumberColumn.of(earliest)).with("latest", NumberColumn.of(latest));
        }
        if (absent) {
            columns.with("absence", LongBuffer.wrap(absences));
        }
    }

    private void names(int[] slotOfClaim) {
        int[] slotOfRank = new int[claims.size()];
        for (int claim = 0; claim < claims.size(); claim++) {
            slotOfRank[claimRanks[claim]] = slotOfClaim[claim];
        }
        columns.with("factor", names.factors().table(factorOfRank, factorOfRank.length))
                .with("claim", names.claims().table(slotOfRank, claims.slots()));
    }
}
