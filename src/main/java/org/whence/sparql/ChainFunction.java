package org.whence.sparql;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionBase;
import org.whence.model.Terms;

/**
 * Chains as rows: {@code (?from ?to [most-steps]) whf:chain (?chain ?step ?claim ?cause ?relation ?effect ?grade)}, a
 * row for each claim on each step of each chain, shorter chains first, as they are found. One end at least must be
 * known. Owns no search.
 */
final class ChainFunction extends PropertyFunctionBase {
    /** What a query calls it. */
    static final String IRI = Terms.FUNCTION + "chain";

    private static final String FORM =
            "whf:chain is written (from to [most steps]) whf:chain (?chain ?step ?claim ?cause ?relation ?effect ?grade)";

    private static final int DEFAULT_STEPS = 4;
    private static final int OUTPUTS = 7;

    ChainFunction() {
        super(PropFuncArgType.PF_ARG_LIST, PropFuncArgType.PF_ARG_LIST);
    }

    @Override
    public void build(PropFuncArg subject, Node property, PropFuncArg object, ExecutionContext context) {
        if (!subject.isList() || !object.isList()) {
            throw new QueryBuildException(FORM + ", with a list on either side.");
        }
        int inputs = subject.getArgListSize();
        if (inputs < 2 || inputs > 3) {
            throw new QueryBuildException(
                    FORM + ", so it takes 2 or 3 terms on the left, but there are " + inputs + ".");
        }
        if (object.getArgListSize() != OUTPUTS) {
            throw new QueryBuildException(FORM + ", so it takes " + OUTPUTS + " variables on the right, but there are "
                    + object.getArgListSize() + ".");
        }
    }

    @Override
    public QueryIterator exec(
            Binding row, PropFuncArg subject, Node property, PropFuncArg object, ExecutionContext context) {
        Node from = Var.lookup(row, subject.getArg(0));
        Node to = Var.lookup(row, subject.getArg(1));
        if (Var.isVar(from) && Var.isVar(to)) {
            throw new QueryExecException(
                    "whf:chain needs to know where its chains begin or where they end: give it a factor for either, or"
                            + " put what finds one before it.");
        }
        int steps = subject.getArgListSize() == 2 ? DEFAULT_STEPS : steps(Var.lookup(row, subject.getArg(2)));
        List<Node> wanted = new ArrayList<>(List.of(from, to));
        object.getArgList().forEach(output -> wanted.add(Var.lookup(row, output)));
        Iterator<Binding> rows = Iter.removeNulls(
                Iter.map(ChainRows.in(context).find(from, to, steps), values -> extended(row, wanted, values)));
        return QueryIterPlainWrapper.create(rows, context);
    }

    private static int steps(Node given) {
        if (given.isLiteral()) {
            NodeValue number = NodeValue.makeNode(given);
            if (number.isInteger() && number.getInteger().signum() > 0) {
                return number.getInteger().bitLength() < Integer.SIZE
                        ? number.getInteger().intValue()
                        : Integer.MAX_VALUE;
            }
        }
        throw new QueryExecException("The most steps that whf:chain takes must be a whole number from 1, but is "
                + given + "; without it, it is " + DEFAULT_STEPS + ".");
    }

    /** The row with these values; null where one of them is known to be another. */
    private static Binding extended(Binding row, List<Node> wanted, List<Node> values) {
        BindingBuilder builder = Binding.builder(row);
        for (int i = 0; i < wanted.size(); i++) {
            Node want = wanted.get(i);
            Node known = Var.isVar(want) ? builder.get(Var.alloc(want)) : want;
            if (known == null) {
                builder.add(Var.alloc(want), values.get(i));
            } else if (!known.sameValueAs(values.get(i))) {
                return null;
            }
        }
        return builder.build();
    }
}
