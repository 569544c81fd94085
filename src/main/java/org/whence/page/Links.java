package org.whence.page;

import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.model.Terms;

/** Terms as links: what each is called, where it leads, and on whose word it stands if it is a claim. */
public final class Links {
    private static final Set<String> PLAIN_DATATYPES =
            Set.of(Terms.XSD + "string", Terms.XSD + "integer", Terms.XSD + "date", Terms.XSD + "boolean", Terms.EDTF);

    private final Graph graph;
    private final Names names;

    public Links(Scope scope) {
        this.graph = scope.graph();
        this.names = scope.names();
    }

    /** A term, wherever it stands. */
    public Link to(Node term) {
        if (term.isLiteral()) {
            return new Link(term.getLiteralLexicalForm(), "", literalNote(term));
        }
        return new Link(names.of(term), term.isURI() ? href(term) : "", note(term));
    }

    /** A property, which has a name in plain words even where its vocabulary gives it none. */
    public Link toProperty(Node property) {
        return new Link(names.ofProperty(property), href(property));
    }

    private String note(Node term) {
        return names.voiceAndPlace(term);
    }

    /**
     * A thing has a page of its own. So has one that an ontology names (it has a preferred label, as things have,
     * such as the outcome of an account); other terms of an ontology stand on its page; and of other people's terms
     * there is a page here if anything is said of them.
     */
    private String href(Node term) {
        String iri = term.getURI();
        boolean ours = iri.startsWith(Addresses.BASE);
        boolean hasPage = ours
                ? !iri.startsWith(Terms.DATA) && isSaid(term, NodeFactory.createURI(Terms.PREF_LABEL))
                : isSaid(term, Node.ANY);
        return hasPage ? Addresses.hrefOfForeign(iri) : Addresses.href(iri);
    }

    private boolean isSaid(Node term, Node property) {
        return graph.contains(term, property, Node.ANY);
    }

    private String literalNote(Node literal) {
        String language = literal.getLiteralLanguage();
        if (!language.isEmpty()) {
            return language.equals("en") ? "" : language;
        }
        String datatype = literal.getLiteralDatatypeURI();
        return PLAIN_DATATYPES.contains(datatype) ? "" : names.of(NodeFactory.createURI(datatype));
    }
}
