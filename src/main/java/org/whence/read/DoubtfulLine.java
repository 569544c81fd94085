package org.whence.read;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.whence.term.TermBytes;

/**
 * A line that a scanner does not take by itself, given to Rio: one statement as a rule, more where it is in truth
 * several lines that end as on old Macintoshes. Owns no grammar.
 */
final class DoubtfulLine {
    private final RdfFormat format;
    private final String file;
    private final String blankPrefix;

    DoubtfulLine(RdfFormat format, String file, String blankPrefix) {
        this.format = format;
        this.file = file;
        this.blankPrefix = blankPrefix;
    }

    /**
     * Adds its statements, or what is wrong with it.
     *
     * @param line its number in the block
     * @param languages given the language tags that Rio took
     * @return how many lines it is beyond the first
     */
    int read(byte[] bytes, int line, StatementBlock block, Set<String> languages) {
        LineMemory lines = new LineMemory();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            RDFParser parser = StrictParser.of(format, lines);
            parser.set(BasicParserSettings.PRESERVE_BNODE_IDS, true);
            parser.setRDFHandler(new AbstractRDFHandler() {
                @Override
                public void handleStatement(Statement statement) {
                    int beyond = (int) Math.max(0, lines.statementLine() - 1);
                    add(statement, line + beyond, block);
                    if (statement.getObject() instanceof Literal literal) {
                        literal.getLanguage().ifPresent(languages::add);
                    }
                }
            });
            parser.parse(new StringReader(text));
            return (int) text.chars()
                    .limit(Math.max(0, text.length() - 1))
                    .filter(c -> c == '\r')
                    .count();
        } catch (CharacterCodingException e) {
            block.failed(before -> ReadingFault.sentence(file, e));
        } catch (RDFParseException e) {
            SyntaxFault fault = new SyntaxFault(file, format, lines);
            block.failed(before -> fault.sentence(e, before + line - 1));
        } catch (ArrayIndexOutOfBoundsException e) {
            SyntaxFault fault = new SyntaxFault(file, format, lines);
            block.failed(before -> fault.cutOff(e, before + line - 1));
        } catch (RuntimeException | StackOverflowError e) {
            // As GuardedParser has it: exceptions that were not meant for anybody.
            RDFParseException complaint = new RDFParseException("the parser fails on it (" + e + ")", e, 1, -1);
            SyntaxFault fault = new SyntaxFault(file, format, lines);
            block.failed(before -> fault.sentence(complaint, before + line - 1));
        } catch (IOException e) {
            throw new IllegalStateException("A string cannot fail to be read", e);
        }
        return 0;
    }

    private void add(Statement statement, int line, StatementBlock block) {
        block.add(
                number(statement.getSubject(), block),
                number(statement.getPredicate(), block),
                number(statement.getObject(), block),
                statement.getContext() == null ? StatementBlock.DEFAULT_GRAPH : number(statement.getContext(), block),
                line);
    }

    private int number(Value term, StatementBlock block) {
        byte[] bytes = term.isBNode() ? TermBytes.ofBlank(blankPrefix + term.stringValue()) : TermBytes.of(term);
        return block.terms().number(bytes);
    }
}
