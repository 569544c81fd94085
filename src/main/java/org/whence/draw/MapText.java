package org.whence.draw;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A causal map in words: one sentence for each arrow, in the map's order. What a picture shows, for readers who do
 * not see it, and for paper. Owns no markup: a caller makes the list.
 */
public final class MapText {
    private MapText() {}

    /** One sentence for each arrow, then one for each factor that no arrow touches. */
    public static List<String> sentences(CausalMap map) {
        List<String> arrows =
                map.arrows().stream().map(arrow -> sentence(map, arrow)).collect(Collectors.toList());
        map.factors().stream()
                .filter(factor -> map.arrows().stream()
                        .noneMatch(arrow ->
                                arrow.to().equals(factor.id()) || arrow.from().contains(factor.id())))
                .forEach(factor -> arrows.add(factor.label() + " (" + described(factor) + "), without an arrow"));
        return List.copyOf(arrows);
    }

    /** The sentences as a numbered list in plain text, one a line. */
    public static String list(CausalMap map) {
        List<String> sentences = sentences(map);
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            list.append(i + 1).append(". ").append(sentences.get(i)).append('\n');
        }
        return list.toString();
    }

    /** One arrow: causes, relation and effect; then the claim, its voice, its place and its grade, as far as given. */
    public static String sentence(CausalMap map, MapArrow arrow) {
        String causes =
                arrow.from().stream().map(id -> map.factor(id).label()).collect(Collectors.joining(" together with "));
        String arrowInWords = causes + " \u2192 " + arrow.words().replace('\u00A0', ' ') + " \u2192 "
                + map.factor(arrow.to()).label();
        String claim = arrow.claim().isBlank() ? "" : ": \u201C" + arrow.claim() + "\u201D";
        String source = source(arrow);
        return arrowInWords + claim + (source.isEmpty() ? "" : " (" + source + ")");
    }

    /** Voice, place and grade of an arrow, as far as given. */
    static String source(MapArrow arrow) {
        return List.of(arrow.voice(), arrow.place(), arrow.grade()).stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Kind and detail of a factor. */
    static String described(MapFactor factor) {
        return factor.kind().word() + (factor.detail().isBlank() ? "" : ", " + factor.detail());
    }
}
