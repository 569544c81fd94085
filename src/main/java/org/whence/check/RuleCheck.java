package org.whence.check;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;

/** All rules of {@code queries/check/}, as they come with the program. Owns no rule. */
final class RuleCheck {
    private final List<CheckRule> rules;

    private RuleCheck(List<CheckRule> rules) {
        this.rules = rules;
    }

    /** The rules in the program's jar, or beside its classes. */
    static RuleCheck ofProgram() {
        return new RuleCheck(RuleFiles.read("queries/check", CheckRule::new));
    }

    /** The rules, sorted by name. */
    List<CheckRule> rules() {
        return rules;
    }

    /** What all rules find. */
    List<Finding> check(CheckedAccount account) {
        DatasetGraph dataset = dataset(account);
        return rules.stream()
                .flatMap(rule -> rule.check(account, dataset).stream())
                .toList();
    }

    /** What rules see: the account and the ontologies as default graph, the account alone as the named one. */
    static DatasetGraph dataset(CheckedAccount account) {
        DatasetGraph dataset = new DatasetGraphMapLink(account.withOntology());
        dataset.addGraph(NodeFactory.createURI(account.iri()), account.asserted());
        return dataset;
    }
}
