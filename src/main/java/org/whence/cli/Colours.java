package org.whence.cli;

import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/**
 * Whether the terminal gets colours: never when NO_COLOR is set to anything (no-color.org), else when it is a
 * terminal. Owns no output.
 */
final class Colours {

    private Colours() {}

    /** The colours for help and messages, by the environment variables given. */
    static ColorScheme scheme(Map<String, String> environment) {
        Ansi ansi = WhenceCommand.isSet(environment, "NO_COLOR") ? Ansi.OFF : Ansi.AUTO;
        return Help.defaultColorScheme(ansi);
    }
}
