package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whence.model.ExitCode;

/** {@code whence ask} on a graph of the invented account, run in this JVM. Owns no test of any one question. */
class AskCommandTest extends LanternCommands {
    @Test
    void withoutANameListsEachQuestionOnALineOfItsOwn() {
        assertThat(ask()).isEqualTo(ExitCode.FINE);
        assertThat(out.toString().lines().filter(line -> line.startsWith("  ")))
                .hasSizeGreaterThan(30)
                .allMatch(line -> line.matches("  [a-z]+(-[a-z]+)*  +\\S.*\\?"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void questionIsAnsweredAsATable() {
        assertThat(ask("root-causes")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString())
                .startsWith("What lies at the root of this?\n  effect: the decline of the Lamp Guild"
                        + " (factor:decline-of-the-guild) [default]\n")
                .contains("called a root by a voice", "no claimed cause in this graph", "3 rows.\n")
                .endsWith("A count is volume of evidence, never strength.\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void parametersAreOptions() {
        assertThat(ask("causes-of", "--effect", "dark streets", "--format", "csv"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString().lines()).hasSize(5);
    }

    @Test
    void optionsMayStandBeforeTheName() {
        assertThat(asked("ask", "--format", "csv", "--limit", "2", "timeline")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString().lines()).hasSize(3);
    }

    @Test
    void helpOfAQuestionIsItsManualPageWithACommandThatWorks() {
        assertThat(ask("causes-of", "--help")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString())
                .contains("Usage: whence ask causes-of", "read \"stance\" and \"mode\" before you count")
                .contains("--effect=EFFECT", "Takes a label", "Default: what the")
                .contains("\n  whence ask causes-of --effect \"the collapse of the harbour dues\"\n");
    }

    @Test
    void helpWithoutAGraphHasGapsInItsExample() {
        assertThat(run("ask", "roles-of", "--store", "no-such-folder", "--help"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).contains("\n  whence ask roles-of --actor ACTOR\n");
    }

    @Test
    void everyQuestionExplainsItself() {
        for (String name : org.whence.ask.QuestionCatalog.ofProgram().names()) {
            out.getBuffer().setLength(0);
            assertThat(run("ask", name, "--store", "no-such-folder", "--help"))
                    .as(name)
                    .isEqualTo(ExitCode.FINE);
            assertThat(out.toString()).contains("Usage: whence ask " + name, "Examples:");
        }
    }

    @Test
    void misspeltQuestionIsBadUseWhateverOptionsFollow() {
        assertThat(ask("root-cause", "--effect", "hunger")).isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString())
                .isEqualTo("There is no question “root-cause”; did you mean root-causes?"
                        + " (whence ask lists them all)\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void misspeltParameterIsBadUseWithASuggestion() {
        assertThat(ask("causes-of", "--efect", "hunger")).isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString()).contains("--efect", "--effect").contains("Try: whence ask causes-of --help");
    }

    @Test
    void misspeltOptionOfTheListIsBadUse() {
        assertThat(run("ask", "--formt", "csv")).isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString()).contains("--formt");
    }

    @Test
    void labelThatFitsNothingIsBadUseWithTheNearest() {
        assertThat(ask("causes-of", "--effect", "lit streats")).isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString()).contains("nearest are lit streets (factor:lit-streets)");
    }

    @Test
    void emptyAnswerSaysWhyBesideTheRowsOrInTheirPlace() {
        assertThat(ask("causes-of", "--effect", "hunger")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).endsWith("No claim in this account says what brought about hunger.\n");
        out.getBuffer().setLength(0);
        assertThat(ask("causes-of", "--effect", "hunger", "--format", "csv")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString()).isEqualTo("No claim in this account says what brought about hunger.\n");
    }

    @Test
    void unknownAccountFormatAndLimitAreBadUse() {
        assertThat(ask("voices", "--account", "none")).isEqualTo(ExitCode.BAD_USE);
        assertThat(ask("voices", "--format", "xls")).isEqualTo(ExitCode.BAD_USE);
        assertThat(ask("voices", "--limit", "0")).isEqualTo(ExitCode.BAD_USE);
        assertThat(ask("voices", "--account", "lantern", "--across-accounts")).isEqualTo(ExitCode.BAD_USE);
        assertThat(err.toString()).isEqualTo("""
                        There is no account “none” in the graph; there is lantern.
                        There is no format “xls” for an answer; there are table, csv, tsv, json, markdown.
                        --limit takes a whole number from 1 up, and 0 is none.
                        --account asks one account and --across-accounts all; choose one.
                        """);
    }

    @Test
    void accountThereIsCanBeNamedAndAllCanBeAsked() {
        assertThat(ask("voices", "--account", "lantern", "--format", "csv")).isEqualTo(ExitCode.FINE);
        String one = out.toString();
        out.getBuffer().setLength(0);
        assertThat(ask("voices", "--across-accounts", "--format", "csv")).isEqualTo(ExitCode.FINE);
        assertThat(out.toString()).isEqualTo(one);
    }

    private int ask(String... arguments) {
        return asked(Stream.concat(Stream.of("ask"), Stream.of(arguments)).toArray(String[]::new));
    }
}
