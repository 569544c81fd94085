package org.whence.check;

import java.util.Locale;

/** How grave a finding is; SHACL's three. Does not decide what follows: violations stop a build. */
public enum Severity {
    /** The account is wrong: it cannot be built. */
    VIOLATION,
    /** The account may be wrong: somebody should look. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The word for it, in small letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
