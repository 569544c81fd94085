package org.whence.serve;

import java.net.BindException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.metrics.MetricsProvider;
import org.apache.jena.fuseki.mgt.ActionDatasets;
import org.apache.jena.fuseki.mgt.FusekiServerCtl;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.mod.prometheus.FMod_Prometheus;
import org.apache.jena.fuseki.mod.ui.FMod_UI;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.whence.model.UserMessageException;

/**
 * The two Fusekis: one under our pages, with the endpoint and the graph store; one with Fuseki's own interface,
 * which wants the root of a server to itself. Neither has an operation that writes, nor the admin module, which
 * would let anyone make a new dataset and write there. Owns no page.
 */
final class FusekiServers {
    /** What Fuseki's interface posts: queries, and texts to be checked. */
    private static final Set<String> UI_QUERIES =
            Set.of(Routes.DATASET, Routes.DATASET + "/", Routes.QUERY, Routes.DATASET + "/query");

    private static final String LOOPBACK = "127.0.0.1";
    private static final String REALM = "Whence";

    private FusekiServers() {}

    /**
     * Endpoint and graph store, behind the pages.
     *
     * @param queries where free queries wait their turn
     */
    static FusekiServer withPages(Generations generations, int port, Doors doors, QueryGate queries) {
        LeasedDataset dataset = new LeasedDataset();
        DataService.Builder service = DataService.newBuilder(dataset)
                .addEndpoint(query("sparql"))
                .addEndpoint(graphStore("get"))
                .addEndpoint(graphStore("data"));
        FusekiServer.Builder builder = FusekiServer.create()
                .port(port)
                .fusekiModules(
                        doors.metrics() ? FusekiModules.create(FMod_Prometheus.create()) : FusekiModules.create())
                .addFilter("/*", new LostClients())
                .addFilter("/*", new SecurityHeaders(SecurityHeaders.PAGES, true));
        if (!doors.isPublic()) {
            builder.addFilter("/*", new HostDoor());
        }
        doors.passwords().ifPresent(file -> builder.passwordFile(file.toString())
                .auth(AuthScheme.BASIC)
                .realm(REALM)
                .serverAuthPolicy(Auth.ANY_USER));
        FusekiServer server = build(
                builder.addFilter("/*", new ReadOnlyDoor(Routes.QUERY::equals, Routes.QUERY::equals))
                        .addFilter("/*", new RequestDoor(Routes.QUERY::equals))
                        .addFilter("/*", new LeaseFilter(generations, dataset))
                        .addFilter("/*", new PageFilter(doors.isPublic(), queries))
                        .add(Routes.DATASET, service),
                doors.isPublic(),
                SecurityHeaders.PAGES);
        if (doors.passwords().isPresent()) {
            Server jetty = server.getJettyServer();
            jetty.setHandler(new CredentialsHandler(jetty.getHandler(), REALM));
        }
        if (doors.metrics()) {
            Figures.of(generations, MetricsProvider.getMetricsProvider(server.getServletContext()));
        }
        doors.accessLog().ifPresent(file -> server.getJettyServer()
                .setRequestLog(new CustomRequestLog(file.toString(), CustomRequestLog.EXTENDED_NCSA_FORMAT)));
        return server;
    }

    /**
     * Fuseki's own interface.
     *
     * @param base a folder for its files, which it does not need without the admin module; not made
     * @param queries where free queries wait their turn, the same as those at the endpoint
     */
    static FusekiServer withInterface(Generations generations, int port, Path base, QueryGate queries) {
        LeasedDataset dataset = new LeasedDataset();
        DataService.Builder service = DataService.newBuilder(dataset)
                .addEndpoint(query(""))
                .addEndpoint(query("sparql"))
                .addEndpoint(query("query"))
                .addEndpoint(graphStore("get"));
        return build(
                FusekiServer.create()
                        .port(port)
                        .addServletAttribute(Fuseki.attrFusekiServerCtl, new FusekiServerCtl(base))
                        .fusekiModules(FusekiModules.create(FMod_UI.create()))
                        .enablePing(true)
                        .addServlet("/$/server", new ActionServerStatus())
                        .addServlet("/$/datasets/*", new ActionDatasets())
                        .addFilter("/*", new LostClients())
                        .addFilter("/*", new ByteLengths())
                        .addFilter("/*", new SecurityHeaders(SecurityHeaders.FUSEKI_UI, false))
                        .addFilter("/*", new HostDoor())
                        .addFilter("/*", new ReadOnlyDoor(FusekiServers::takesPostOfInterface, path -> false))
                        .addFilter("/*", new RequestDoor(UI_QUERIES::contains))
                        .addFilter("/*", new NoListing())
                        .addFilter("/*", new QueryGateFilter(queries))
                        .addFilter("/*", new LeaseFilter(generations, dataset))
                        .add(Routes.DATASET, service),
                false,
                SecurityHeaders.FUSEKI_UI);
    }

    /**
     * Starts a server.
     *
     * @param option how the user can choose another port
     * @throws UserMessageException if the port is taken
     */
    static void start(FusekiServer server, int port, String option) {
        try {
            server.start();
        } catch (FusekiException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException) {
                    throw UserMessageException.couldNotRead(
                            "Port " + port + " is in use; choose another with " + option + ".", e);
                }
            }
            throw e;
        }
    }

    private static Endpoint query(String name) {
        return Endpoint.create()
                .operation(Operation.Query)
                .endpointName(name)
                .processor(new EndpointQuery())
                .build();
    }

    private static Endpoint graphStore(String name) {
        return Endpoint.create()
                .operation(Operation.GSP_R)
                .endpointName(name)
                .processor(new UnionGraphStore())
                .build();
    }

    private static boolean takesPostOfInterface(String path) {
        return UI_QUERIES.contains(path) || path.startsWith("/$/validate/");
    }

    /** Fuseki's own way to loopback is the name localhost, which some machines take for another address. */
    private static FusekiServer build(FusekiServer.Builder builder, boolean isPublic, String contentPolicy) {
        FusekiServer server = builder.numServerThreads(Limits.THREADS_AT_REST, Limits.THREADS)
                .loopback(true)
                .build();
        for (Connector connector : server.getJettyServer().getConnectors()) {
            ((ServerConnector) connector).setHost(isPublic ? null : LOOPBACK);
        }
        RefusedRequests refused = new RefusedRequests(contentPolicy);
        server.getJettyServer().setErrorHandler(refused);
        server.getJettyServer().getDescendants(ContextHandler.class).forEach(each -> each.setErrorHandler(refused));
        Limits.set(server, Limits.PATIENCE_WITH_CLIENTS);
        return server;
    }
}
