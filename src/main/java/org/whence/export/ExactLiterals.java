package org.whence.export;

import java.io.IOException;
import java.io.Writer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.datatypes.XMLDatatypeUtil;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.turtle.TurtleUtil;

/**
 * Literals that Rio's Turtle writer would change: when it prints prettily it rewrites numbers ({@code 01} becomes
 * {@code 1}, {@code 5e0} becomes {@code 5.0E0}), and it leaves a carriage return bare, which an editor may take
 * for the end of a line. These are written out in quotes, as they are. Owns no other literal.
 */
final class ExactLiterals {
    private ExactLiterals() {}

    /** Whether Rio's writer keeps this literal as it is. */
    static boolean isSafe(Literal literal) {
        return literal.getLabel().indexOf('\r') < 0 && (!isShortened(literal.getDatatype()) || isNormal(literal));
    }

    /** Writes the label in quotes, and its language; the datatype is for the caller, who knows the prefixes. */
    static void writeLabel(Literal literal, Writer out) throws IOException {
        out.write('"' + TurtleUtil.encodeString(literal.getLabel()) + '"');
        if (literal.getLanguage().isPresent()) {
            out.write('@' + literal.getLanguage().get());
        }
    }

    private static boolean isShortened(IRI datatype) {
        return datatype.equals(XSD.INTEGER)
                || datatype.equals(XSD.DECIMAL)
                || datatype.equals(XSD.DOUBLE)
                || datatype.equals(XSD.BOOLEAN);
    }

    private static boolean isNormal(Literal literal) {
        try {
            return XMLDatatypeUtil.normalize(literal.getLabel(), literal.getDatatype())
                    .equals(literal.getLabel());
        } catch (IllegalArgumentException e) {
            // Not a number at all: Rio's writer quotes it.
            return true;
        }
    }
}
