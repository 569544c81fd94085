package org.whence.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where what a page shows can be had for programs. Owns no format. */
final class Formats {
    private Formats() {}

    /**
     * Links to an address with each of some endings, each named by its ending.
     *
     * @param address without its ending
     * @param query of each of them, in parts; empty ones are left out
     */
    static List<Link> of(String address, List<String> query, String... endings) {
        String all = query.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return Arrays.stream(endings)
                .map(ending -> new Link(ending, address + "." + ending + (all.isEmpty() ? "" : "?" + all)))
                .toList();
    }

    /** Links of several answers, each named by its answer and its ending. */
    static List<Link> named(String name, List<Link> links) {
        return links.stream()
                .map(link -> new Link(name + "." + link.text(), link.href()))
                .toList();
    }

    /** One parameter. */
    static String parameter(String name, String value) {
        return name + "=" + Addresses.encodedParameter(value);
    }

    /** One list after the other. */
    static List<Link> both(List<Link> first, List<Link> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
