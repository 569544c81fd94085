package org.whence.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whence.page.Mode;
import org.whence.page.PageRequest;

/** What a request over HTTP asks of a page. Owns no meaning of any parameter. */
final class PageRequests {
    /** The attribute of a request that is answered for everybody: see {@link Doors}. */
    private static final String PUBLIC = PageRequests.class.getName() + ".public";

    private PageRequests() {}

    static PageRequest of(String rest, HttpServletRequest request) {
        return new PageRequest(rest, values(request), server(request), mode(request));
    }

    /** From here on the request counts as one that anybody may have sent. */
    static void setPublic(HttpServletRequest request) {
        request.setAttribute(PUBLIC, true);
    }

    private static Mode mode(HttpServletRequest request) {
        return request.getAttribute(PUBLIC) == null ? Mode.LIVE_LOOPBACK : Mode.LIVE_PUBLIC;
    }

    /** Where the server answers, as the client calls it, without a slash at the end. */
    static String server(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader("Host");
    }

    /** The parameters by name, in the order in which they were sent. */
    static Map<String, List<String>> values(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, given) -> values.put(name, Arrays.asList(given)));
        return values;
    }
}
