package org.whence.ask;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.label.Labels;
import org.whence.model.UserMessageException;
import org.whence.term.PrefixTable;

/**
 * What the things of one view are called, and which of them somebody means who writes a label, a prefixed name or an
 * IRI: for whoever asks in other ways than by a canned question, with the same rules. Owns neither labels nor matching.
 */
public final class NamedThings {
    private final Labels labels;
    private final PrefixTable names;
    private final ThingFinder things;

    /** The things of a view; it looks once through the view for the prefixes in use. */
    public NamedThings(View view) {
        labels = new Labels(view.graph());
        names = view.names();
        things = new ThingFinder(view.search(), labels, names);
    }

    /**
     * The IRI of the thing meant.
     *
     * @param name what it is given as, {@code from} for {@code --from}; told where nothing fits
     * @param ofClass the IRI of the class that narrows the choice
     * @param written what the user wrote
     * @throws UserMessageException if nothing, or more than one thing, fits; with what may have been meant
     */
    public String find(String name, String ofClass, String written) {
        Parameter wanted = new Parameter(
                name, null, ParameterType.THING, true, "", Optional.of(ofClass), Optional.empty(), Optional.empty());
        return things.find(wanted, written).getURI();
    }

    /** The label of a thing; its short name where it has none. */
    public String label(String iri) {
        return labels.of(NodeFactory.createURI(iri)).orElseGet(() -> names.shorten(iri));
    }

    /** Whether a thing belongs to a class, through its superclasses too. */
    public boolean isOf(String iri, String ofClass) {
        Node thing = NodeFactory.createURI(iri);
        return labels.isOf(thing, ofClass);
    }

    /** The prefixed name by which a thing can be asked for. */
    public String shortName(String iri) {
        return names.shorten(iri);
    }
}
