package org.whence.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whence.causal.SearchStoppedException;
import org.whence.draw.CausalMap;
import org.whence.draw.FactorKind;
import org.whence.draw.MapDirection;
import org.whence.draw.MapLayout;
import org.whence.draw.PlacedMap;
import org.whence.model.Account;
import org.whence.model.UserMessageException;
import org.whence.trace.ChainQuestion;
import org.whence.trace.ChainRequest;
import org.whence.trace.ChainWords;
import org.whence.trace.ClaimWords;
import org.whence.trace.FactorWords;
import org.whence.trace.TraceOptions;
import org.whence.trace.TraceView;

/**
 * What an account argues, in short: its outcome, about twelve causes, one picture, and examples for questions to begin
 * with, all taken from its claims. Made once for each scope of a build. Owns no wording of a page.
 */
final class Overview {
    private static final int MOST_NAMES = 500;
    private static final int MOST_EFFECTS = 2;
    private static final int MOST_CLAIMS_READ = 200;
    private static final double SCREEN = 1200;
    private static final int GOOD_LENGTH = 3;
    private static final int ENOUGH_CHAINS = 3;

    private final TraceView view;
    private final Optional<FactorWords> centre;
    private final List<KeyCauses.Cause> causes;

    /**
     * A cause as a page shows it.
     *
     * @param dates in words; empty for none
     * @param effects what it is claimed to have led to, nearest to the outcome
     * @param emphasis how its author stresses it; empty for not at all
     * @param volume “3 passages, 2 voices”
     */
    record CauseCard(Link name, String dates, List<Link> effects, String emphasis, String volume) {}

    /** Causes of one kind. */
    record Group(String title, List<CauseCard> causes) {}

    private Overview(TraceView view) {
        this.view = view;
        OptionalInt number = KeyCauses.centre(view);
        this.centre = number.isPresent() ? Optional.of(view.words().factor(number.getAsInt())) : Optional.empty();
        this.causes = number.isPresent() ? KeyCauses.of(view, number.getAsInt()) : List.of();
    }

    /** Of a scope of a site; to be made inside a read transaction. */
    static Overview of(Site site, Scope scope) {
        return new Overview(new TraceView(site.pageGraph(scope), TraceOptions.USUAL));
    }

    /** From top to bottom where that is narrow enough; else whichever way is narrower. */
    static PlacedMap laidOut(CausalMap map) {
        PlacedMap down = MapLayout.of(map, MapDirection.DOWN);
        if (down.width() <= SCREEN) {
            return down;
        }
        PlacedMap right = MapLayout.of(map, MapDirection.RIGHT);
        return right.width() < down.width() ? right : down;
    }

    /** What is explained; empty where there is no claim. */
    Optional<FactorWords> centre() {
        return centre;
    }

    /** The picture; empty where no cause was found. */
    Optional<PlacedMap> picture() {
        return centre.flatMap(factor -> KeyMap.of(view, factor, causes)).map(Overview::laidOut);
    }

