package org.whence.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.whence.causal.SearchStoppedException;
import org.whence.draw.CausalMap;
import org.whence.draw.MapLayout;
import org.whence.model.Terms;
import org.whence.model.UserMessageException;
import org.whence.trace.CausalGraph;
import org.whence.trace.LetIn;
import org.whence.trace.TraceAnswer;
import org.whence.trace.TraceOptions;
import org.whence.trace.TraceOrder;

/**
 * {@code /trace}, {@code /why} and the other causal questions as pages: a form, and the answer below it with its
 * reasons, its picture and its other formats. Where nothing is asked yet, an example of the account is answered. Owns
 * no question and no answer: those are {@link CausalQuestions}'.
 */
final class CausalSheet implements HtmlPage {
    private static final int UNAVAILABLE = 503;
    private static final int MOST_DRAWN = 150;
    private static final String ACROSS = "across-accounts";
    private static final Set<String> THINGS = Set.of("from", "to", "of", "and", "through", "without");
    private static final Map<String, String> LABELS = Map.of(
            "of", "Of what",
            "and", "Shared with",
            "max", "Most steps",
            "chains", "Most chains",
            "loops", "Most loops",
            "effects", "Effects, not causes",
            "outcomes", "Ends, not roots");
    private static final Set<String> FLAGS = Set.of("effects", "outcomes");
    private static final Set<String> NUMBERS = Set.of("max", "chains", "loops");
    private static final Set<String> NOT_SHOWN = Set.of("between", "without", "deny", "side");

    private final Site site;
    private final String address;
    private final CausalQuestion question;
    private final Overviews overviews;

    /**
     * A page.
     *
     * @param address where it stands
     * @param name of the question, as the API has it; the template is called like the address
     */
    CausalSheet(Site site, String address, String name, Overviews overviews) {
        this.site = site;
        this.address = address;
        this.question = CausalQuestions.named(name).orElseThrow();
        this.overviews = overviews;
    }

    /**
     * One field of the form.
     *
     * @param label what stands before it
     * @param kind {@code thing}, {@code number}, {@code flag} or {@code order}
     * @param value what was put in; of a thing that was found, what it is called
     * @param standard what is taken where nothing is put in, if that has a name; else empty
     * @param suggest the class of the names that are suggested; empty for none
     */
    record Field(String name, String label, String kind, String help, String value, String standard, String suggest) {}

    /** Something to tick. */
    record Tick(String name, String value, String label, boolean ticked) {}

    @Override
    public Sheet show(PageRequest request) {
        Map<String, Object> holes = new HashMap<>();
        holes.put("title", question.question());
        holes.put("address", address);
        holes.put("name", question.name());
        holes.put("fault", "");
        holes.put("example", false);
        holes.put("answer", null);
        int status = Sheet.OK;
        Map<String, List<String>> values = withAccount(request.values());
        Optional<Scope> scope = Optional.empty();
        try {
            scope = Optional.of(
                    CausalRequest.of(question, values, site.timeout()).where().scope(site));
            Map<String, List<String>> asked = withExample(scope.get(), values);
            holes.put("example", asked != values);
            values = asked;
            if (isAsked(values)) {
                holes.putAll(answered(scope.get(), values, request));
            }
        } catch (SearchStoppedException e) {
            holes.put("fault", e.getMessage());
            status = UNAVAILABLE;
        } catch (UserMessageException e) {
            holes.put("fault", Wording.forHttp(e.getMessage()));
            status = request.isBare() ? Sheet.OK : Sheet.BAD_REQUEST;
        }
        holes.put("ways", holes.get("answer") == null ? scope.map(ways(values)).orElse(List.of()) : List.of());
        fillForm(holes, values, scope);
        return new Sheet(address.substring(1), holes, status);
    }

    /** Among many accounts nobody is asked to choose: where none is named, all are asked, and the address says so. */
    private Map<String, List<String>> withAccount(Map<String, List<String>> values) {
        if (!site.hasManyAccounts() || !first(values, "account").isEmpty() || values.containsKey(ACROSS)) {
            return values;
        }
        return with(values, Map.of(ACROSS, "true"));
    }

