package org.whence.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which address belongs to which page: the one place that names them all. An address that ends in a slash stands for
 * all below it; the longest that fits counts. Owns no page.
 */
public final class HtmlPages {
    /** Below it every thing has its page, and many have a picture, whose address ends in {@code .svg}. */
    public static final String THINGS = "/doc/";

    /** Below it every canned question has its page. */
    public static final String QUESTIONS = "/api/";

    private static final String ENDING = ".html";

    private final Map<String, HtmlPage> pages = new LinkedHashMap<>();
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final Map<String, PageData> data = new LinkedHashMap<>();

    private final Site site;
    private final QuestionPage questions;

    private HtmlPages(Site site) {
        this.site = site;
        this.questions = new QuestionPage(site);
    }

    /** A page, and what of the path is its own to read. */
    public record Match(HtmlPage page, String rest) {}

    /** The pages of a site. */
    public static HtmlPages of(Site site) {
        Overviews overviews = new Overviews(site);
        StartPage start = new StartPage(site, overviews);
        ThingPage things = new ThingPage(site);
        TimelinePage timeline = new TimelinePage(site);
        AuditPage audit = new AuditPage(site);
        HtmlPages all = new HtmlPages(site);
        all.at("/", start)
                .at("/trace", new CausalSheet(site, "/trace", "trace", overviews))
                .at("/why", new CausalSheet(site, "/why", "why", overviews))
                .at("/roots", new CausalSheet(site, "/roots", "roots", overviews))
                .at("/loops", new CausalSheet(site, "/loops", "loops", overviews))
                .at("/robustness", new CausalSheet(site, "/robustness", "robustness", overviews))
                .at("/what-if", new CausalSheet(site, "/what-if", "whatif", overviews))
                .at("/doc", things)
                .at("/doc/", things)
                .at("/disagree", new DisagreePage(site))
                .at("/timeline", timeline)
                .at(QUESTIONS, all.questions)
                .at("/whence/", new VocabularyPage(site))
                .at("/audit", audit)
                .at("/read", new ReaderPage(site))
                .at("/search", new SearchPage(site))
                .at("/query", new QueryPage(site))
                .at("/ontology", new OntologyPage(site))
                .at("/about", new AboutPage(site));
        all.data.put("/audit.json", audit::json);
        all.pictures.put("/start.svg", start::picture);
        all.pictures.put("/timeline.svg", timeline::picture);
        all.pictures.put(THINGS, things::picture);
        site.templates().link(all.pages.keySet());
        return all;
    }

    private HtmlPages at(String address, HtmlPage page) {
        pages.put(address, page);
        site.announce(address);
        return this;
    }

    /** The page of every canned question. */
    public QuestionPage questions() {
        return questions;
    }

    /** All pages by their addresses, in the order in which they were named. */
    public Map<String, HtmlPage> byAddress() {
        return Collections.unmodifiableMap(pages);
    }

    /** The pictures that can be had as files of their own, by their addresses; {@link #THINGS} stands for all below it. */
    public Map<String, Picture> pictures() {
        return Collections.unmodifiableMap(pictures);
    }

    /** What pages show, as files for programs, by their addresses; besides what the questions of the API give. */
    public Map<String, PageData> data() {
        return Collections.unmodifiableMap(data);
    }

    /** The page at a path, the ending of a file of HTML left out of account. */
    public Optional<Match> match(String path) {
        if (pages.containsKey(path)) {
            return Optional.of(new Match(pages.get(path), ""));
        }
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String address = path.substring(0, slash + 1);
            if (pages.containsKey(address)) {
                return Optional.of(new Match(pages.get(address), withoutEnding(path.substring(slash + 1))));
            }
        }
        return Optional.empty();
    }

    private static String withoutEnding(String rest) {
        return rest.endsWith(ENDING) ? rest.substring(0, rest.length() - ENDING.length()) : rest;
    }
}