    /** The causes, sorted into groups by what kind of thing they are. */
    List<Group> groups() {
        Map<String, List<CauseCard>> groups = new LinkedHashMap<>();
        causes.stream()
                .sorted(Comparator.comparing(cause -> cause.factor().kind()))
                .forEach(cause -> groups.computeIfAbsent(heading(cause.factor().kind()), key -> new ArrayList<>())
                        .add(card(cause)));
        return groups.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private CauseCard card(KeyCauses.Cause cause) {
        FactorWords factor = cause.factor();
        Set<Link> effects = new LinkedHashSet<>();
        Set<String> emphasis = new LinkedHashSet<>();
        for (ClaimWords claim : cause.claims()) {
            effects.add(link(claim.effect()));
            Stream.of(claim.weight())
                    .filter(weight -> !weight.isEmpty())
                    .map(Emphasis::words)
                    .forEach(emphasis::add);
        }
        return new CauseCard(
                link(factor),
                factor.when(),
                effects.stream().limit(MOST_EFFECTS).toList(),
                String.join(", ", emphasis),
                volume(factor));
    }

    private static String heading(FactorKind kind) {
        return switch (kind) {
            case EVENT -> "Events";
            case DECISION -> "Decisions";
            case PROCESS -> "Processes";
            case CONDITION -> "Conditions";
            case POLICY -> "Policies";
            case ABSENCE -> "What failed to come";
            case EXPECTATION -> "What was expected";
            case FACTOR -> "Factors";
        };
    }

    private String volume(FactorWords factor) {
        int[] numbers = Arrays.stream(view.claims().claimsFrom(factor.number()))
                .filter(claim -> !view.index().isConstitutive(claim))
                .toArray();
        if (numbers.length > MOST_CLAIMS_READ) {
            long voices = Arrays.stream(numbers)
                    .mapToObj(claim -> view.index().claimAt(claim).voice())
                    .distinct()
                    .count();
            return count(numbers.length, "claim") + ", " + count(voices, "voice");
        }
        List<ClaimWords> claims =
                Arrays.stream(numbers).mapToObj(view.words()::claim).toList();
        long places = claims.stream()
                .map(ClaimWords::place)
                .filter(place -> !place.isEmpty())
                .distinct()
                .count();
        return (places == 0 ? count(claims.size(), "claim") : count(places, "passage")) + ", "
                + count(claims.stream().map(ClaimWords::voice).distinct().count(), "voice");
    }

    private static String count(long count, String what) {
        return "%,d %s%s".formatted(count, what, count == 1 ? "" : "s");
    }

    private static Link link(FactorWords factor) {
        return new Link(factor.label(), Addresses.hrefOfThing(factor.iri()));
    }

    /**
     * A factor from which several chains lead to the outcome, as it can be asked for. Empty for none, and where the
     * search takes too long: an example is not worth a page that fails.
     */
    Optional<String> exampleStart() {
        try {
            return centre.flatMap(view.graph().view().search().isForMany() ? this::anyStart : this::goodStart)
                    .map(this::askable);
        } catch (SearchStoppedException e) {
            return Optional.empty();
        }
    }

    /** Where the first chain ends that begins there, if nobody says to what chains shall lead. */
    Optional<String> exampleEnd() {
        boolean isSaid = view.graph().view().accounts().stream()
                        .map(Account::outcome)
                        .filter(iri -> !iri.isEmpty())
                        .distinct()
                        .count()
                == 1;
        return isSaid ? Optional.empty() : centre.filter(this::isAskable).map(this::askable);
    }

    /** Among many factors chains are many from anywhere, and each would take its time to be found. */
    private Optional<FactorWords> anyStart(FactorWords outcome) {
        return causes.stream()
                .map(KeyCauses.Cause::factor)
                .filter(factor -> !factor.equals(outcome))
                .filter(this::isAskable)
                .findFirst();
    }

    /** The first that shows enough chains; else the first of those that show most. */
    private Optional<FactorWords> goodStart(FactorWords outcome) {
        if (!isAskable(outcome)) {
            return Optional.empty();
        }
        FactorWords best = null;
        int most = -1;
        for (KeyCauses.Cause cause : causes) {
            int worth = isAskable(cause.factor()) ? worth(cause.factor(), outcome) : -1;
            if (worth > most) {
                best = cause.factor();
                most = worth;
            }
            if (most == ENOUGH_CHAINS) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Among many accounts one may use a thing that only another one calls a factor: then it cannot be asked about. */
    private boolean isAskable(FactorWords factor) {
        try {
            return view.graph().factor("from", factor.iri()).isSomewhere();
        } catch (UserMessageException e) {
            return false;
        }
    }

    private int worth(FactorWords from, FactorWords to) {
        try {
            List<ChainWords> chains = new ChainQuestion(view)
                    .ask(ChainRequest.of(from.iri(), to.iri()))
                    .chains();
            boolean isLong = chains.stream().anyMatch(chain -> chain.steps().size() >= GOOD_LENGTH);
            return isLong ? Math.min(chains.size(), ENOUGH_CHAINS) : 0;
        } catch (SearchStoppedException e) {
            return 0;
        }
    }

    /** The label where that names nothing else; else the prefixed name. */
    private String askable(FactorWords factor) {
        try {
            boolean isPlain = view.graph().factor("from", factor.label()).iri().equals(factor.iri());
            return isPlain ? factor.label() : factor.shortName();
        } catch (UserMessageException e) {
            return factor.shortName();
        }
    }

    /** The first cause that happened at some time, or else the first of all, as it can be asked for. */
    Optional<FactorWords> exampleEvent() {
        return causes.stream()
                .map(KeyCauses.Cause::factor)
                .filter(this::isAskable)
                .filter(factor -> !factor.dates().isEmpty())
                .findFirst()
                .or(() -> causes.stream()
                        .map(KeyCauses.Cause::factor)
                        .filter(this::isAskable)
                        .findFirst());
    }

    /** A claim to look at: one of another voice than most, or one that cites a note; else the first. */
    Optional<ClaimWords> exampleClaim() {
        List<ClaimWords> all =
                causes.stream().flatMap(cause -> cause.claims().stream()).toList();
        return all.stream()
                .filter(claim -> !claim.notes().isEmpty())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The causes as they can be ticked off. */
    List<CausalSheet.Tick> ticks() {
        return causes.stream()
                .map(KeyCauses.Cause::factor)
                .filter(this::isAskable)
                .map(factor -> new CausalSheet.Tick("without", factor.shortName(), factor.label(), false))
                .toList();
    }

    /** The labels of all factors, where they are few enough to be offered in a list. */
    List<String> names() {
        int count = view.index().factorCount();
        return count > MOST_NAMES
                ? List.of()
                : IntStream.range(0, count)
                        .mapToObj(view.words()::factor)
                        .map(FactorWords::label)
                        .distinct()
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList();
    }
}
