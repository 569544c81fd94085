package org.whence.ask;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.label.Fit;
import org.whence.label.Labels;
import org.whence.label.NameSearch;
import org.whence.label.NameSearch.Found;
import org.whence.model.UserMessageException;
import org.whence.term.PrefixTable;

/**
 * The thing that somebody means who writes an IRI, a prefixed name, or what it is called. Of labels the whole
 * one counts before its beginning, and that before a part of it; where several things fit equally well, none is
 * taken, and those that most claims are about are named first. Owns neither search nor short forms.
 */
final class ThingFinder {

    private static final int MOST_SHOWN = 6;

    private final NameSearch search;
    private final Labels labels;
    private final PrefixTable names;

    ThingFinder(NameSearch search, Labels labels, PrefixTable names) {
        this.search = search;
        this.labels = labels;
        this.names = names;
    }

    /**
     * The thing meant.
     *
     * @param parameter what it is wanted for; its class narrows the choice
     * @param written what the user wrote
     * @throws UserMessageException if nothing, or more than one thing, fits; with what may have been meant
     */
    Node find(Parameter parameter, String written) {
        String text = written.strip();
        Optional<String> iri = iri(text);
        if (iri.isPresent()) {
            return checked(parameter, text, NodeFactory.createURI(iri.get()));
        }
        Optional<Node> prefixed = names.expand(text).map(NodeFactory::createURI).filter(labels::isKnown);
        return prefixed.isPresent() ? checked(parameter, text, prefixed.get()) : byLabel(parameter, text);
    }

    private static Optional<String> iri(String text) {
        if (text.startsWith("<") && text.endsWith(">")) {
            return Optional.of(text.substring(1, text.length() - 1));
        }
        return text.contains("://") && !text.contains(" ") ? Optional.of(text) : Optional.empty();
    }

    private Node checked(Parameter parameter, String text, Node thing) {
        if (!labels.isKnown(thing)) {
            throw UserMessageException.badUse("--" + parameter.name() + ": nothing here has the name " + text + ".");
        }
        // What a machine gathered may be said to be nothing: then the asker's word counts.
        boolean isOther = parameter
                .ofClass()
                .filter(wanted -> labels.kind(thing).isPresent() && !labels.isOf(thing, wanted))
                .isPresent();
        if (isOther) {
            throw UserMessageException.badUse(
                    "--" + parameter.name() + " takes " + aThing(parameter) + ", and " + shown(thing) + " is none.");
        }
        return thing;
    }

    private Node byLabel(Parameter parameter, String text) {
        for (Fit fit : Fit.values()) {
            Found found = search.find(fit, text, parameter.ofClass(), MOST_SHOWN);
            if (found.things() == 1) {
                return found.first().get(0);
            }
            if (found.things() > 1) {
                String more = found.things() > MOST_SHOWN ? ", …" : "";
                throw UserMessageException.badUse("--" + parameter.name() + ": “" + text + "” may be any of "
                        + "%,d".formatted(found.things()) + ": " + list(found.first()) + more
                        + "; write the whole label or the prefixed name.");
            }
        }
        throw unknown(parameter, text);
    }

    private UserMessageException unknown(Parameter parameter, String text) {
        List<Node> near = search.nearest(text, parameter.ofClass());
        String asked = "--" + parameter.name() + " takes " + aThing(parameter) + ", and none is called “" + text + "”";
        return UserMessageException.badUse(
                near.isEmpty()
                        ? asked + "."
                        : asked + "; nearest are "
                                + list(near.subList(0, Math.min(near.size(), MOST_SHOWN)))
                                + (near.size() > MOST_SHOWN ? ", …." : "."));
    }

    private String list(List<Node> things) {
        return things.stream().map(this::shown).collect(Collectors.joining(", "));
    }

    private String shown(Node thing) {
        String name = names.shorten(thing.getURI());
        return labels.of(thing).map(label -> label + " (" + name + ")").orElse(name);
    }

    private String aThing(Parameter parameter) {
        String kind = parameter
                .ofClass()
                .map(wanted -> labels.of(NodeFactory.createURI(wanted)).orElse(names.shorten(wanted)))
                .orElse("thing");
        return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
    }
}
