package org.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.docs.ConsoleBlocks;

/**
 * {@code docs/own-account.md} is followed word for word, in this JVM: its folder {@code mine} is one for the test, and
 * so is the store. Owns no expectation but the page's.
 */
class OwnAccountPageTest {
    private static final Path PAGE = Path.of("docs/own-account.md");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|[^ \"]+");

    @TempDir
    private Path folder;

    @Test
    void pagePrintsWhatItSays() throws IOException {
        List<ConsoleBlocks.Command> commands = ConsoleBlocks.in(PAGE);
        assertThat(commands).hasSizeGreaterThan(8);
        for (ConsoleBlocks.Command command : commands) {
            List<String> printed = run(words(command.text()));
            assertThat(ConsoleBlocks.missing(command.expected(), printed))
                    .as("%s:%d: $ %s%nprinted:%n%s", PAGE, command.line(), command.text(), String.join("\n", printed))
                    .isNull();
        }
    }

    private List<String> run(List<String> words) throws IOException {
        return switch (words.get(0)) {
            case "cat" -> Files.readAllLines(Path.of(words.get(1)));
            case "cp" -> {
                Files.writeString(Path.of(words.get(2)), Files.readString(Path.of(words.get(1))));
                yield List.of();
            }
            default -> whence(words.subList(1, words.size()));
        };
    }

    private List<String> whence(List<String> words) {
        List<String> whole = new ArrayList<>(words);
        if (words.stream().anyMatch(List.of("build", "why", "whatif")::contains)) {
            whole.addAll(List.of("--store", folder.resolve("store").toString()));
        }
        LanternStore.Run run = LanternStore.run(whole);
        String here = folder.resolve("mine").toString();
        // A column of places is as wide as its widest.
        String narrower = " ".repeat(here.length() - "mine".length());
        return (run.out() + run.err())
                .replace(here, "mine")
                .lines()
                .map(line -> line.startsWith(narrower) ? line.substring(narrower.length()) : line)
                .toList();
    }

    /** The words of a line of a shell; what is in the folder {@code mine} is in the test's. */
    private List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            String one = word.group(1) == null ? word.group() : word.group(1);
            words.add(one.startsWith("mine") ? folder.resolve(one).toString() : one);
        }
        return words;
    }
}
