package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.whence.export.GraphChoice;
import org.whence.export.GraphFormat;
import org.whence.model.Account;
import org.whence.page.Addresses;
import org.whence.page.Link;
import org.whence.page.NotFoundException;
import org.whence.page.Scope;
import org.whence.page.Site;
import org.whence.serve.GraphResponse.Rdf;

/**
 * {@code /download/ACCOUNT[-derived|-all].ENDING}: whole graphs as files, byte for byte what {@code whence export}
 * writes. Owns no format.
 */
final class DownloadPage implements Page {
    private static final Map<String, GraphChoice> CHOICES = Arrays.stream(GraphChoice.values())
            .collect(Collectors.toMap(
                    choice -> choice == GraphChoice.ASSERTED
                            ? ""
                            : "-" + choice.name().toLowerCase(Locale.ROOT),
                    Function.identity()));

    private final Site site;

    DownloadPage(Site site) {
        this.site = site;
    }

    @Override
    public void get(String rest, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Suffix suffix = Suffix.of(rest);
        GraphFormat format = GraphResponse.byEnding(suffix.ending())
                .filter(Rdf.class::isInstance)
                .map(form -> ((Rdf) form).format())
                .orElseThrow(() -> nothingCalled(rest));
        for (Account account : site.accounts()) {
            GraphChoice choice = suffix.name().startsWith(account.key())
                    ? CHOICES.get(suffix.name().substring(account.key().length()))
                    : null;
            if (choice != null) {
                Scope scope = site.scope(account);
                List<Quad> quads =
                        scope.reading(() -> choice.of(scope.view(), account).toList());
                response.setHeader("Content-Disposition", "attachment; filename=\"" + rest + "\"");
                GraphResponse.send(response, quads, scope.prefixes(), format);
                return;
            }
        }
        throw nothingCalled(rest);
    }

    private NotFoundException nothingCalled(String name) {
        List<Link> offers = site.accounts().stream()
                .map(account -> account.key() + ".ttl")
                .map(file -> new Link(file, "/download/" + file))
                .toList();
        return new NotFoundException("There is no file " + Addresses.decoded(name) + " to download.", offers);
    }
}
