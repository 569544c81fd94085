package org.whence.check;

import java.io.PrintWriter;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonObject;

/** The referee's sheet for programs: one JSON object. Owns no finding. */
public final class AuditJson {
    private final PrintWriter out;

    /**
     * A writer.
     *
     * @param out where to; not closed
     */
    public AuditJson(PrintWriter out) {
        this.out = out;
    }

    /** Writes all of it. A place without line, paragraph or sentence has no such member. */
    public void write(AuditReport report) {
        JsonArray findings = new JsonArray();
        report.findings().forEach(finding -> findings.add(json(finding)));
        JsonArray rules = new JsonArray();
        report.rules().forEach(rules::add);
        JsonObject all = JsonBuilder.create()
                .startObject()
                .pair("findings", findings)
                .key("audited")
                .startObject()
                .pair("accounts", report.accounts())
                .pair("claims", report.claims())
                .pair("rules", rules)
                .finishObject()
                .finishObject()
                .build()
                .getAsObject();
        out.println(JSON.toString(all).strip());
        out.flush();
    }

    private static JsonObject json(AuditFinding finding) {
        JsonArray places = new JsonArray();
        finding.places().forEach(place -> places.add(json(place)));
        JsonArray readings = new JsonArray();
        finding.readings().forEach(readings::add);
        return JsonBuilder.create()
                .startObject()
                .pair("rule", finding.rule())
                .pair("question", finding.question())
                .pair("places", places)
                .pair("readings", readings)
                .finishObject()
                .build()
                .getAsObject();
    }

    private static JsonObject json(AuditPlace place) {
        JsonBuilder json =
                JsonBuilder.create().startObject().pair("file", place.location().file());
        if (place.location().line() > 0) {
            json.pair("line", place.location().line());
        }
        if (place.inText().line() > 0) {
            json.pair("paragraph", place.inText().line());
        }
        if (place.inText().sentence() > 0) {
            json.pair("sentence", place.inText().sentence());
        }
        return json.pair("name", place.name())
                .pair("says", place.says())
                .finishObject()
                .build()
                .getAsObject();
    }
}
