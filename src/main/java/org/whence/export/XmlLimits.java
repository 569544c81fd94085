package org.whence.export;

import java.util.Collection;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.whence.model.ExitCode;
import org.whence.model.UserMessageException;

/**
 * What XML 1.0 cannot hold even when escaped: control characters in a literal. Rio writes them all the same, and
 * no XML reader takes the file. Owns no repair: another format holds them.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
 */
final class XmlLimits {
    private XmlLimits() {}

    static void check(Collection<Statement> statements) {
        for (Statement statement : statements) {
            if (statement.getObject() instanceof Literal literal
                    && !literal.getLabel().codePoints().allMatch(XmlLimits::isAllowed)) {
                throw new UserMessageException(
                        "The value of <" + statement.getPredicate() + "> on <" + statement.getSubject()
                                + "> has a control character, which rdfxml cannot hold: choose another format.",
                        ExitCode.COULD_NOT_READ);
            }
        }
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
