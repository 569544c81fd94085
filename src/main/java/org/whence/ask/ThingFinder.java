package org.whence.ask;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.ask.Labels.Named;
import org.whence.model.UserMessageException;
import org.whence.term.PrefixTable;

/**
 * The thing that somebody means who writes an IRI, a prefixed name, or what it is called. Of labels the whole
 * one counts before its beginning, and that before a part of it; where several things fit equally well, none is
 * taken. Owns no labels and no short forms.
 */
final class ThingFinder {

    private static final int MOST_SHOWN = 6;

    private final Labels labels;
    private final PrefixTable names;

    ThingFinder(Labels labels, PrefixTable names) {
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
        if (parameter.ofClass().filter(wanted -> !labels.isOf(thing, wanted)).isPresent()) {
            throw UserMessageException.badUse(
                    "--" + parameter.name() + " takes " + aThing(parameter) + ", and " + shown(thing) + " is none.");
        }
        return thing;
    }

    private Node byLabel(Parameter parameter, String text) {
        String plain = PlainLabel.of(text);
        List<Named> all = labels.names(parameter.ofClass());
        BiPredicate<String, Named> whole =
                (typed, named) -> PlainLabel.of(named.label()).equals(typed);
        List<Predicate<Named>> steps = List.of(
                named -> named.preferred() && whole.test(plain, named),
                named -> whole.test(plain, named),
                named -> PlainLabel.of(named.label()).startsWith(plain),
                named -> (" " + PlainLabel.of(named.label())).contains(" " + plain),
                named -> hasEveryWord(PlainLabel.of(named.label()), plain));
        for (Predicate<Named> step : plain.isEmpty() ? List.<Predicate<Named>>of() : steps) {
            Set<Node> found = all.stream().filter(step).map(Named::thing).collect(Collectors.toSet());
            if (found.size() == 1) {
                return found.iterator().next();
            }
            if (!found.isEmpty()) {
                throw UserMessageException.badUse(
                        "--" + parameter.name() + ": “" + text + "” may be any of " + found.size() + ": "
                                + list(found.stream().map(this::shown).sorted().toList())
                                + "; write the whole label or the prefixed name.");
            }
        }
        throw unknown(parameter, text, all);
    }

    private UserMessageException unknown(Parameter parameter, String text, List<Named> all) {
        Set<Node> near = new LinkedHashSet<>();
        for (String label : new Nearest(all.stream().map(Named::label).toList()).to(text)) {
            all.stream().filter(named -> named.label().equals(label)).forEach(named -> near.add(named.thing()));
        }
        String asked = "--" + parameter.name() + " takes " + aThing(parameter) + ", and none is called “" + text + "”";
        return UserMessageException.badUse(
                near.isEmpty()
                        ? asked + "."
                        : asked + "; nearest are "
                                + list(near.stream().map(this::shown).toList()) + ".");
    }

    /** “civil war russian” means the same as “the Russian Civil War”; a word may be cut short. */
    private static boolean hasEveryWord(String label, String typed) {
        return List.of(typed.split(" ")).stream().allMatch(word -> (" " + label).contains(" " + word));
    }

    private static String list(List<String> shown) {
        String cut = shown.size() > MOST_SHOWN ? ", …" : "";
        return shown.stream().limit(MOST_SHOWN).collect(Collectors.joining(", ")) + cut;
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
