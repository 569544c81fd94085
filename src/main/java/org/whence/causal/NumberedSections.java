package org.whence.causal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** The headings that claims stand under: few, so kept as they are; two numbers may have the same name. */
final class NumberedSections {
    private final IntFunction<byte[]> source;
    private final Interner names = new Interner("section");
    private final Map<Integer, Integer> numbers = new HashMap<>();

    NumberedSections(IntFunction<byte[]> source) {
        this.source = source;
        names.number("");
    }

    int number(int foreignNumber) {
        if (foreignNumber == NumberedIndexBuilder.NO_SECTION) {
            return ClaimColumns.NO_SECTION;
        }
        return numbers.computeIfAbsent(
                foreignNumber, number -> names.number(new String(source.apply(number), StandardCharsets.UTF_8)));
    }

    NameSorter sorted() {
        return names.sorted();
    }
}
