package org.whence.cli;

import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;

/** Notices beside the answer: to stderr, and to nobody when the user asked for quiet. Owns no notice. */
final class Talk {

    private Talk() {}

    static Consumer<String> of(CommandSpec command) {
        WhenceCommand root = (WhenceCommand) command.root().userObject();
        return notice -> {
            if (!root.quiet()) {
                command.commandLine().getErr().println(notice);
            }
        };
    }
}
