package org.whence.causal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Makes an index from claims by the million, whose names somebody else keeps under numbers: the same index as
 * {@link CausalIndexBuilder} makes of the same claims, whatever the numbers, but no name is in memory before it is
 * sorted, and no claim may rest on another ({@link CausalClaim#restsOn}). Takes some 40 bytes a claim while it takes claims in, and about 120 while it lays them out. For one thread,
 * and for one index.
 */
public final class NumberedIndexBuilder {
    /** In place of the number of a section: not known. */
    public static final int NO_SECTION = -1;

    private final IntFunction<byte[]> source;
    private final Path temporary;
    private final NumberedNames factors;
    private final NumberedNames keys;
    private final NumberedNames accounts;
    private final NumberedNames voices;
    private final NumberedSections sections;
    private final ClaimColumns claims = new ClaimColumns();

    /**
     * An empty one.
     *
     * @param source the UTF-8 of a name by its number; asked at the end, in no order
     * @param temporary a folder for files that are removed again
     */
    public NumberedIndexBuilder(IntFunction<byte[]> source, Path temporary) {
        this.source = source;
        this.temporary = temporary;
        factors = names("factor");
        keys = names("claim");
        accounts = names("account");
        voices = names("voice");
        sections = new NumberedSections(source);
    }

    private NumberedNames names(String what) {
        return new NumberedNames(what, source, temporary);
    }

    /** How many claims it has taken in. */
    public int size() {
        return claims.size();
    }

    /**
     * Takes in a claim. Several claims of one key, of different accounts, are not told apart: a key must be unique.
     *
     * @param key the number of its name
     * @param causes the numbers of its causes' names, each once
     * @param relation a number below {@link RelationTable#MOST}, which {@link #build} is told the meaning of
     * @param score as in {@link CausalClaim}
     * @param section the number of a name, or {@link #NO_SECTION}
     * @throws IllegalArgumentException if the key has been given
     */
    public void add(
            int key,
            int[] causes,
            int relation,
            int effect,
            int account,
            int voice,
            ClaimStanding standing,
            double score,
            int paragraph,
            int section) {
        if (keys.number(key) != claims.size()) {
            throw new IllegalArgumentException("The claim number " + key + " is given twice.");
        }
        int effectNumber = factors.number(effect);
        for (int cause : causes) {
            claims.cause(factors.number(cause));
        }
        claims.add(
                ClaimTraits.pack(
                        standing.stance(),
                        standing.hostStance(),
                        standing.modality(),
                        standing.explicitness(),
                        relation),
                effectNumber,
                accounts.number(account),
                voices.number(voice),
                score,
                paragraph,
                sections.number(section));
    }

    /**
     * The index of all that was given.
     *
     * @param codes for each number that was given as a relation its code in the table
     */
    public CausalIndex build(RelationTable relations, int[] codes) {
        claims.recode(codes);
        IndexNames names =
                new IndexNames(factors.sorted(), keys.sorted(), accounts.sorted(), voices.sorted(), sections.sorted());
        return new IndexLayout(relations, names, List.of(), Map.of(), claims).index();
    }
}
