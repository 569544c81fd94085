package org.whence.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whence.model.Account;
import org.whence.trace.FactorWords;

/**
 * The ways into an account for one who has not yet asked anything: each a question in plain words, with an example
 * that is taken from the account's own claims. Only pages that there are. Owns no page.
 */
final class Stories {
    private final Site site;
    private final Optional<Account> account;
    private final Overviews.Kept overview;
    private final List<Link> links = new ArrayList<>();

    /**
     * Of a scope.
     *
     * @param account the one it is of; empty for all together
     */
    Stories(Site site, Optional<Account> account, Overviews.Kept overview) {
        this.site = site;
        this.account = account;
        this.overview = overview;
    }

    /** Each with an example as its note. */
    List<Link> links() {
        String outcome = overview.centre().map(FactorWords::label).orElse("the outcome");
        add(
                "/why",
                overview.exampleEnd().map(end -> Map.of("of", end)).orElse(Map.of()),
                "What are the causes?",
                "What is claimed to have brought about " + outcome + ".");
        overview.exampleStart()
                .ifPresent(start -> add(
                        "/trace",
                        overview.exampleEnd()
                                .map(end -> Map.of("from", start, "to", end))
                                .orElse(Map.of("from", start)),
                        "How does one thing lead to another?",
                        "From “" + start + "”, step by step, to " + outcome + "."));
        overview.exampleClaim()
                .ifPresent(claim -> add(
                        Addresses.hrefOfThing(claim.iri()), "On whose word?", claim.quoted() + ": " + claim.source()));
        add("/disagree", Map.of(), "Who disagrees?", "Claims that others deny or contradict, side by side.");
        overview.exampleEvent().ifPresent(event -> {
            add(
                    "/what-if",
                    Map.of("without", event.shortName()),
                    "What if it had not happened?",
                    "What falls and what stands on this map of claims without " + event.label() + ".");
            add(
                    Addresses.hrefOfThing(event.iri()),
                    "What is known of one thing?",
                    event.label() + ": dates, causes, effects, voices.");
        });
        add("/timeline", Map.of(), "What happened when?", "By the dates that the source gives.");
        if (account.isPresent()) {
            add(
                    "/audit",
                    Map.of(),
                    "Is it consistent?",
                    "Places of the text that do not sit together, each as a question.");
            add("/read", Map.of(), "What stands in which line?", "The claims in the order of the text.");
        }
        return List.copyOf(links);
    }

    private void add(String page, Map<String, String> values, String question, String example) {
        if (site.templates().hasPage(page)) {
            Map<String, List<String>> all = new LinkedHashMap<>();
            values.forEach((name, value) -> all.put(name, List.of(value)));
            if (site.accounts().size() > 1) {
                account.ifPresent(one -> all.put("account", List.of(one.key())));
            }
            add(page + Addresses.queryString(all), question, example);
        }
    }

    private void add(String href, String question, String example) {
        links.add(new Link(question, href, example));
    }
}
