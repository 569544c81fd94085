package org.whence.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Content negotiation: what a client accepts, against what there is to offer. Of the ranges that fit an offer the
 * most specific one says how welcome it is; among equally welcome offers the first wins. What cannot be understood
 * in the header is passed over. Owns no offers.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-accept">RFC 9110, 12.5.1</a>
 */
final class Accept {
    private final List<Range> ranges = new ArrayList<>();

    /** The ranges of a header; no header, or an empty one, accepts anything. */
    Accept(String header) {
        String value = header == null || header.isBlank() ? "*/*" : header;
        for (String part : value.split(",", -1)) {
            Range.parse(part).ifPresent(ranges::add);
        }
    }

    /**
     * The most welcome offer, if any is welcome at all.
     *
     * @param offers by media type; in order of our own preference
     */
    <T> Optional<T> choose(Map<String, T> offers) {
        T best = null;
        double quality = 0;
        for (Map.Entry<String, T> offer : offers.entrySet()) {
            double welcome = quality(offer.getKey());
            if (welcome > quality) {
                best = offer.getValue();
                quality = welcome;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the client names this media type itself, and not only by a wildcard. */
    boolean names(String mediaType) {
        return ranges.stream()
                .anyMatch(range -> (range.type + "/" + range.subtype).equals(mediaType) && range.quality > 0);
    }

    private double quality(String mediaType) {
        int specificity = -1;
        double quality = 0;
        for (Range range : ranges) {
            if (range.specificity() > specificity && range.includes(mediaType)) {
                specificity = range.specificity();
                quality = range.quality;
            }
        }
        return quality;
    }

    /** One media range with its weight. */
    private record Range(String type, String subtype, double quality) {
        static Optional<Range> parse(String text) {
            String[] parts = text.split(";", -1);
            String[] names = parts[0].strip().toLowerCase(Locale.ROOT).split("/", -1);
            if (names.length != 2 || names[0].isEmpty() || names[1].isEmpty()) {
                return Optional.empty();
            }
            double quality = 1;
            for (int i = 1; i < parts.length; i++) {
                String parameter = parts[i].strip();
                if (parameter.startsWith("q=") || parameter.startsWith("Q=")) {
                    quality = weight(parameter.substring(2));
                }
            }
            return Optional.of(new Range(names[0], names[1], quality));
        }

        private static double weight(String text) {
            try {
                return Math.max(0, Math.min(1, Double.parseDouble(text.strip())));
            } catch (NumberFormatException e) {
                return 0;
            }
        }

        boolean includes(String mediaType) {
            String[] names = mediaType.split("/", -1);
            return (type.equals("*") || type.equals(names[0])) && (subtype.equals("*") || subtype.equals(names[1]));
        }

        int specificity() {
            return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
        }
    }
}
