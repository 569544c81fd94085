package org.whence.draw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a picture shows: factors, and the arrows between them, in the caller's order. That order is part of the map:
 * where nothing else decides, what comes first stands first, and the same map gives the same picture, byte for byte.
 * Immutable. Owns neither layout nor colours, and knows nothing of where it came from.
 */
public final class CausalMap {
    private final String title;
    private final String summary;
    private final List<String> notes;
    private final Map<String, MapFactor> factors;
    private final List<MapArrow> arrows;

    private CausalMap(Builder builder) {
        title = builder.title;
        summary = builder.summary;
        notes = List.copyOf(builder.notes);
        factors = new LinkedHashMap<>(builder.factors);
        arrows = List.copyOf(builder.arrows);
    }

    /**
     * Begins a map.
     *
     * @param title what it shows, in one line; never empty
     */
    public static Builder titled(String title) {
        return new Builder(title);
    }

    /** What it shows, in one line. */
    public String title() {
        return title;
    }

    /** One or two sentences more; may be empty. */
    public String summary() {
        return summary;
    }

    /** What an honest reader must know, one sentence each: written below the picture. */
    public List<String> notes() {
        return notes;
    }

    /** The boxes, in the caller's order. */
    public List<MapFactor> factors() {
        return List.copyOf(factors.values());
    }

    /** The arrows, in the caller's order. */
    public List<MapArrow> arrows() {
        return arrows;
    }

    /**
     * The factor of this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public MapFactor factor(String id) {
        MapFactor factor = factors.get(id);
        if (factor == null) {
            throw new IllegalArgumentException("No factor <" + id + "> in the map \u201C" + title + "\u201D");
        }
        return factor;
    }

    /** Gathers a map. */
    public static final class Builder {
        private final String title;
        private String summary = "";
        private final List<String> notes = new ArrayList<>();
        private final Map<String, MapFactor> factors = new LinkedHashMap<>();
        private final List<MapArrow> arrows = new ArrayList<>();

        private Builder(String title) {
            if (title.isBlank()) {
                throw new IllegalArgumentException("A map needs a title");
            }
            this.title = title;
        }

        /** One or two sentences more than the title. */
        public Builder summary(String sentences) {
            summary = sentences;
            return this;
        }

        /** A sentence below the picture. */
        public Builder note(String sentence) {
            notes.add(sentence);
            return this;
        }

        /** Adds a box; its id must be new. */
        public Builder factor(MapFactor factor) {
            if (factors.putIfAbsent(factor.id(), factor) != null) {
                throw new IllegalArgumentException("Two factors <" + factor.id() + "> in one map");
            }
            return this;
        }

        /** Adds an arrow; its factors may come later. */
        public Builder arrow(MapArrow arrow) {
            arrows.add(arrow);
            return this;
        }

        /**
         * The map.
         *
         * @throws IllegalArgumentException if it has no factor, or two arrows share an id, or an arrow begins or ends
         *     at a factor that is not there
         */
        public CausalMap build() {
            if (factors.isEmpty()) {
                throw new IllegalArgumentException("A map needs a factor: \u201C" + title + "\u201D");
            }
            CausalMap map = new CausalMap(this);
            Set<String> ids = new HashSet<>();
            for (MapArrow arrow : map.arrows) {
                if (!ids.add(arrow.id())) {
                    throw new IllegalArgumentException("Two arrows <" + arrow.id() + "> in one map");
                }
                arrow.from().forEach(map::factor);
                map.factor(arrow.to());
            }
            return map;
        }
    }
}
