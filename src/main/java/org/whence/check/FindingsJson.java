package org.whence.check;

import java.io.PrintWriter;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonObject;

/** A report for programs: one JSON object. Owns no finding. */
public final class FindingsJson {
    private final PrintWriter out;

    /**
     * A writer.
     *
     * @param out where to; not closed
     */
    public FindingsJson(PrintWriter out) {
        this.out = out;
    }

    /** Writes all of it. A finding in a format without lines has no {@code line}. */
    public void write(CheckReport report) {
        JsonArray findings = new JsonArray();
        report.findings().forEach(finding -> findings.add(json(finding)));
        JsonObject all = JsonBuilder.create()
                .startObject()
                .pair("findings", findings)
                .pair("violations", report.count(Severity.VIOLATION))
                .pair("warnings", report.count(Severity.WARNING))
                .pair("infos", report.count(Severity.INFO))
                .key("checked")
                .startObject()
                .pair("accounts", report.accounts())
                .pair("claims", report.claims())
                .pair("passages", report.passages())
                .pair("passagesCompared", report.passagesCompared())
                .pair("shapes", report.shapes())
                .pair("rules", report.rules())
                .finishObject()
                .finishObject()
                .build()
                .getAsObject();
        out.println(JSON.toString(all).strip());
        out.flush();
    }

    private static JsonObject json(Finding finding) {
        JsonBuilder json = JsonBuilder.create()
                .startObject()
                .pair("severity", finding.severity().word())
                .pair("rule", finding.rule())
                .pair("file", finding.location().file());
        if (finding.location().line() > 0) {
            json.pair("line", finding.location().line());
        }
        return json.pair("focus", finding.focus())
                .pair("message", finding.message())
                .pair("advice", finding.advice())
                .finishObject()
                .build()
                .getAsObject();
    }
}
