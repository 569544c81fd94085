package org.whence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.whence.model.Location;

class FindingsTextTest {
    private static final Finding INFO =
            new Finding(Severity.INFO, "note", Location.inFile("b.jsonld"), "urn:b", "b: A note.", "");
    private static final Finding VIOLATION = new Finding(
            Severity.VIOLATION,
            "no-voice",
            new Location("claims.ttl", 12),
            "urn:a",
            "a: Names nobody.",
            "Name somebody.");
    private static final CheckReport REPORT = new CheckReport(List.of(VIOLATION, INFO), 1, 35, 23, 0, 28, 18);

    @Test
    void findingsAreAlignedWithWhatToDoBelow() {
        assertThat(text(REPORT, false)).isEqualTo("""
                        violation  claims.ttl:12  a: Names nobody.
                                                  Name somebody. [no-voice]
                        info       b.jsonld       b: A note.
                                                  [note]

                        1 violation, 0 warnings, 1 for information.
                        Checked 1 account, 35 claims, 23 passages, by 28 shapes and 18 rules. The passages were not compared with the text: name it with --source FILE.
                        """);
    }

    @Test
    void severitiesAreColouredWhenAsked() {
        assertThat(text(REPORT, true)).contains("\u001B[31mviolation\u001B[0m", "\u001B[36minfo     \u001B[0m");
    }

    @Test
    void nothingToReportSaysSo() {
        CheckReport fine = new CheckReport(List.of(), 2, 1, 1, 1, 28, 18);
        assertThat(text(fine, false))
                .isEqualTo("Nothing to report.\nChecked 2 accounts, 1 claim, 1 passage, by 28 shapes and 18 rules."
                        + " 1 passage compared with the text.\n");
    }

    @Test
    void jsonHasAllOfItAndNoLineWhereNoneIsTold() {
        StringWriter out = new StringWriter();
        new FindingsJson(new PrintWriter(out)).write(REPORT);
        JsonObject json = JSON.parse(out.toString());
        JsonObject first = json.get("findings").getAsArray().get(0).getAsObject();
        assertThat(first.keys())
                .containsExactlyInAnyOrder("severity", "rule", "file", "line", "focus", "message", "advice");
        assertThat(first.get("line").getAsNumber().value().longValue()).isEqualTo(12L);
        assertThat(first.get("severity").getAsString().value()).isEqualTo("violation");
        assertThat(json.get("findings").getAsArray().get(1).getAsObject().hasKey("line"))
                .isFalse();
        assertThat(json.get("violations").getAsNumber().value().longValue()).isEqualTo(1L);
        assertThat(json.get("checked")
                        .getAsObject()
                        .get("claims")
                        .getAsNumber()
                        .value()
                        .longValue())
                .isEqualTo(35L);
    }

    private static String text(CheckReport report, boolean colour) {
        StringWriter out = new StringWriter();
        new FindingsText(new PrintWriter(out), colour).write(report);
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}
