package org.whence.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whence.model.Terms;

/**
 * A passage: where it stands, what is claimed there, and how it is found again in any edition. Never its words: they
 * are not here.
 */
final class PassagePage implements KindPage {
    private static final int MOST = 100;
    private static final Set<String> SHOWN = Set.of(
            Terms.STATED_IN,
            Terms.CITED_IN,
            Terms.PLACE_IN_TEXT,
            Terms.SECTION,
            Terms.PARAGRAPH,
            Terms.SENTENCE,
            Terms.WORD_COUNT,
            Terms.FINGERPRINT,
            Terms.HAS_SELECTOR,
            Terms.HAS_SOURCE);

    @Override
    public boolean fits(Thing thing) {
        return thing.facts().isA(thing.node(), Terms.PASSAGE);
    }

    @Override
    public Sheet show(Thing thing, PageRequest request) {
        Facts facts = thing.facts();
        Facts.Some claims = facts.subjects(Terms.STATED_IN, thing.node(), MOST);
        Map<String, Object> holes = thing.holes();
        holes.put(
                "section",
                facts.text(thing.node(), Terms.SECTION).map(Wording::section).orElse(""));
        holes.put("words", facts.text(thing.node(), Terms.WORD_COUNT).orElse(""));
        holes.put("fingerprint", facts.text(thing.node(), Terms.FINGERPRINT).orElse(""));
        holes.put(
                "offsets",
                facts.object(thing.node(), Terms.HAS_SELECTOR)
                        .map(thing.links()::to)
                        .orElse(null));
        holes.put(
                "source",
                facts.object(thing.node(), Terms.HAS_SOURCE)
                        .map(source -> thing.claims().plain(source))
                        .orElse(null));
        holes.put("claims", thing.claims().of(claims.nodes()));
        holes.put("more", claims.more());
        holes.put(
                "notes",
                facts.subjects(Terms.CITED_IN, thing.node(), MOST).nodes().stream()
                        .map(note -> thing.claims().note(note))
                        .toList());
        holes.put(
                "reader",
                facts.text(thing.node(), Terms.PARAGRAPH)
                        .flatMap(line -> thing.question("Read around it: line " + line, "/read?line=" + line))
                        .orElse(null));
        holes.put("sections", List.copyOf(OtherRows.of(thing, SHOWN)));
        return new Sheet("passage", holes);
    }
}
