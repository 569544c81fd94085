package org.whence.serve;

/** Which address belongs to which page: the one place that names them all. */
final class SiteMap {
    private SiteMap() {}

    static Routes of(Site site) {
        Page things = new ThingPage(site);
        Page redirect = new ThingRedirect();
        Page answers = new CausalPage(site, new AnswerPage(site));
        Page labels = new LabelsPage(site);
        Page context = new ContextPage();
        return new Routes()
                .at("/", new StartPage(site))
                .at("/style.css", new StaticFile("style.css", "text/css; charset=utf-8"))
                .at("/icon.svg", new StaticFile("icon.svg", "image/svg+xml"))
                .at("/favicon.ico", new StaticFile("icon.svg", "image/svg+xml"))
                .at("/id/", redirect)
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
                .at("/whence/", new DocumentPage(site));
    }
}
