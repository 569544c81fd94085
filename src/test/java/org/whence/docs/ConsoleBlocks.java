package org.whence.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The commands that a page shows, with the lines that it says they print. A command is a line that begins with
 * {@code $ } inside a block fenced as {@code console}; the lines after it, up to the next command, are what it
 * prints, where {@code …} alone stands for any number of lines and at a line's end for the rest of the line.
 */
public final class ConsoleBlocks {

    /** One command, the line of the page that it stands in, and the lines after it. */
    public record Command(int line, String text, List<String> expected) {}

    private ConsoleBlocks() {}

    /** The commands of a page, in order. */
    public static List<Command> in(Path page) throws IOException {
        List<Command> commands = new ArrayList<>();
        boolean inside = false;
        int number = 0;
        for (String line : Files.readAllLines(page)) {
            number++;
            if (line.startsWith("```")) {
                inside = line.equals("```console");
            } else if (inside && line.startsWith("$ ")) {
                commands.add(new Command(number, line.substring(2), new ArrayList<>()));
            } else if (inside && !commands.isEmpty()) {
                commands.get(commands.size() - 1).expected().add(line);
            }
        }
        return commands;
    }

    /** The first expected line that the output does not have in its place, or null if it has them all. */
    public static String missing(List<String> expected, List<String> printed) {
        int at = 0;
        boolean anywhere = false;
        for (String wanted : expected) {
            if (wanted.strip().equals("…")) {
                anywhere = true;
                continue;
            }
            int found = at;
            while (anywhere && found < printed.size() && !fits(wanted, printed.get(found))) {
                found++;
            }
            if (found >= printed.size() || !fits(wanted, printed.get(found))) {
                return wanted;
            }
            at = found + 1;
            anywhere = false;
        }
        return null;
    }

    private static boolean fits(String wanted, String line) {
        String shown = wanted.stripTrailing();
        return shown.endsWith("…")
                ? line.startsWith(shown.substring(0, shown.length() - 1).stripTrailing())
                : line.stripTrailing().equals(shown);
    }
}
