package org.whence.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.whence.InstalledWhence;

/**
 * A line of a shell that quietly asks the installed program's graph and does nothing else, run in this JVM: the same
 * answer as from {@code ./whence}, which other tests start, two seconds sooner. Owns no expectation.
 */
public final class InstalledCommand {
    /** What only asks; the rest writes files, starts servers or reads its standard input. */
    private static final Set<String> ASKING = Set.of("ask", "trace", "why", "roots", "loops", "robustness", "whatif");

    private static final Pattern LINE = Pattern.compile("\\./whence(( +(\"[^\"$`\\\\]*\"|[A-Za-z0-9:=,./-]+))+)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|[^ \"]+");

    private final List<String> words;

    private InstalledCommand(List<String> words) {
        this.words = words;
    }

    /** The command that a line of a shell is, or nothing if it needs the shell or a process of its own. */
    public static Optional<InstalledCommand> of(String line) {
        Matcher whole = LINE.matcher(line);
        if (!whole.matches()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(whole.group(1));
        while (word.find()) {
            words.add(word.group(1) == null ? word.group() : word.group(1));
        }
        boolean asks = words.size() > 1 && words.get(0).equals("--quiet") && ASKING.contains(words.get(1));
        return asks ? Optional.of(new InstalledCommand(words)) : Optional.empty();
    }

    /** What the program gets. */
    List<String> words() {
        return words;
    }

    /** Runs it; the lines of both its streams, as they came. */
    public List<String> run() {
        Path store = InstalledWhence.folder().resolve(".whence/store");
        String[] line = Stream.concat(words.stream(), Stream.of("--store", store.toString()))
                .toArray(String[]::new);
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed, true);
        WhenceCommand.execute(
                WhenceCommand.commandLine(Map.of("NO_COLOR", "1"), line)
                        .setOut(out)
                        .setErr(out),
                line);
        return printed.toString().lines().toList();
    }
}
