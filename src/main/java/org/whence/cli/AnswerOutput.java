package org.whence.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.whence.ask.Answer;
import org.whence.export.AnswerExporter;
import org.whence.export.AnswerFormat;
import picocli.CommandLine;

/**
 * An answer on stdout; where its format has no room for words, those that matter go to stderr. Owns no format.
 */
final class AnswerOutput {

    private final CommandLine command;

    AnswerOutput(CommandLine command) {
        this.command = command;
    }

    void write(Answer answer, AnswerFormat format) {
        OptionalInt width = Terminal.width(System.getenv(), System.getProperties());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AnswerExporter.write(answer, format, width, bytes);
        print(bytes);
        if (!format.hasWords()) {
            answer.whyEmpty().ifPresent(command.getErr()::println);
        }
    }

    void print(ByteArrayOutputStream bytes) {
        command.getOut().print(bytes.toString(StandardCharsets.UTF_8));
        command.getOut().flush();
    }
}
