package org.whence.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.whence.ask.Answer;
import org.whence.ask.Given;

/**
 * An answer as a terminal shows it: the question and what was put into it, the rows, and below them how many they
 * are and what is to be borne in mind. Where columns do not fit side by side, the IRIs go first; where that is not
 * enough, each row becomes a paragraph. Owns neither the grid nor the paragraph.
 */
final class AnswerText {

    private static final String INDENT = "  ";

    private final Answer answer;
    private final OptionalInt width;

    AnswerText(Answer answer, OptionalInt width) {
        this.answer = answer;
        this.width = width;
    }

    /** The rows, and whether some columns had to go. */
    private record Body(String text, boolean isCut) {}

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (!answer.heading().isEmpty()) {
            heading(text);
        }
        Body body = answer.rows().isEmpty() ? new Body("", false) : body();
        text.append(body.text());
        text.append(body.text().isEmpty() ? "" : "\n");
        foot(body.isCut()).forEach(sentence -> line("", sentence, text));
        return text.toString();
    }

    private void heading(StringBuilder text) {
        line("", answer.heading(), text);
        for (Given given : answer.given()) {
            String unasked = given.isDefault() ? " [default]" : "";
            line(INDENT, given.parameter().name() + ": " + given.shown() + unasked, text);
        }
        line(INDENT, "asked of: " + answer.scope(), text);
        text.append('\n');
    }

    private Body body() {
        List<AnswerColumn> columns = told();
        if (width.isEmpty()) {
            return new Body(new TextGrid(columns).unwrapped(), false);
        }
        for (List<AnswerColumn> choice : narrower(columns)) {
            Optional<String> grid = new TextGrid(choice).within(width.getAsInt());
            if (grid.isPresent()) {
                return new Body(grid.get(), choice.size() < columns.size());
            }
        }
        return new Body(new TextRecords(columns).within(width.getAsInt()), false);
    }

    /** All columns; with the last IRI alone, which names what the row is about; without any. */
    private static List<List<AnswerColumn>> narrower(List<AnswerColumn> columns) {
        List<AnswerColumn> labels =
                columns.stream().filter(column -> !column.isIri()).toList();
        if (labels.isEmpty() || labels.size() == columns.size()) {
            return List.of(columns);
        }
        List<AnswerColumn> withLast = new ArrayList<>(labels);
        columns.stream()
                .filter(AnswerColumn::isIri)
                .reduce((first, last) -> last)
                .ifPresent(withLast::add);
        return List.of(columns, withLast, labels);
    }

    /** The columns that say anything at all. */
    private List<AnswerColumn> told() {
        List<AnswerColumn> columns = AnswerColumn.of(answer);
        List<AnswerColumn> told =
                columns.stream().filter(column -> !column.isEmpty()).toList();
        return told.isEmpty() ? columns : told;
    }

    private List<String> foot(boolean isCut) {
        if (answer.whyEmpty().isPresent()) {
            return List.of(answer.whyEmpty().get());
        }
        List<String> foot = new ArrayList<>();
        foot.add(count());
        String empty = AnswerColumn.of(answer).stream()
                .filter(AnswerColumn::isEmpty)
                .map(AnswerColumn::heading)
                .collect(Collectors.joining(", "));
        if (!empty.isEmpty() && told().size() < answer.columns().size()) {
            foot.add("Left out, since no row has anything there: " + empty + ".");
        }
        if (isCut) {
            foot.add(
                    "Columns of IRIs are left out for want of room; a wider terminal, a pipe or another format has them.");
        }
        foot.addAll(answer.foot());
        return foot;
    }

    private String count() {
        String rows = answer.total() == 1 ? "1 row" : answer.total() + " rows";
        return answer.rows().size() < answer.total()
                ? "The first " + answer.rows().size() + " of " + rows + "."
                : rows + ".";
    }

    /** A sentence in as many lines as it needs; those after the first stand further in. */
    private void line(String indent, String sentence, StringBuilder text) {
        List<String> lines = width.isEmpty()
                ? List.of(sentence)
                : TextWrap.lines(sentence, Math.max(20, width.getAsInt() - 2 * indent.length()));
        text.append(indent).append(String.join("\n" + indent + indent, lines)).append('\n');
    }
}
