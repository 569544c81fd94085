package org.whence.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.whence.export.NaturalOrder;
import org.whence.label.Labels;
import org.whence.model.Terms;
import org.whence.model.UserMessageException;

/**
 * {@code /search?q=…}: what is called something like what was typed, by kind; without anything typed, all there is by
 * name. Looks among names and the encoder's sentences, never in the source. Owns no search: {@code label} has it.
 */
final class SearchPage implements HtmlPage {
    private static final int MOST_OF_A_KIND = 12;
    private static final int MOST_OF_ONE_KIND = 200;
    private static final int MOST_LISTED = 1_000;
    private static final int MOST_OF_A_COLLECTION = 100;
    private static final int MOST_QUESTIONS = 6;
    private static final int LONGEST = 1_000;
    private static final Pattern LINE = Pattern.compile("(?i)(?:line|paragraph)\\s+([0-9]{1,6})");

    private final Site site;

    SearchPage(Site site) {
        this.site = site;
    }

    /**
     * One thing found.
     *
     * @param link its name; of a claim, with voice and place
     * @param kind what it is
     * @param about what it means, or what else it is called; empty for nothing
     */
    record Hit(Link link, String kind, String about) {}

    /**
     * The things of one kind.
     *
     * @param total how many there are
     * @param more where all of them are listed; empty if these are all
     */
    record Group(String title, List<Hit> hits, long total, String more) {}

    @Override
    public Sheet show(PageRequest request) {
        String typed = request.value("q").orElse("");
        if (typed.length() > LONGEST) {
            throw UserMessageException.badUse(
                    "A name has at most " + LONGEST + " signs, and " + typed.length() + " were typed.");
        }
        Scope scope = site.across();
        return scope.reading(() -> typed.isEmpty() ? list(scope, request) : search(scope, typed, request));
    }

    private Sheet search(Scope scope, String typed, PageRequest request) {
        NameFinds finds = new NameFinds(site.view(scope).search(), typed);
        Optional<ThingKind> only = request.value("kind").flatMap(key -> Arrays.stream(ThingKind.values())
                .filter(kind -> kind.key().equals(key))
                .findFirst());
        List<NameFinds.Found> found =
                only.map(kind -> List.of(finds.of(kind, MOST_OF_ONE_KIND))).orElseGet(() -> finds.all(MOST_OF_A_KIND));
        List<Group> groups = found.stream()
                .filter(one -> !one.things().isEmpty())
                .map(one -> group(one, scope, typed, only.isPresent()))
                .toList();
        Map<String, Object> holes = holes(request, typed, "“" + typed + "”");
        holes.put("groups", groups);
        holes.put("direct", direct(scope, typed));
        holes.put("questions", only.isPresent() ? List.of() : questions(typed));
        holes.put(
                "nearest",
                groups.isEmpty()
                        ? finds.nearest().stream()
                                .limit(MOST_OF_A_KIND)
                                .map(thing -> hit(thing, scope))
                                .toList()
                        : List.of());
        return new Sheet("search", holes);
    }

    private Sheet list(Scope scope, PageRequest request) {
        Map<String, Object> holes = holes(request, "", "All names");
        List<Group> groups = new ArrayList<>();
        for (ThingKind kind : ThingKind.LISTED) {
            List<Node> things = new ArrayList<>(Iter.toList(Iter.limit(
                    Iter.map(
                            scope.graph()
                                    .find(
                                            Node.ANY,
                                            NodeFactory.createURI(Terms.TYPE),
                                            NodeFactory.createURI(kind.type())),
                            triple -> triple.getSubject()),
                    mostListed() + 1L)));
            things.removeIf(thing -> !HeldThings.isHeld(thing));
            if (!things.isEmpty()) {
                Links links = new Links(scope);
                groups.add(new Group(
                        kind.title(),
                        things.stream()
                                .distinct()
                                .limit(mostListed())
                                .map(thing -> new Hit(plain(links.to(thing)), "", ""))
                                .sorted(Comparator.comparing(hit -> sortKey(hit.link.text()), NaturalOrder.INSTANCE))
                                .toList(),
                        things.size(),
                        ""));
            }
        }
        holes.put("groups", groups);
        holes.put("direct", List.of());
        holes.put("questions", List.of());
        holes.put("nearest", List.of());
        return new Sheet("search", holes);
    }

