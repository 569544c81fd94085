package org.whence.serve;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.whence.page.Asset;
import org.whence.page.HtmlPages;
import org.whence.page.Site;

/**
 * Which address belongs to what: the pages of {@link HtmlPages}, then what answers programs, which takes the place of
 * a page where both stand at one address and is told apart by ending or Accept header.
 */
final class SiteMap {
    private SiteMap() {}

    static Routes of(Site site, HtmlPages pages, BooleanSupplier isReady) {
        Page things = new ThingDocument(site, pages.pictures().get(HtmlPages.THINGS));
        Page redirect = new ThingRedirect();
        Page answers = new CausalPage(site, new AnswerPage(site, pages.questions()));
        Page labels = new LabelsPage(site);
        Page context = new ContextPage();
        Routes routes = new Routes();
        pages.byAddress().forEach((address, page) -> routes.at(address, new HtmlResponse(page, site.templates())));
        pages.pictures().forEach((address, picture) -> routes.at(address, new PicturePage(picture)));
        pages.data().forEach((address, data) -> routes.at(address, new DataPage(data)));
        for (Asset asset : Asset.all()) {
            routes.at(asset.address(), new StaticFile(asset));
            if (asset.address().equals("/icon.svg")) {
                routes.at("/favicon.ico", new StaticFile(asset));
            }
        }
        described(routes, "/.well-known/void", server -> new VoidDescription(site, server).graph());
        described(routes, "/.well-known/sparql-examples", server -> SparqlExamples.of(site, server));
        return routes.at("/id/", redirect)
                .at("/whence/id/", redirect)
                .at("/doc", things)
                .at("/doc/", things)
                .at("/api", new QuestionList(site))
                .at("/api/labels", labels)
                .at("/api/labels.json", labels)
                .at("/api/", answers)
                .at("/download/", new DownloadPage(site))
                .at("/context.jsonld", context)
                .at("/whence/context.jsonld", context)
                .at(
                        Routes.QUERY,
                        new GraphPage(server -> new ServiceDescription(site).of(server + Routes.QUERY), "/#sparql"))
                .at("/openapi.json", new OpenApiPage(site))
                .at("/health", new HealthPage(site, () -> true))
                .at("/ready", new HealthPage(site, isReady))
                .at("/whence/", new VocabularyDocument(site));
    }

    private static void described(Routes routes, String address, Function<String, Graph> graph) {
        GraphPage page = new GraphPage(graph, "/");
        routes.at(address, page);
        GraphResponse.fileEndings().forEach(ending -> routes.at(address + "." + ending, page.as(ending)));
    }
}