    private static Map<String, List<String>> with(Map<String, List<String>> values, Map<String, String> more) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        more.forEach((name, value) -> all.put(name, List.of(value)));
        values.forEach(all::putIfAbsent);
        return all;
    }

    /** Where nothing is asked of a question that needs something, what the account itself offers. */
    private Map<String, List<String>> withExample(Scope scope, Map<String, List<String>> values) {
        boolean isLong = question.name().equals("robustness") && site.store().isLarge();
        if (isLong || values.keySet().stream().anyMatch(question::takes)) {
            return values;
        }
        Map<String, String> example = new LinkedHashMap<>();
        if (needsFrom()) {
            overviews.of(scope).exampleStart().ifPresent(from -> {
                example.put("from", from);
                overviews.of(scope).exampleEnd().ifPresent(to -> example.put("to", to));
            });
        } else if (needsOf()) {
            overviews.of(scope).exampleEnd().ifPresent(of -> example.put("of", of));
        }
        return example.isEmpty() ? values : with(values, example);
    }

    private boolean needsFrom() {
        return question.name().equals("trace") || question.name().equals("robustness");
    }

    private boolean needsOf() {
        return question.name().equals("why") || question.name().equals("roots");
    }

    /** Where there is no answer: the same question of what the account offers, each as a link. */
    private Function<Scope, List<Link>> ways(Map<String, List<String>> values) {
        return scope -> {
            Overviews.Kept kept = overviews.of(scope);
            String end = kept.exampleEnd().orElse("");
            boolean lacksEnd = needsFrom() && !first(values, "from").isEmpty();
            return kept.ticks().stream()
                    .map(tick -> {
                        Map<String, String> asked = new LinkedHashMap<>();
                        if (needsFrom()) {
                            asked.put("from", lacksEnd ? first(values, "from") : tick.value());
                            asked.put("to", lacksEnd ? tick.value() : end);
                        } else {
                            asked.put(needsOf() ? "of" : "through", tick.value());
                        }
                        Map<String, List<String>> where = new LinkedHashMap<>(values);
                        where.keySet().retainAll(Set.of("account", ACROSS));
                        return new Link(tick.label(), address + Addresses.queryString(with(where, asked)));
                    })
                    .filter(link -> !question.name().equals("whatif"))
                    .toList();
        };
    }

    private boolean isAsked(Map<String, List<String>> values) {
        return !question.name().equals("whatif")
                || Stream.of("without", "deny", "side").anyMatch(name -> values.getOrDefault(name, List.of()).stream()
                        .anyMatch(value -> !value.isBlank()));
    }

    private Map<String, Object> answered(Scope scope, Map<String, List<String>> values, PageRequest request) {
        CausalRequest wanted = CausalRequest.of(question, values, site.timeout());
        HintLinks hints = new HintLinks(address, values, request.mode().isLive());
        String query = Addresses.queryString(values);
        return scope.reading(() -> {
            CausalGraph graph = site.pageGraph(scope);
            TraceAnswer answer = wanted.answer(graph);
            Map<String, Object> holes = new HashMap<>();
            holes.put("taken", TakenThings.of(answer.data(), graph));
            holes.put("title", answer.title());
            holes.put("answer", LinkedData.of(answer));
            if (question.name().equals("whatif")) {
                holes.put("ticks", WhatIfTicks.of(overviews.of(scope).ticks(), answer));
            }
            holes.put(
                    "given",
                    answer.given().stream()
                            .filter(given -> !isInTitle(given))
                            .map(CausalSheet::inWords)
                            .toList());
            holes.put("scope", answer.scope());
            holes.put("foot", hints.ofAll(answer.foot().stream()));
            holes.put("why", answer.whyEmpty().map(hints::of).orElse(List.of()));
            holes.put("lines", answer.lines());
            Optional<CausalMap> map = answer.map();
            holes.put("figure", figure(answer, map, query));
            holes.put("formats", formats(query, map));
            holes.put("cite", cite(answer, request, query));
            return holes;
        });
    }

    private static boolean isInTitle(TraceOptions.Given given) {
        return Set.of("from", "to", "of", "through", "without", "side").contains(given.name());
    }

    /** As a person would say it; what has no words of its own stands as it is asked for. */
    private static String inWords(TraceOptions.Given given) {
        return switch (given.name()) {
            case "max" -> "at most " + given.value();
            case "chains", "loops" -> given.value().replaceFirst("^(at most \\d+|all)", "$1 " + given.name());
            case "signed" -> given.value();
            default -> given.name() + ": " + given.value();
        };
    }

    /** Pictures that show more than the page's own strips do. Too large a one is told instead of drawn. */
    private Figure figure(TraceAnswer answer, Optional<CausalMap> whole, String query) {
        try {
            Optional<CausalMap> drawn = whole.filter(map -> !isOneStrip(answer));
            if (drawn.filter(CausalSheet::isTooLarge).isPresent()) {
                return Figure.instead(tooLarge(drawn.get()));
            }
            return drawn.flatMap(map -> question.name().equals("why")
                                    || question.name().equals("roots")
                                    || question.name().equals("whatif")
                                    || question.name().equals("loops")
                            ? answer.picture()
                            : Optional.of(Overview.laidOut(map)))
                    .map(placed -> Figure.of(
                            placed,
                            "map",
                            placed.map().summary(),
                            "/api/" + question.name() + ".svg" + query,
                            List.of()))
                    .orElse(null);
        } catch (UserMessageException e) {
            return Figure.instead(e.getMessage());
        }
    }

    /** A larger one nobody reads, and its layout takes long; the file is for who wants it all the same. */
    private static boolean isTooLarge(CausalMap map) {
        return map.factors().size() + map.arrows().size() > MOST_DRAWN;
    }

    /** Whether a file's picture of it is drawn: of what a page cuts, the file has so much more that it is refused. */
    private static boolean isForAFile(CausalMap map) {
        return MapLayout.fits(map) && map.arrows().size() < Site.MOST_ON_A_PAGE;
    }

    private static String tooLarge(CausalMap map) {
        return "A picture of " + map.factors().size() + " boxes and "
                + map.arrows().size()
                + " arrows would be a hairball on a page; the "
                + (isForAFile(map) ? "file ending in .svg below has" : "files ending in .dot and .graphml below have")
                + " it. Fewer steps, one voice or one account make it smaller.";
    }

    /** One chain stands on the page as a strip already. */
    private static boolean isOneStrip(TraceAnswer answer) {
        return answer.data().get("chains") instanceof List<?> chains && chains.size() == 1;
    }

    /** Those that there are: a map may be too large for a picture, and some answers have none. */
    private List<Link> formats(String query, Optional<CausalMap> map) {
        return Stream.of("json", "txt", "svg", "dot", "graphml", "mmd")
                .filter(ending -> switch (ending) {
                    case "json", "txt" -> true;
                    case "svg" -> map.filter(CausalSheet::isForAFile).isPresent();
                    default -> map.isPresent();
                })
                .map(ending -> new Link(ending, "/api/" + question.name() + "." + ending + query))
                .toList();
    }

    private String cite(TraceAnswer answer, PageRequest request, String query) {
        return "“" + answer.title() + "” In: " + answer.scope() + ". Whence, "
                + site.store().build().edition() + ". " + request.server() + address + query;
    }

    private void fillForm(Map<String, Object> holes, Map<String, List<String>> values, Optional<Scope> scope) {
        TakenThings taken = holes.get("taken") instanceof TakenThings things ? things : TakenThings.NONE;
        holes.put(
                "fields",
                question.parameters().stream()
                        .filter(parameter -> !NOT_SHOWN.contains(parameter.name()))
                        .map(parameter -> field(parameter, values, taken))
                        .toList());
        holes.putIfAbsent(
                "ticks",
                WhatIfTicks.unanswered(
                        scope.map(one -> overviews.of(one).ticks()).orElse(List.of()), values));
        holes.put("names", scope.map(one -> overviews.of(one).names()).orElse(List.of()));
        holes.put("exampleClaim", scope.flatMap(this::exampleClaim).orElse(""));
        holes.put("filters", filters(values));
        holes.put(
                "orders",
                Arrays.stream(TraceOrder.values()).map(TraceOrder::toString).toList());
        holes.put("voice", first(values, "voice"));
        holes.put("relation", first(values, "relation"));
        holes.put("isFiltered", Stream.of("voice", "relation", "signed", "with").anyMatch(name -> !all(values, name)
                .isEmpty()));
        holes.put("account", first(values, "account"));
        holes.put("accountField", AccountField.of(site, first(values, "account"), false));
    }

    private static Field field(
            CausalQuestion.Parameter parameter, Map<String, List<String>> values, TakenThings taken) {
        String name = parameter.name();
        String kind = THINGS.contains(name)
                ? "thing"
                : FLAGS.contains(name) ? "flag" : NUMBERS.contains(name) ? "number" : "order";
        return new Field(
                name,
                LABELS.getOrDefault(name, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)),
                kind,
                parameter.help().replaceFirst("^true: ", "").replace(": a label, a prefixed name or an IRI", ""),
                first(values, name).isEmpty() ? "" : taken.asked(name).orElse(first(values, name)),
                first(values, name).isEmpty() ? taken.label(name) : "",
                kind.equals("thing") ? Terms.FACTOR : "");
    }

    /** The name of a claim of the account, as one may be put in. */
    private Optional<String> exampleClaim(Scope scope) {
        return overviews.of(scope).exampleClaim().map(claim -> scope.prefixes().shorten(claim.iri()));
    }

    private List<Tick> filters(Map<String, List<String>> values) {
        List<String> with = all(values, "with").stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .toList();
        List<Tick> ticks = new ArrayList<>();
        // What had not been cannot have held anything back: a what-if refuses the first.
        if (!question.name().equals("whatif")) {
            boolean signed = first(values, "signed").equals("true");
            ticks.add(new Tick("signed", "true", "prevented or weakened", signed));
        }
        for (LetIn sort : LetIn.values()) {
            ticks.add(new Tick("with", sort.toString(), sort.toString(), with.contains(sort.toString())));
        }
        return ticks;
    }

    private static List<String> all(Map<String, List<String>> values, String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static String first(Map<String, List<String>> values, String name) {
        return all(values, name).stream().findFirst().orElse("");
    }
}
