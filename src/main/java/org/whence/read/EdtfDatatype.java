package org.whence.read;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.rio.DatatypeHandler;
import org.whence.model.Terms;

/**
 * Tells Rio that EDTF is a datatype we know. Whether a date is well written is left to the checks, which can say
 * what is wrong with it and go on.
 */
final class EdtfDatatype implements DatatypeHandler {
    @Override
    public boolean isRecognizedDatatype(IRI datatype) {
        return datatype.stringValue().equals(Terms.EDTF);
    }

    @Override
    public boolean verifyDatatype(String text, IRI datatype) {
        return true;
    }

    @Override
    public Literal normalizeDatatype(String text, IRI datatype, ValueFactory values) {
        return values.createLiteral(text, datatype);
    }

    @Override
    public String getKey() {
        return "org.whence.read.edtf";
    }
}
