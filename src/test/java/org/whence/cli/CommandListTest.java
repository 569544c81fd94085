package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Which commands are read for which arguments. Does not test any command. */
class CommandListTest {
    private static final Set<String> ALL = commands();

    @Test
    void commandThatIsCalledIsReadAlone() {
        assertThat(commands("ask", "root-causes", "export")).containsExactly("ask");
        assertThat(commands("--quiet", "--debug", "check")).containsExactly("check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "exprot", "--version", "@file"})
    void whateverCallsNoCommandMayBeAboutAnyOfThem(String first) {
        assertThat(commands(first, "ask")).isEqualTo(ALL).contains("ask", "export", "serve", "help");
    }

    @Test
    void eachStandsUnderTheNameThatItsOwnHelpGives() {
        CommandLine root = WhenceCommand.commandLine(Map.of());
        assertThat(root.getSubcommands()).isNotEmpty().allSatisfy((name, command) -> assertThat(
                        command.getCommandName())
                .isEqualTo(name));
    }

    @Test
    void helpOfACommandReadAloneIsItsHelpAmongAll() {
        for (String name : ALL) {
            assertThat(help(WhenceCommand.commandLine(Map.of(), name), name))
                    .isEqualTo(help(WhenceCommand.commandLine(Map.of()), name));
        }
    }

    private static String help(CommandLine root, String name) {
        return root.getSubcommands().get(name).getUsageMessage();
    }

    private static Set<String> commands(String... arguments) {
        return WhenceCommand.commandLine(Map.of(), arguments).getSubcommands().keySet();
    }
}
