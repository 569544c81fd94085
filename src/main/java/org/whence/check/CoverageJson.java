package org.whence.check;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;

/** A report on coverage for programs: one JSON object. Owns no finding. */
public final class CoverageJson {
    private final PrintWriter out;

    /**
     * A writer.
     *
     * @param out where to; not closed
     */
    public CoverageJson(PrintWriter out) {
        this.out = out;
    }

    /** Writes all of it. */
    public void write(CoverageReport report) {
        JsonObject all = new JsonObject();
        all.put("account", report.account());
        all.put("file", report.file());
        all.put("encodedFile", report.encodedFile());
        all.put("whole", report.isWhole());
        all.put("sentences", array(report.sentences(), CoverageJson::sentence));
        all.put("markers", markers(report.markers()));
        all.put("timeline", array(report.timeline(), CoverageJson::entry));
        all.put("numbers", array(report.numbers(), CoverageJson::mention));
        all.put("names", array(report.names(), CoverageJson::mention));
        all.put("words", share(report.whole()));
        all.put("sections", array(report.sections(), CoverageJson::share));
        all.put("paragraphs", array(report.paragraphs(), CoverageJson::share));
        out.println(JSON.toString(all).strip());
        out.flush();
    }

    private static JsonObject sentence(CoverageReport.Sentence sentence) {
        JsonObject json = new JsonObject();
        json.put("line", sentence.line());
        json.put("sentence", sentence.number());
        json.put("start", sentence.start());
        json.put("end", sentence.end());
        json.put("words", sentence.words());
        json.put("covered", sentence.covered());
        json.put("state", sentence.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        sentence.reason().ifPresent(reason -> json.put("reason", reason.words()));
        if (!sentence.opening().isEmpty()) {
            json.put("opening", sentence.opening());
        }
        json.put("stated", array(sentence.stated(), one -> new JsonString(one.name())));
        return json;
    }

    private static JsonObject markers(CoverageReport.Markers markers) {
        JsonObject json = new JsonObject();
        json.put("found", array(markers.found(), JsonNumber::value));
        json.put("withoutCitation", array(markers.withoutCitation(), JsonNumber::value));
        json.put("withoutMarker", array(markers.withoutMarker(), JsonNumber::value));
        return json;
    }

    private static JsonObject entry(CoverageEntry entry) {
        JsonObject json = new JsonObject();
        json.put("line", entry.line());
        json.put("date", entry.date());
        json.put("parts", entry.parts());
        json.put("datedFactors", entry.factors());
        return json;
    }

    private static JsonObject mention(CoverageMention mention) {
        JsonObject json = new JsonObject();
        json.put("line", mention.line());
        json.put("start", mention.start());
        json.put("end", mention.end());
        json.put("as", mention.words());
        json.put("accountedFor", mention.accounted());
        return json;
    }

    private static JsonObject share(CoverageReport.Share share) {
        JsonObject json = new JsonObject();
        if (!share.name().isEmpty()) {
            json.put("name", share.name());
        }
        json.put("words", share.words());
        json.put("covered", share.covered());
        json.put("percent", share.percent());
        return json;
    }

    private static <T> JsonArray array(Collection<T> things, Function<T, JsonValue> json) {
        JsonArray array = new JsonArray();
        things.forEach(thing -> array.add(json.apply(thing)));
        return array;
    }
}
