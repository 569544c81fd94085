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

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (!answer.heading().isEmpty()) {
            heading(text);
        }
        if (!answer.rows().isEmpty()) {
            text.append(body()).append('\n');
        }
        foot().forEach(sentence -> line(sentence, text));
        return text.toString();
    }

    private void heading(StringBuilder text) {
        line(answer.heading(), text);
        for (Given given : answer.given()) {
            String unasked = given.isDefault() ? " [default]" : "";
            line(INDENT + given.parameter().name() + ": " + given.shown() + unasked, text);
        }
        line(INDENT + "asked of: " + answer.scope(), text);
        text.append('\n');
    }

    private String body() {
        List<AnswerColumn> columns = told();
        if (width.isEmpty()) {
            return new TextGrid(columns).unwrapped();
        }
        return narrower(columns).stream()
                .map(choice -> new TextGrid(choice).within(width.getAsInt()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new TextRecords(columns).within(width.getAsInt()));
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

    private List<String> foot() {
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
            foot.add("Nothing stands under: " + empty + ".");
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

    private void line(String sentence, StringBuilder text) {
        String indent = sentence.startsWith(INDENT) ? INDENT + INDENT : "";
        List<String> lines = width.isEmpty()
                ? List.of(sentence.strip())
                : TextWrap.lines(sentence.strip(), Math.max(20, width.getAsInt() - indent.length()));
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 && !indent.isEmpty() ? INDENT : indent)
                    .append(lines.get(i))
                    .append('\n');
        }
    }
}
