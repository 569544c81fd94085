package org.whence.export;

import java.util.List;
import java.util.stream.Collectors;
import org.whence.ask.Answer;
import org.whence.ask.Given;

/**
 * An answer as a table of GitHub Flavored Markdown (section 4.10), with the question above it and what is to be
 * borne in mind below. Owns nothing of how it is rendered.
 */
final class AnswerMarkdown {

    private final Answer answer;

    AnswerMarkdown(Answer answer) {
        this.answer = answer;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (!answer.heading().isEmpty()) {
            text.append("**").append(escaped(answer.heading())).append("**\n\n");
            for (Given given : answer.given()) {
                text.append("- ").append(given.parameter().name()).append(": ");
                text.append(escaped(given.shown())).append('\n');
            }
            text.append("- asked of: ").append(escaped(answer.scope())).append("\n\n");
        }
        if (!answer.rows().isEmpty()) {
            table(text);
            text.append('\n');
        }
        answer.whyEmpty().ifPresent(why -> text.append(escaped(why)).append('\n'));
        answer.foot()
                .forEach(sentence -> text.append('*').append(escaped(sentence)).append("*\n"));
        return text.toString();
    }

    private void table(StringBuilder text) {
        List<AnswerColumn> columns = AnswerColumn.of(answer);
        row(columns.stream().map(column -> escaped(column.heading())).toList(), text);
        row(columns.stream().map(column -> column.isNumeric() ? "---:" : "---").toList(), text);
        for (int i = 0; i < answer.rows().size(); i++) {
            int index = i;
            row(columns.stream().map(column -> cell(column, index)).toList(), text);
        }
    }

    private static String cell(AnswerColumn column, int row) {
        String cell = column.cells().get(row);
        return column.isIri() && !cell.isEmpty() ? "`" + cell.replace("|", "\\|") + "`" : escaped(cell);
    }

    private static void row(List<String> cells, StringBuilder text) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_<>|\\[\\]])", "\\\\$1");
    }
}
