package org.whence.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * One fault, as a SPARQL query that finds it: a file of {@code queries/check/}, named after the fault, whose header
 * is its manual page. The query asks for {@code ?focus}, and where a single statement is at fault for
 * {@code ?predicate} and {@code ?object} too; it sees the account and the ontologies as its default graph, and the
 * account alone as the one named graph. Owns no text of its own.
 */
final class CheckRule {
    private static final Pattern DECORATOR = Pattern.compile("#\\+ ([a-z]+): *(.*)");
    private static final Pattern BLANK = Pattern.compile("\\{([a-z]+)}");

    private final String name;
    private final Map<String, String> header = new TreeMap<>();
    private final Query query;

    /**
     * A rule.
     *
     * @param name of the fault: the file without its ending
     * @param text the file
     * @throws IllegalArgumentException when a decorator is missing
     */
    CheckRule(String name, String text) {
        this.name = name;
        text.lines()
                .map(DECORATOR::matcher)
                .filter(Matcher::matches)
                .forEach(line -> header.put(line.group(1), line.group(2)));
        for (String decorator : List.of("summary", "severity", "message", "advice")) {
            if (!header.containsKey(decorator)) {
                throw new IllegalArgumentException("queries/check/" + name + ".rq has no #+ " + decorator + ":");
            }
        }
        this.query = QueryFactory.create(text);
    }

    /** The fault's name. */
    String name() {
        return name;
    }

    /** What it finds, in an account beside its ontologies. */
    List<Finding> check(CheckedAccount account, DatasetGraph dataset) {
        List<Finding> found = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            execution.select().forEachRemaining(row -> found.add(finding(row, account)));
        }
        return found;
    }

    private Finding finding(Binding row, CheckedAccount account) {
        Node focus = row.get("focus");
        return new Finding(
                Severity.valueOf(header.get("severity").toUpperCase(Locale.ROOT)),
                name,
                account.placeOf(focus, value(row, "predicate"), value(row, "object")),
                focus.toString(),
                filled(header.get("message"), row, account),
                didYouMean(row, account) + filled(header.get("advice"), row, account));
    }

    private String didYouMean(Binding row, CheckedAccount account) {
        Misspelling misspelling = new Misspelling(account.withOntology());
        String variable = header.getOrDefault("suggest", "");
        return value(row, variable)
                .flatMap(variable.equals("predicate") ? misspelling::nearestProperty : misspelling::nearest)
                .map(meant -> "Did you mean " + account.names().of(meant) + "? ")
                .orElse("");
    }

    private static String filled(String template, Binding row, CheckedAccount account) {
        return BLANK.matcher(template)
                .replaceAll(blank -> Matcher.quoteReplacement(
                        value(row, blank.group(1)).map(account.names()::of).orElse("")));
    }

    private static Optional<Node> value(Binding row, String variable) {
        return Optional.ofNullable(row.get(variable));
    }
}
