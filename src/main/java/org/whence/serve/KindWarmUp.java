package org.whence.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.whence.causal.ClaimFilter;
import org.whence.causal.Deadline;
import org.whence.causal.TopFactor;
import org.whence.causal.TopFactorFinder;
import org.whence.export.GraphExporter;
import org.whence.export.GraphFormat;
import org.whence.page.Description;
import org.whence.page.HtmlPages;
import org.whence.page.Site;
import org.whence.page.Things;
import org.whence.serve.LateWarmUp.Made;

/**
 * Of what a collection is asked about most, one page of each kind and one file of each format: the first of a kind takes
 * two to five times as long as those after it, whatever it is about, until its classes are loaded and its code is
 * compiled. About the factors that most claims name. Keeps nothing.
 */
final class KindWarmUp {
    private KindWarmUp() {}

    /** The pages; none where there are no claims. */
    static List<Made> pages(Site site) {
        Optional<String> effect = effect(site);
        Optional<String> cause =
                first(site, finder(site).byClaimsFrom(2), factor -> !effect.equals(Optional.of(factor)));
        return cause.isEmpty() || effect.isEmpty()
                ? List.of()
                : List.of(
                        new Made("/doc", Map.of("iri", List.of(effect.get()), "map", List.of("2"))),
                        across("/robustness", Map.of("from", cause.get(), "to", effect.get())),
                        across("/what-if", Map.of("without", cause.get())),
                        across(HtmlPages.QUESTIONS + "causes-of", Map.of("effect", cause.get())),
                        across(HtmlPages.QUESTIONS + "factor-card", Map.of("factor", effect.get())));
    }

    private static Made across(String path, Map<String, String> values) {
        Map<String, List<String>> all = new TreeMap<>(Map.of("across-accounts", List.of("true")));
        values.forEach((name, value) -> all.put(name, List.of(value)));
        return new Made(path, all);
    }

    /**
     * Writes what is known of a thing in each format, for nobody.
     *
     * @throws IOException never
     */
    static void write(Site site) throws IOException {
        Things things = new Things(site);
        Optional<Things.Found> found = effect(site).flatMap(things::of);
        if (found.isPresent()) {
            Description description = things.description(found.get());
            for (GraphFormat format : GraphFormat.values()) {
                GraphExporter.write(
                        description.statements().toList(),
                        found.get().scope().prefixes(),
                        format,
                        OutputStream.nullOutputStream());
            }
        }
    }

    private static Optional<String> effect(Site site) {
        return first(site, finder(site).byClaimsOnto(1), factor -> true);
    }

    private static TopFactorFinder finder(Site site) {
        return new TopFactorFinder(ClaimFilter.standard().over(site.causalIndex()), Deadline.none());
    }

    private static Optional<String> first(Site site, List<TopFactor> top, Predicate<String> wanted) {
        return top.stream()
                .map(one -> site.causalIndex().factorKey(one.factor()))
                .filter(wanted)
                .findFirst();
    }
}
