package org.whence.serve;

import org.whence.page.Asset;
import org.whence.page.HtmlPages;
import org.whence.page.Site;

/**
 * Which address belongs to what: the pages of {@link HtmlPages}, then what answers programs, which takes the place of
 * a page where both stand at one address and is told apart by ending or Accept header.
 */
final class SiteMap {
    private SiteMap() {}

    static Routes of(Site site) {
        Page things = new ThingDocument(site);
        Page redirect = new ThingRedirect();
        Page answers = new CausalPage(site, new AnswerPage(site));
        Page labels = new LabelsPage(site);
        Page context = new ContextPage();
        Routes routes = new Routes();
        HtmlPages.of(site)
                .byAddress()
                .forEach((address, page) -> routes.at(address, new HtmlResponse(page, site.templates())));
        for (Asset asset : Asset.all()) {
            routes.at(asset.address(), new StaticFile(asset));
            if (asset.address().equals("/icon.svg")) {
                routes.at("/favicon.ico", new StaticFile(asset));
            }
        }
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
                .at(Routes.QUERY, new ServiceDescription(site))
                .at("/whence/", new VocabularyDocument(site));
    }
}
