package org.whence.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.whence.ask.Answer;
import org.whence.ask.CannedQuestion;
import org.whence.ask.ExampleArguments;
import org.whence.ask.Parameter;
import org.whence.ask.QuestionRunner;
import org.whence.export.AnswerFormat;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;
import org.whence.store.OpenStore;
import org.whence.store.StoreFolder;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * {@code whence ask NAME}: one canned question as a command, its parameters as options, its header as its manual
 * page. Owns no question.
 */
final class QuestionCommand implements Callable<Integer> {

    private final CannedQuestion question;
    private final AskCommand above;
    private final AnswerOptions own = new AnswerOptions();
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    /**
     * A command.
     *
     * @param above the command that it stands below, whose options count where its own say nothing
     */
    QuestionCommand(CannedQuestion question, AskCommand above) {
        this.question = question;
        this.above = above;
        question.parameters().forEach(parameter -> spec.addOption(option(parameter)));
        spec.addOption(OptionSpec.builder("--format")
                .type(String.class)
                .paramLabel("FORMAT")
                .description("table (default), csv, tsv, json or markdown.")
                .build());
        spec.addMixin("options", CommandSpec.forAnnotatedObject(own));
        spec.mixinStandardHelpOptions(true);
        UsageMessageSpec usage = spec.usageMessage();
        usage.description(description());
        usage.sortOptions(false);
        usage.optionListHeading("%nOptions:%n");
        usage.footerHeading("%nExamples:%n");
        usage.sectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> examples());
    }

    CommandLine commandLine() {
        return new CommandLine(spec);
    }

    @Override
    public Integer call() {
        AnswerOptions options = own.orElse(above.options());
        AnswerFormat format = AnswerFormat.named(format());
        Consumer<String> talk = Talk.of(spec);
        GraphToAsk graph = new GraphToAsk(options.store().folder(), talk);
        try (OpenStore store = graph.open()) {
            Answer answer = new QuestionRunner(options.view().withPaths(store, talk))
                    .run(question, arguments(), options.limit());
            new AnswerOutput(spec.commandLine()).write(answer, format);
        }
        return ExitCode.FINE;
    }

    private Map<String, String> arguments() {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            String written = spec.commandLine().getParseResult().matchedOptionValue("--" + parameter.name(), null);
            if (written != null) {
                arguments.put(parameter.name(), written);
            }
        }
        return arguments;
    }

    private String format() {
        String asked = spec.commandLine().getParseResult().matchedOptionValue("--format", above.format());
        return asked == null ? AnswerFormat.TABLE.toString() : asked;
    }

    private String[] description() {
        List<String> lines = new ArrayList<>(List.of(question.summary(), ""));
        // picocli wraps paragraphs by itself, and reads % as a format.
        lines.add(question.description().replaceAll("(?<!\\.)\\n", " ").replace("%", "%%"));
        return lines.toArray(String[]::new);
    }

    private static OptionSpec option(Parameter parameter) {
        return OptionSpec.builder("--" + parameter.name())
                .type(String.class)
                .paramLabel(label(parameter))
                .description(
                        (sentence(parameter.help()) + " Takes " + parameter.accepts() + "." + unlessGiven(parameter))
                                .replace("%", "%%"))
                .build();
    }

    private static String label(Parameter parameter) {
        return parameter.name().toUpperCase(Locale.ROOT);
    }

    private static String sentence(String help) {
        return help.substring(0, 1).toUpperCase(Locale.ROOT) + help.substring(1) + ".";
    }

    /** What counts when the option is left out. */
    private static String unlessGiven(Parameter parameter) {
        if (parameter.fixedDefault().isPresent()) {
            return " Default: " + parameter.fixedDefault().get() + ".";
        }
        if (parameter.accountDefault().isPresent()) {
            String property = parameter.accountDefault().get();
            return " Default: what the account proposes, else its " + property.substring(property.lastIndexOf('#') + 1)
                    + ".";
        }
        return parameter.required() ? " Needed, unless the account proposes one." : "";
    }

    /** Commands that have an answer, where there is a graph to try them on; else one with gaps. */
    private String examples() {
        List<Map<String, String>> found = found();
        return (found.isEmpty() ? List.of(gaps()) : found)
                .stream().map(arguments -> "  " + example(arguments) + "\n").collect(Collectors.joining());
    }

    private Map<String, String> gaps() {
        Map<String, String> gaps = new LinkedHashMap<>();
        question.parameters().stream()
                .filter(Parameter::required)
                .filter(parameter -> parameter.fixedDefault().isEmpty())
                .filter(parameter -> parameter.accountDefault().isEmpty())
                .forEach(parameter -> gaps.put(parameter.name(), label(parameter)));
        return gaps;
    }

    private String example(Map<String, String> arguments) {
        StringBuilder command = new StringBuilder("whence ask ").append(question.name());
        arguments.forEach(
                (name, value) -> command.append(" --").append(name).append(' ').append(quoted(value)));
        return command.toString();
    }

    private static String quoted(String value) {
        return value.matches("[\\w:.-]+") ? value : "\"" + value.replaceAll("([\"\\\\$`])", "\\\\$1") + "\"";
    }

    private List<Map<String, String>> found() {
        AnswerOptions options = own.orElse(above.options());
        if (!new StoreFolder(options.store().folder()).hasBuild()) {
            return List.of();
        }
        try (OpenStore store = OpenStore.open(options.store().folder())) {
            return new ExampleArguments(options.view().view(store, Talk.of(spec))).of(question);
        } catch (UserMessageException e) {
            // Help is given whatever state the graph is in.
            return List.of();
        }
    }
}
