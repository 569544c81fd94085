package org.whence.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.whence.model.Terms;
import org.whence.term.LocatedGraph;

/**
 * The referee: reads an account back and asks where it may disagree with itself. Its rules are the queries of
 * {@code queries/check/audit/}, and those in Java where SPARQL does not reach: calendars, chains, likeness of names.
 * No rule knows any account. Owns no rule and no layout.
 */
public final class AccountAuditor {
    private final Graph ontology;
    private final List<Audit> rules;

    /**
     * An auditor.
     *
     * @param ontology all ontologies in one graph
     */
    public AccountAuditor(Graph ontology) {
        this.ontology = ontology;
        this.rules = Stream.concat(
                        RuleFiles.read("queries/check/audit", AuditRule::new).stream(),
                        Stream.<Audit>of(
                                new EffectBeforeCauseCheck(),
                                new TwoDatesForOneEventCheck(),
                                new OneEventUnderTwoNamesCheck(),
                                new OrderAgainstDatesCheck(),
                                new EntriesOutOfOrderCheck(),
                                new LabelsOneThingOrTwoCheck(),
                                new LoopCheck()))
                .sorted(Comparator.comparing(Audit::name))
                .toList();
    }

    /**
     * Audits one account.
     *
     * @param iri the account, which names its graph
     * @param located what it asserts, with file and line
     */
    public AuditReport audit(String iri, LocatedGraph located) {
        CheckedAccount checked = CheckedAccount.of(iri, located, ontology);
        AuditedAccount account = new AuditedAccount(checked);
        DatasetGraph dataset = RuleCheck.dataset(checked);
        return new AuditReport(
                rules.stream()
                        .flatMap(rule -> rule.audit(account, dataset).stream())
                        .sorted()
                        .toList(),
                1,
                checked.count(Terms.CLAIM),
                rules.stream().map(Audit::name).toList());
    }
}