    private int mostListed() {
        return site.store().isLarge() ? MOST_OF_A_COLLECTION : MOST_LISTED;
    }

    private static Link plain(Link link) {
        return new Link(link.text(), link.href());
    }

    /** By what it is called, the article left out of account. */
    private static String sortKey(String name) {
        return name.replaceFirst("^(?i:the|an|a) ", "").toLowerCase(Locale.ROOT);
    }

    private Map<String, Object> holes(PageRequest request, String typed, String title) {
        Map<String, Object> holes = new HashMap<>();
        holes.put("title", title);
        holes.put("typed", typed);
        holes.put("searched", typed);
        holes.put("severalWords", typed.contains(" "));
        holes.put(
                "formats",
                typed.isEmpty()
                        ? List.of()
                        : Formats.of(
                                "/api/labels", List.of(Formats.parameter("q", typed), "across-accounts=true"), "json"));
        holes.put("isLive", request.mode().isLive());
        holes.put("most", mostListed());
        return holes;
    }

    private Group group(NameFinds.Found found, Scope scope, String typed, boolean isAlone) {
        boolean isCut = found.total() > found.things().size();
        return new Group(
                found.kind().title(),
                found.things().stream().map(thing -> hit(thing, scope)).toList(),
                found.total(),
                isCut && !isAlone
                        ? "/search?q=" + Addresses.encodedParameter(typed) + "&kind="
                                + found.kind().key()
                        : "");
    }

    private Hit hit(Node thing, Scope scope) {
        Labels labels = new Labels(scope.graph());
        Said said = new Said(scope.graph());
        String kind = labels.kind(thing).map(scope.names()::of).orElse("");
        String about = said.text(thing, Terms.DEFINITION);
        return new Hit(
                new Links(scope).to(thing),
                site.accounts().size() > 1 ? kind + account(thing) : kind,
                about.isEmpty() ? said.text(thing, Terms.ALT_LABEL) : about);
    }

    private String account(Node thing) {
        List<String> keys = site.scopeOf(thing.getURI()).accounts().stream()
                .map(account -> account.label())
                .toList();
        return keys.size() == 1 ? ", in “" + keys.get(0) + "”" : "";
    }

    /** Where what was typed is no name but an address: an IRI, a prefixed name, a line of the source. */
    private static List<Link> direct(Scope scope, String typed) {
        Matcher line = LINE.matcher(typed);
        if (line.matches()) {
            return List.of(
                    new Link("line " + line.group(1) + " of the source, in the reader", "/read?line=" + line.group(1)));
        }
        return scope.prefixes()
                .expand(typed)
                .or(() -> Optional.of(typed).filter(iri -> iri.matches("https?://\\S+")))
                .map(NodeFactory::createURI)
                .filter(node -> new Labels(scope.graph()).isKnown(node))
                .map(node -> List.of(plain(new Links(scope).to(node))))
                .orElse(List.of());
    }

    private List<Link> questions(String typed) {
        List<String> words = List.of(typed.toLowerCase(Locale.ROOT).split("\\W+"));
        return site.questionList().stream()
                .filter(question -> {
                    String text = " " + (question.summary() + " " + question.name()).toLowerCase(Locale.ROOT);
                    return words.stream().allMatch(word -> !word.isEmpty() && text.matches("(?s).*\\W" + word + ".*"));
                })
                .limit(MOST_QUESTIONS)
                .map(question -> new Link(question.summary(), "/api/" + question.name() + ".html"))
                .toList();
    }
}
