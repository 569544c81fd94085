package org.whence.read;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.whence.term.TermBytes;

/**
 * A file in any RDF format, by Rio's parser, in blocks. Blank nodes are numbered as they come, since Rio's own labels
 * differ from run to run; so each of them is remembered. Owns no grammar.
 */
final class RioBlocks {
    private static final int BLOCK = 20_000;

    private final ClaimFile file;
    private final String blankPrefix;
    private final Consumer<StatementBlock> sink;
    private final Map<String, Integer> blanks = new HashMap<>();
    private StatementBlock block;

    RioBlocks(ClaimFile file, String blankPrefix, Consumer<StatementBlock> sink) {
        this.file = file;
        this.blankPrefix = blankPrefix;
        this.sink = sink;
        block = new StatementBlock(file.shown());
    }

    void read(InputStream in) {
        GuardedParser parser = new GuardedParser(file.shown(), file.format());
        parser.parse(in, statement -> add(statement, (int) parser.lines().statementLine()));
        handOn();
    }

    private void add(Statement statement, int line) {
        block.add(
                number(statement.getSubject()),
                number(statement.getPredicate()),
                number(statement.getObject()),
                statement.getContext() == null ? StatementBlock.DEFAULT_GRAPH : number(statement.getContext()),
                line);
        if (block.size() == BLOCK) {
            handOn();
        }
    }

    private void handOn() {
        sink.accept(block);
        block = new StatementBlock(file.shown());
    }

    private int number(Value term) {
        if (term.isBNode()) {
            int blank = blanks.computeIfAbsent(term.stringValue(), label -> blanks.size());
            return block.terms().number(TermBytes.ofBlank(blankPrefix + blank));
        }
        return block.terms().number(TermBytes.of(term));
    }
}
