package org.whence.cli;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;

/**
 * How wide lines may be: what COLUMNS says, else what the launcher found the terminal to be, else as wide as they
 * will, which is right for a pipe and a file. Owns no output.
 */
final class Terminal {

    /** Set by the launcher, and only where stdout is a terminal. */
    private static final String COLUMNS_OF_LAUNCHER = "whence.columns";

    private static final int NARROWEST = 30;

    private Terminal() {}

    /** The width in characters; empty for no limit. */
    static OptionalInt width(Map<String, String> environment, Properties properties) {
        OptionalInt wished = number(environment.get("COLUMNS"));
        return wished.isPresent() ? wished : number(properties.getProperty(COLUMNS_OF_LAUNCHER));
    }

    private static OptionalInt number(String text) {
        return text != null && text.matches("[0-9]{1,5}") && Integer.parseInt(text) > 0
                ? OptionalInt.of(Math.max(NARROWEST, Integer.parseInt(text)))
                : OptionalInt.empty();
    }
}
