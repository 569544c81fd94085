package org.whence.draw;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which link targets a picture may carry: web addresses and relative ones. A target comes from data, so one that
 * would run something ({@code javascript:}, {@code data:}) is treated as none. Owns no addresses.
 */
final class SafeLink {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]+");

    /** No colon before the first slash, question mark or number sign: so no scheme. */
    private static final Pattern RELATIVE = Pattern.compile("[^:/?#\\s\\p{Cntrl}\\\\]*(?:[/?#][^\\s\\p{Cntrl}\\\\]*)?");

    private SafeLink() {}

    static Optional<String> of(String target) {
        return Optional.of(target)
                .filter(text -> !text.isEmpty())
                .filter(text ->
                        WEB.matcher(text).matches() || RELATIVE.matcher(text).matches());
    }
}
