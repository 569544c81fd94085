package org.whence.page;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.check.AuditFinding;
import org.whence.check.AuditJson;
import org.whence.check.AuditPlace;
import org.whence.check.AuditReport;
import org.whence.model.Account;
import org.whence.model.UserMessageException;

/**
 * {@code /audit}: the referee's sheet. Where an account may disagree with itself, each time with the places side by side
 * and worded as a question. Owns no rule: {@code check} has them.
 */
final class AuditPage implements HtmlPage {
    private final Site site;
    private final Audits audits;
    private final AccountChoice choice;

    AuditPage(Site site) {
        this.site = site;
        this.audits = new Audits(site);
        this.choice = new AccountChoice(site, "/audit", "Whose account is to be questioned?");
    }

    /**
     * One question.
     *
     * @param anchor by which it is linked to
     * @param places what is laid side by side
     * @param readings ways in which both may stand, or not
     */
    record Question(String anchor, String question, List<Place> places, List<String> readings) {}

    /**
     * One of the places.
     *
     * @param name what says it, with a link; the voice and the place are in its note
     * @param says its plain sentence
     * @param read where the reader shows its line; empty where no line is known
     */
    record Place(Link name, String says, String read) {}

    /** The questions of one rule. */
    record Group(String anchor, String title, List<Question> questions) {}

    @Override
    public Sheet show(PageRequest request) {
        return choice.show(request, this::sheet);
    }

    /**
     * The same for programs, as {@code whence audit --format json} has it; empty for an account that is too large.
     *
     * @throws UserMessageException if there are several accounts and none is named
     */
    Optional<String> json(PageRequest request) {
        Account account = request.value("account")
                .flatMap(site::account)
                .or(() -> site.accounts().size() == 1 ? site.accounts().stream().findFirst() : Optional.empty())
                .orElseThrow(() ->
                        UserMessageException.badUse("Name an account as account=KEY: one of those that /audit lists."));
        return audits.of(account).map(report -> {
            StringWriter json = new StringWriter();
            PrintWriter out = new PrintWriter(json);
            new AuditJson(out).write(report);
            out.flush();
            return json.toString();
        });
    }

    private Sheet sheet(Account account) {
        Map<String, Object> holes = new HashMap<>();
        holes.put("title", "Is it consistent?");
        holes.put("account", account.label());
        holes.put("most", Audits.MOST_CLAIMS);
        Optional<AuditReport> report = audits.of(account);
        holes.put("isTooLarge", report.isEmpty());
        holes.put("formats", report.isEmpty() ? List.of() : formats(account));
        Scope scope = site.scope(account);
        holes.put(
                "groups",
                report.map(found -> scope.reading(() -> groups(found, scope, account)))
                        .orElse(List.of()));
        holes.put("questions", report.map(found -> found.findings().size()).orElse(0));
        holes.put("claims", report.map(AuditReport::claims).orElse(0));
        holes.put("silent", report.map(AuditPage::silent).orElse(List.of()));
        return new Sheet("audit", holes);
    }

    private List<Link> formats(Account account) {
        String chosen = site.accounts().size() > 1 ? Formats.parameter("account", account.key()) : "";
        return Formats.of("/audit", List.of(chosen), "json");
    }

    private List<Group> groups(AuditReport report, Scope scope, Account account) {
        Map<String, List<Question>> groups = new LinkedHashMap<>();
        Set<String> anchors = new HashSet<>();
        for (AuditFinding finding : report.findings()) {
            groups.computeIfAbsent(finding.rule(), any -> new ArrayList<>())
                    .add(new Question(
                            anchor(finding, anchors),
                            finding.question(),
                            finding.places().stream()
                                    .map(place -> place(place, scope, account))
                                    .toList(),
                            finding.readings()));
        }
        return groups.entrySet().stream()
                .map(group -> new Group("rule-" + group.getKey(), words(group.getKey()), group.getValue()))
                .toList();
    }

    private Place place(AuditPlace place, Scope scope, Account account) {
        Node thing = NodeFactory.createURI(place.iri());
        Link link = new Links(scope).to(thing);
        String where = link.note().isEmpty() ? place.inText().words() : link.note();
        String account0 = AccountChoice.parameter(site, account);
        String read = place.inText().line() == 0
                ? ""
                : "/read?line=" + place.inText().line() + (account0.isEmpty() ? "" : "&" + account0);
        return new Place(new Link(where.isEmpty() ? place.name() : where, link.href()), place.says(), read);
    }

    /** Of the rule and the first thing it lays down, so that a link stands when other questions come or go. */
    private static String anchor(AuditFinding finding, Set<String> taken) {
        String things = finding.places().stream()
                .limit(2)
                .map(place -> place.name().substring(place.name().indexOf(':') + 1))
                .collect(Collectors.joining("-"));
        String anchor = (finding.rule() + "-" + things).replaceAll("[^A-Za-z0-9-]+", "-");
        String free = anchor;
        for (int next = 2; !taken.add(free); next++) {
            free = anchor + "-" + next;
        }
        return free;
    }

    private static List<String> silent(AuditReport report) {
        Set<String> asked = report.findings().stream().map(AuditFinding::rule).collect(Collectors.toSet());
        return report.rules().stream()
                .filter(rule -> !asked.contains(rule))
                .map(rule -> rule.replace('-', ' '))
                .toList();
    }

    private static String words(String rule) {
        String words = rule.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
