package org.whence.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * A rule of the audit that SPARQL can say: a file of {@code queries/check/audit/}, named after the fault, whose
 * header is its manual page and holds the question, with blanks for the query's variables, and its readings. The
 * query asks for {@code ?one} and {@code ?other}, the claims to be laid side by side; rows that fill the question
 * alike are one finding. Owns no text of its own.
 */
final class AuditRule implements Audit {
    private static final Pattern DECORATOR = Pattern.compile("#\\+ ([a-z]+): *(.*)");
    private static final Pattern BLANK = Pattern.compile("\\{([a-z]+)}");

    private final String name;
    private final String question;
    private final List<String> readings;
    private final Query query;

    /**
     * A rule.
     *
     * @param name of the fault: the file without its ending
     * @param text the file
     * @throws IllegalArgumentException when a decorator is missing
     */
    AuditRule(String name, String text) {
        this.name = name;
        this.question = header(text, "question").stream().findFirst().orElseThrow(() -> missing("question"));
        this.readings = header(text, "reading");
        if (readings.size() < 2) {
            throw missing("second reading");
        }
        if (header(text, "summary").isEmpty()) {
            throw missing("summary");
        }
        this.query = QueryFactory.create(text);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<AuditFinding> audit(AuditedAccount account, DatasetGraph dataset) {
        Map<String, Set<Node>> ones = new LinkedHashMap<>();
        Map<String, Set<Node>> others = new LinkedHashMap<>();
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            execution.select().forEachRemaining(row -> {
                String asked = asked(row, account);
                ones.computeIfAbsent(asked, any -> new LinkedHashSet<>()).add(row.get("one"));
                Set<Node> beside = others.computeIfAbsent(asked, any -> new LinkedHashSet<>());
                if (row.contains("other")) {
                    beside.add(row.get("other"));
                }
            });
        }
        return ones.keySet().stream()
                .map(asked -> finding(asked, ones.get(asked), others.get(asked), account))
                .toList();
    }

    private AuditFinding finding(String asked, Set<Node> ones, Set<Node> others, AuditedAccount account) {
        List<Node> places = new ArrayList<>(inOrder(ones, account));
        places.addAll(inOrder(others, account));
        return account.finding(name, asked, places, readings);
    }

    private static List<Node> inOrder(Set<Node> nodes, AuditedAccount account) {
        return nodes.stream()
                .sorted((a, b) -> account.place(a).compareTo(account.place(b)))
                .toList();
    }

    private String asked(Binding row, AuditedAccount account) {
        String filled = BLANK.matcher(question)
                .replaceAll(blank -> Matcher.quoteReplacement(account.label(row.get(blank.group(1)))));
        return filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
    }

    private static List<String> header(String text, String decorator) {
        return text.lines()
                .map(DECORATOR::matcher)
                .filter(Matcher::matches)
                .filter(line -> line.group(1).equals(decorator))
                .map(line -> line.group(2))
                .toList();
    }

    private IllegalArgumentException missing(String decorator) {
        return new IllegalArgumentException("queries/check/audit/" + name + ".rq has no #+ " + decorator + ":");
    }
}
