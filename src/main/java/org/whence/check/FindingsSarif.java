package org.whence.check;

import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * A report as SARIF 2.1.0, which editors and code hosts show beside the lines it is about. Files are named relative to
 * the working directory where they stand below it. Owns no finding.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0 (OASIS)</a>
 */
public final class FindingsSarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final PrintWriter out;
    private final String version;

    /**
     * A writer.
     *
     * @param out where to; not closed
     * @param version of this program
     */
    public FindingsSarif(PrintWriter out, String version) {
        this.out = out;
        this.version = version;
    }

    /** Writes all of it. */
    public void write(CheckReport report) {
        List<String> rules = report.findings().stream()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .toList();
        JsonObject run = new JsonObject();
        run.put("tool", tool(rules));
        run.put("columnKind", "utf16CodeUnits");
        JsonArray results = new JsonArray();
        report.findings().forEach(finding -> results.add(result(finding, rules.indexOf(finding.rule()))));
        run.put("results", results);
        JsonArray runs = new JsonArray();
        runs.add(run);
        JsonObject log = new JsonObject();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", runs);
        out.println(JSON.toString(log).strip());
        out.flush();
    }

    /** Section 3.18. */
    private JsonObject tool(List<String> rules) {
        JsonArray described = new JsonArray();
        rules.forEach(rule -> {
            JsonObject one = new JsonObject();
            one.put("id", rule);
            described.add(one);
        });
        JsonObject driver = new JsonObject();
        driver.put("name", "Whence");
        driver.put("version", version);
        driver.put("rules", described);
        JsonObject tool = new JsonObject();
        tool.put("driver", driver);
        return tool;
    }

    /** Section 3.27. */
    private static JsonObject result(Finding finding, int rule) {
        JsonObject result = new JsonObject();
        result.put("ruleId", finding.rule());
        result.put("ruleIndex", rule);
        result.put("level", level(finding.severity()));
        result.put("message", text((finding.message() + " " + finding.advice()).strip()));
        JsonArray locations = new JsonArray();
        locations.add(location(finding));
        result.put("locations", locations);
        return result;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static JsonObject location(Finding finding) {
        JsonObject artifact = new JsonObject();
        artifact.put("uri", uri(finding.location().file()));
        JsonObject physical = new JsonObject();
        physical.put("artifactLocation", artifact);
        // Lines count from 1; a format without lines has no region.
        if (finding.location().line() > 0) {
            JsonObject region = new JsonObject();
            region.put("startLine", finding.location().line());
            physical.put("region", region);
        }
        JsonObject logical = new JsonObject();
        logical.put("fullyQualifiedName", finding.focus());
        JsonArray logicals = new JsonArray();
        logicals.add(logical);
        JsonObject location = new JsonObject();
        location.put("physicalLocation", physical);
        location.put("logicalLocations", logicals);
        return location;
    }

    /** A reference by RFC 3986: a relative path stays one, a whole one becomes a file's. */
    private static String uri(String file) {
        try {
            Path path = Path.of(file);
            return path.isAbsolute()
                    ? path.toUri().toString()
                    : new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file, e);
        }
    }

    private static JsonObject text(String text) {
        JsonObject message = new JsonObject();
        message.put("text", text);
        return message;
    }
}
