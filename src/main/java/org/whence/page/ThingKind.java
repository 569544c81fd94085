package org.whence.page;

import java.util.List;
import java.util.Locale;
import org.whence.model.Terms;

/** The kinds by which things are listed, in the order in which a reader looks for them. Owns no thing. */
enum ThingKind {
    FACTORS("Events, states and other factors", Terms.FACTOR),
    ACTORS("People, bodies and other voices", Terms.ACTOR),
    CLAIMS("Claims", Terms.CLAIM),
    SOURCES("Sources", Terms.SOURCE),
    PLACES("Places", Terms.PLACE),
    ARTEFACTS("Documents and other artefacts", Terms.WH + "Artefact"),
    COUNTS("Numbers", Terms.WH + "Count"),
    ARGUMENTS("Arguments", Terms.WH + "Argument"),
    ACCOUNTS("Accounts", Terms.ACCOUNT),
    CLASSES("Classes of the vocabulary", Terms.OWL_CLASS),
    RELATIONS("Relations of the vocabulary", Terms.RELATION_CLASS),
    PROPERTIES("Properties of the vocabulary", Terms.OBJECT_PROPERTY),
    TEXT_PROPERTIES("Properties with a text or a number", Terms.DATATYPE_PROPERTY);

    /** The kinds that are listed whole where nothing is looked for: claims are read in their order instead. */
    static final List<ThingKind> LISTED =
            List.of(FACTORS, ACTORS, SOURCES, PLACES, ARTEFACTS, COUNTS, ARGUMENTS, ACCOUNTS);

    private final String title;
    private final String type;

    ThingKind(String title, String type) {
        this.title = title;
        this.type = type;
    }

    /** In plain words, as a heading. */
    String title() {
        return title;
    }

    /** The IRI of the class. */
    String type() {
        return type;
    }

    /** As it stands in an address. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
