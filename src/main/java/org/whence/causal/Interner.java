package org.whence.causal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each different name a number, in order of arrival; later the rank of each in sorted order. */
final class Interner {
    private final String what;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** An empty one, for names of the kind given. */
    Interner(String what) {
        this.what = what;
    }

    int number(String name) {
        Integer known = numbers.putIfAbsent(name, names.size());
        if (known == null) {
            names.add(name);
            return names.size() - 1;
        }
        return known;
    }

    int size() {
        return names.size();
    }

    NameSorter sorted() {
        return NameSorter.of(what, names);
    }
}
