package org.whence.ask;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.whence.model.Terms;
import org.whence.model.UserMessageException;

/**
 * What kind of value a parameter takes, as the suffix of its variable says by the rule of grlc and BASIL
 * (github.com/basilapi/basil, "Parameter names"): {@code _iri}, {@code _integer}, {@code _en}, {@code _xsd_date}.
 * Owns the reading of literals; whoever knows the labels reads IRIs.
 *
 * @param suffix the suffix itself; empty where the variable has none
 * @param datatype the IRI of the literal's datatype; empty for an IRI and for a text in a language
 * @param language the literal's language; empty for any other
 */
record ParameterType(String suffix, String datatype, String language) {

    private static final String IRI = "iri";
    private static final String NUMBER = "number";

    /** A thing. */
    static final ParameterType THING = new ParameterType(IRI, "", "");

    private static final Set<String> PLAIN = Set.of("", "literal", "string");

    /**
     * The type that a suffix names.
     *
     * @param suffix what follows the parameter's name in its variable, without the underscore
     * @param prefixes the query's own, for a suffix that is a prefix and a datatype's local name
     * @return empty where the suffix is none that the rule knows
     */
    static Optional<ParameterType> of(String suffix, PrefixMapping prefixes) {
        if (suffix.equals(IRI)) {
            return Optional.of(new ParameterType(suffix, "", ""));
        }
        if (PLAIN.contains(suffix)) {
            return Optional.of(new ParameterType(suffix, Terms.XSD + "string", ""));
        }
        if (suffix.equals(NUMBER)) {
            return Optional.of(new ParameterType(suffix, Terms.XSD + "decimal", ""));
        }
        int split = suffix.indexOf('_');
        if (split > 0) {
            String namespace = prefixes.getNsPrefixURI(suffix.substring(0, split));
            return Optional.ofNullable(namespace)
                    .map(found -> new ParameterType(suffix, found + suffix.substring(split + 1), ""));
        }
        if (TypeMapper.getInstance().getTypeByName(Terms.XSD + suffix) != null) {
            return Optional.of(new ParameterType(suffix, Terms.XSD + suffix, ""));
        }
        return suffix.matches("[a-z]{2}") ? Optional.of(new ParameterType(suffix, "", suffix)) : Optional.empty();
    }

    /** Whether the value is a thing and not a literal. */
    boolean isIri() {
        return suffix.equals(IRI);
    }

    /**
     * A literal of this type.
     *
     * @param name the parameter, for the message
     * @param text the value as the user wrote it
     * @throws UserMessageException if the text is not of this type
     */
    Node literal(String name, String text) {
        if (!language.isEmpty()) {
            return NodeFactory.createLiteralLang(text, language);
        }
        RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(datatype);
        String value = type.equals(TypeMapper.getInstance().getTypeByName(Terms.XSD + "string")) ? text : text.strip();
        if (!type.isValid(value)) {
            throw UserMessageException.badUse("--" + name + " takes " + describe() + ", and “" + text + "” is none.");
        }
        return NodeFactory.createLiteralDT(value, type);
    }

    /** What a user may give, in a few words: “a whole number, such as 3”. */
    String describe() {
        if (isIri()) {
            return "a label, a prefixed name or an IRI";
        }
        if (!language.isEmpty()) {
            return "a text in the language " + new Locale(language).getDisplayLanguage(Locale.ENGLISH);
        }
        String local = datatype.substring(Math.max(datatype.lastIndexOf('#'), datatype.lastIndexOf('/')) + 1);
        return switch (local) {
            case "string" -> "a text";
            case "integer", "int", "long", "short" -> "a whole number, such as 3";
            case "nonNegativeInteger" -> "a whole number from 0 up";
            case "positiveInteger" -> "a whole number from 1 up";
            case "decimal", "double", "float" -> "a number, such as 0.5";
            case "date" -> "a date, such as 1703-12-31";
            case "gYear" -> "a year, such as 1703";
            case "boolean" -> "true or false";
            default -> "a value of the datatype " + local;
        };
    }
}
