package org.whence.causal;

import java.util.Arrays;

/**
 * Looks one name up in a {@link NameTable}. Of a name that it passes it reads what tells that name apart and no more:
 * where it shares more with the one it is coded against than the name wanted does, it comes before the one wanted, and
 * where it shares less, after it; only where it shares as much are bytes compared (as U. Manber and G. Myers do with
 * common prefixes: Suffix arrays, SIAM Journal on Computing 22, 1993, section 2). Owns no name.
 */
final class NameSearch {
    /** Given for a name that is none. */
    static final int NONE = -1;

    private final NameTable table;
    private final byte[] wanted;
    private final ByteColumn.Cursor cursor;
    /** Of the first name of all and the one wanted, as far as they are the same. */
    private final int commonWithFirst;

    private final int firstOrder;

    /** What the name wanted shares with the name that the next is coded against, which comes before it. */
    private int common;

    /**
     * A search.
     *
     * @param first the first name of the table, which has one at least
     * @param wanted in UTF-8
     */
    NameSearch(NameTable table, byte[] first, byte[] wanted) {
        this.table = table;
        this.wanted = wanted;
        cursor = new ByteColumn.Cursor(table.bytes());
        firstOrder = NameOrder.compare(first, first.length, wanted, wanted.length);
        int differ = Arrays.mismatch(first, wanted);
        commonWithFirst = differ < 0 ? wanted.length : differ;
    }

    /** The place of the name in sorted order, or {@link #NONE}. */
    int rank() {
        if (firstOrder >= 0) {
            return firstOrder == 0 ? 0 : NONE;
        }
        int low = 0;
        int high = table.blocks().capacity() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (compareBeginning(middle) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return rankInBlock(low);
    }

    private int rankInBlock(int block) {
        int rank = block * NameTable.BLOCK;
        int end = (int) Math.min(table.size(), rank + (long) NameTable.BLOCK);
        int order = compareBeginning(block);
        while (order < 0 && ++rank < end) {
            order = compareNext();
        }
        return order == 0 ? rank : NONE;
    }

    /** The first of all names is coded against nothing, the first of every other block against that. */
    private int compareBeginning(int block) {
        cursor.at(table.blocks().get(block));
        common = block == 0 ? 0 : commonWithFirst;
        return compareNext();
    }

    /** Below 0, 0, or above it, as the name that is coded next comes before the one wanted, is it, or comes after it. */
    private int compareNext() {
        int shared = cursor.nextNumber();
        int rest = cursor.nextNumber();
        if (shared != common) {
            cursor.skip(rest);
            return shared > common ? -1 : 1;
        }
        int most = Math.min(rest, wanted.length - shared);
        for (int i = 0; i < most; i++) {
            byte coded = cursor.next();
            if (coded != wanted[shared + i]) {
                common = shared + i;
                cursor.skip(rest - i - 1);
                return NameOrder.compare(coded, wanted[shared + i]);
            }
        }
        common = shared + most;
        return Integer.compare(rest, wanted.length - shared);
    }
}
