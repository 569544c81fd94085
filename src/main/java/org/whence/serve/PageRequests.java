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
    /** The server binds to the loopback interface and answers no other host name: see {@link HostDoor}. */
    static final Mode MODE = Mode.LIVE_LOOPBACK;

    private PageRequests() {}

    static PageRequest of(String rest, HttpServletRequest request) {
        return new PageRequest(rest, values(request), "http://" + request.getHeader("Host"), MODE);
    }

    /** The parameters by name, in the order in which they were sent. */
    static Map<String, List<String>> values(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, given) -> values.put(name, Arrays.asList(given)));
        return values;
    }
}
